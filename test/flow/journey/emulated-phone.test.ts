// The guide's steps with nothing but the keys of the emulated phone: the real JARs in the Java machine.
import { afterEach, describe, expect, test } from 'vitest';
import { createEmulatedHandset } from '../../support/journey/emulated-handset.ts';
import { startJourneyWorld, type JourneyWorld } from '../../support/journey/journey-world.ts';
import { runJourney } from '../../support/journey/run-journey.ts';

let world: JourneyWorld | null = null;
const errors: unknown[] = [];

afterEach(async () => {
  await world?.stop();
  world = null;
});

describe('createPhone() on the guide’s way (C1–C8, H1–H14)', () => {
  test.each([
    ['N503i', 'journey@docomo.ne.jp', 'DoJa-1.0'],
    ['N504i', 'journey@docomo.ne.jp', 'DoJa-2.0'],
    ['N900i', 'journey@docomo.ne.jp', 'DoJa-3.5'],
    ['P905i', 'journey@docomo.ne.jp', 'DoJa-5.1'],
    ['W51CA', 'journey@ezweb.ne.jp', 'Open Appli Player'],
    ['910T', 'journey@softbank.ne.jp', 'S!アプリ'],
  ])('%s (%s, %s) downloads, sets up and confirms', async (model, mail) => {
    world = await startJourneyWorld((error) => errors.push(error));
    const phone = await createEmulatedHandset({ world, model, address: mail });
    const report = await runJourney({
      world,
      phone,
      loginId: 'user1',
      mail,
      pin: '4711',
      onStep: () => undefined,
    });
    expect(report.steps.filter(({ ok }) => !ok)).toEqual([]);
    expect(errors).toEqual([]);
    // B10: the password changes with the time and without a word over the air.
    const sentBefore = phone.phone.sent().length;
    phone.phone.radio({ kind: 'off' });
    const shown = phone.showOtp();
    phone.phone.setClock(phone.clock() + 60_000);
    await phone.phone.pass(1500);
    expect(phone.showOtp()).toMatch(/^\d{8}$/);
    expect(phone.showOtp()).not.toBe(shown);
    expect(phone.phone.sent()).toHaveLength(sentBefore);
  });
});
