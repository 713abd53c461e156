// The guide's steps with nothing but the keys of the emulated phone: the real JARs in the Java machine, on one handset
// of every platform that the catalogue calls supported. Photographs of each way are on a sheet a handset.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Handset } from '../../../gateway/carriers/handset.ts';
import { verdict } from '../../../gateway/carriers/verdict.ts';
import { readCarrierData } from '../../../gateway/http/download/read-carrier-data.ts';
import { writeContactSheet, type Photograph } from '../../support/contact-sheet.ts';
import {
  createEmulatedHandset,
  type EmulatedHandset,
} from '../../support/journey/emulated-handset.ts';
import {
  addJourneyUser,
  startJourneyWorld,
  type JourneyWorld,
} from '../../support/journey/journey-world.ts';
import { runJourney } from '../../support/journey/run-journey.ts';
import { photographPath } from '../../support/photographs.ts';

const MAIL_DOMAINS = { docomo: 'docomo.ne.jp', au: 'ezweb.ne.jp', softbank: 'softbank.ne.jp' };
const SHEET_COLUMNS = 9;
const MINUTE_MS = 60_000;
/** The app draws twice a second. */
const REDRAWN_MS = 1000;

const errors: unknown[] = [];
let world: JourneyWorld;
let phone: EmulatedHandset | null = null;

beforeAll(async () => {
  world = await startJourneyWorld({
    reportError: (error) => errors.push(error),
    // The phone's time runs ahead of the machine's, and the bank's with it.
    machineClock: () => phone?.clock() ?? Date.now(),
  });
});

afterAll(async () => {
  await world.stop();
  expect(errors).toEqual([]);
});

describe('createPhone() on the guide’s way (C1–C8, H1–H14, B10)', () => {
  test.each(listHandsets())('$model', async ({ model, carrier }) => {
    const photographs: Photograph[] = [];
    const user = await addJourneyUser(world, model);
    const mail = `journey-${model.toLowerCase()}@${MAIL_DOMAINS[carrier]}`;
    phone = await createEmulatedHandset({
      world,
      model,
      address: mail,
      pace: 'fast',
      onStage: (photograph) => photographs.push(photograph),
    });
    const report = await runJourney({ world, phone, user, mail, pin: '4711', onStep: ignore });
    await writeContactSheet(photographPath(`handsets/${model}`), photographs, SHEET_COLUMNS);
    expect(report.steps.filter(({ ok }) => !ok)).toEqual([]);
    await expectPasswordsWithoutRadio(phone);
  });
});

/** Of every carrier, generation and profile, the supported handset with the smallest screen: the hardest to draw on. */
function listHandsets(): readonly Handset[] {
  const smallest = new Map<string, Handset>();
  for (const handset of readCarrierData([]).catalogue.handsets) {
    if (verdict(handset).kind !== 'supported') continue;
    const platform = `${handset.carrier} ${handset.generation} ${handset.java.profile}`;
    const known = smallest.get(platform);
    if (known === undefined || areaOf(handset) < areaOf(known)) smallest.set(platform, handset);
  }
  return [...smallest.values()];
}

function areaOf({ screen }: Handset): number {
  return screen === null ? Infinity : screen.width * screen.height;
}

/** The password changes with the time, and without a word over the air. */
async function expectPasswordsWithoutRadio({ phone: it, showOtp }: EmulatedHandset): Promise<void> {
  const said = it.sent().length;
  it.radio({ kind: 'off' });
  const shown = showOtp();
  it.setClock(it.phone.device.clock.now() + MINUTE_MS);
  await it.pass(REDRAWN_MS);
  expect(showOtp()).toMatch(/^\d{8}$/);
  expect(showOtp()).not.toBe(shown);
  expect(it.sent()).toHaveLength(said);
}

function ignore(): void {
  // The report has every step.
}
