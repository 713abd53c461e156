// The download with the radio cut: after any number of bytes of page, descriptor or JAR, in either direction, the
// user's next try ends with the very application that an undisturbed download leaves in the phone.
import {
  deleteSoftware,
  listSoftware,
  readFiles,
} from '../../../emulator/handset/software/installed-software.ts';
import type { Storage } from '../../../emulator/device/storage/storage.ts';
import type { Cut, CuttableLine } from './cuttable-line.ts';
import type { SweepPhone } from './sweep-phone.ts';

/** What is fetched on the way, in this order. */
export const STAGES = ['page', 'descriptor', 'jar'] as const;

export type Stage = (typeof STAGES)[number];

export type SweptDownload = {
  /** Bytes of each stage's request and answer. */
  readonly sizes: Readonly<Record<Stage, CuttableLine['passed']>>;
  /** Downloads with one cut. Errors: Error, where the phone is not as after a download without one. */
  readonly run: (stage: Stage, cut: Cut) => Promise<void>;
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
  const jar = await take('jar', null);
  const expected = describe(storage);
  await leave(sweep);
  return {
    sizes: { page, descriptor, jar },
    run: async (cutStage, cut) => {
      for (const software of listSoftware(storage)) deleteSoftware(storage, software);
      // The page is still there from the last time.
      for (const stage of STAGES.slice(cutStage === 'page' ? 0 : 1)) {
        await take(stage, stage === cutStage ? cut : null);
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
): (stage: Stage, cut: Cut | null) => Promise<CuttableLine['passed']> {
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
