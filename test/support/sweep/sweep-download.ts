// The download with the radio cut: after any number of bytes of page, descriptor or JAR, in either direction, the
// user's next try ends with the very application that an undisturbed download leaves in the phone.
import {
  deleteSoftware,
  listSoftware,
  readFiles,
} from '../../../emulator/handset/software/installed-software.ts';
import type { Storage } from '../../../emulator/device/storage/storage.ts';
import type { Cut, Passed } from './cuttable-line.ts';
import type { SweepPhone } from './sweep-phone.ts';

/** What is fetched on the way, in this order. */
const STAGES = ['page', 'descriptor', 'jar'] as const;

type Stage = (typeof STAGES)[number];

/** What is swept: every stage, and the report that a MIDP handset posts in the last, when it has the JAR. */
export const SWEPT = [...STAGES, 'report'] as const;

export type SweptPart = (typeof SWEPT)[number];

export type SweptDownload = {
  /** Bytes of each part's request and answer. */
  readonly sizes: Readonly<Record<SweptPart, Passed>>;
  /** Downloads with one cut. Errors: Error, where the phone is not as after a download without one. */
  readonly run: (part: SweptPart, cut: Cut) => Promise<void>;
};

/** What stands on the screen when a stage has been taken. */
const DONE: Readonly<Record<Stage, string>> = {
  page: 'アプリのダウンロード',
  descriptor: 'ダウンロードしますか',
  jar: 'ダウンロードしました',
};

/** What the phone says of every failure of the air. */
const FAILED = 'お試しください';

/** Downloads once without a cut, to know what every other download must end with. */
export async function prepareDownload(
  sweep: SweepPhone,
  capability: string,
): Promise<SweptDownload> {
  const { storage } = sweep.phone;
  const take = createTake(sweep, `http://otp-auth.net/d/${capability}`);
  const page = await take('page', null);
  const descriptor = await take('descriptor', null);
  const whole = await take('jar', null);
  const jar = sweep.passedAfter('GET');
  const expected = describe(storage);
  await leave(sweep);
  return {
    sizes: { page, descriptor, jar, report: minus(whole, jar) },
    run: async (part, cut) => {
      for (const software of listSoftware(storage)) deleteSoftware(storage, software);
      // The page is still there from the last time.
      for (const stage of STAGES.slice(part === 'page' ? 0 : 1)) {
        if (part === 'report' && stage === 'jar') await takeUnreported(sweep, later(cut, jar));
        else await take(stage, stage === part ? cut : null);
      }
      if (describe(storage) !== expected) throw new Error('The phone holds another application');
      await leave(sweep);
    },
  };
}

/** Takes a stage of the way, after a cut once more from the page on; the answer is what has passed over the line. */
function createTake(
  { phone, line }: SweepPhone,
  url: string,
): (stage: Stage, cut: Cut | null) => Promise<Passed> {
  async function start(stage: Stage): Promise<void> {
    if (stage === 'page') await phone.open(url);
    else await phone.press(stage === 'descriptor' ? '1' : 'select');
  }

  return async function take(stage, cut) {
    line.reset(cut);
    await start(stage);
    await phone.waitForText(cut === null ? DONE[stage] : FAILED);
    if (cut === null) return line.passed;
    if (line.isArmed) throw new Error('The radio was not cut');
    await phone.press('select');
    if (stage === 'jar') await take('descriptor', null);
    return await take(stage, null);
  };
}

/** Takes the JAR with the report cut: the user hears nothing of it. */
async function takeUnreported({ phone, line }: SweepPhone, cut: Cut): Promise<void> {
  line.reset(cut);
  await phone.press('select');
  await phone.waitForText(DONE.jar);
  if (line.isArmed) throw new Error('The radio was not cut');
}

function minus(whole: Passed, first: Passed): Passed {
  return { request: whole.request - first.request, answer: whole.answer - first.answer };
}

/** The cut of an exchange that comes over the same line after so much. */
function later({ direction, after }: Cut, first: Passed): Cut {
  return { direction, after: first[direction] + after };
}

/** いいえ to the question whether to start it: back to the page. */
async function leave({ phone }: SweepPhone): Promise<void> {
  await phone.press('right', 'select');
  await phone.waitForText(DONE.page);
}

/** The applications and their files, without when and how often they were stored. */
function describe(storage: Storage): string {
  const described = listSoftware(storage).map((software) => {
    const files = readFiles(storage, software);
    const { installedAt: _at, serial: _serial, ...kept } = software;
    const { descriptor = [], jar = [] } = files ?? {};
    return { kept, descriptor: Buffer.from(descriptor), jar: Buffer.from(jar) };
  });
  return JSON.stringify(described);
}
