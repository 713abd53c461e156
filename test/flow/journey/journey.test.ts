import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findByModel } from '../../../gateway/carriers/catalogue.ts';
import { readCarrierData } from '../../../gateway/http/download/read-carrier-data.ts';
import { startJourneyWorld, type JourneyWorld } from '../../support/journey/journey-world.ts';
import { runJourney, type JourneyReport } from '../../support/journey/run-journey.ts';
import { createScriptedHandset } from '../../support/journey/scripted-handset.ts';

const { catalogue } = readCarrierData([]);
const errors: unknown[] = [];
let world: JourneyWorld;

beforeAll(async () => {
  world = await startJourneyWorld({ reportError: (error) => errors.push(error) });
});

afterAll(async () => {
  await world.stop();
  expect(errors).toEqual([]);
});

async function walk(
  model: string,
  loginId: string,
  mail: string,
  aheadMs = 0,
): Promise<JourneyReport> {
  const handset = findByModel(catalogue, model);
  if (handset === null) throw new Error(`No handset "${model}"`);
  const phone = createScriptedHandset({
    handset,
    gatewayPort: world.gatewayPort,
    clock: () => Date.now() + aheadMs,
  });
  const user = world.user(loginId);
  return await runJourney({ world, phone, user, mail, pin: '4711', onStep: () => undefined });
}

describe('runJourney() (C1–C8)', () => {
  test.each([
    ['N900i', 'user1', 'journey@docomo.ne.jp'],
    ['W51CA', 'admin', 'journey@ezweb.ne.jp'],
    ['910T', 'master', 'journey@softbank.ne.jp'],
  ])('leads %s from the clock to トップページ', async (model, loginId, mail) => {
    const report = await walk(model, loginId, mail);
    expect(report.steps.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.steps).toHaveLength(10);
    expect(report).toMatchObject({ ok: true, handset: model });
  });

  test('stops at the step that fails, and says why (E1)', async () => {
    const report = await walk('N900i', 'user1', 'journey@docomo.ne.jp', 3_600_000);
    expect(report.ok).toBe(false);
    expect(report.steps).toMatchObject([
      { step: '1 日時の確認', ok: false, detail: '日時を確認してください（3600秒のずれ）' },
    ]);
  });
});
