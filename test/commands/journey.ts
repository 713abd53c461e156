// `npm run journey -- [--handset MODEL] [--json]`: walks the guide's eight steps with a phone and prints what happened.
import { parseArgs } from 'node:util';
import { findByModel } from '../../gateway/carriers/catalogue.ts';
import { verdict } from '../../gateway/carriers/verdict.ts';
import { readCarrierData } from '../../gateway/http/download/read-carrier-data.ts';
import { startJourneyWorld } from '../support/journey/journey-world.ts';
import { runJourney, type JourneyStep } from '../support/journey/run-journey.ts';
import { createEmulatedHandset } from '../support/journey/emulated-handset.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    handset: { type: 'string', default: 'N900i' },
  },
});

const MAIL_DOMAINS = { docomo: 'docomo.ne.jp', au: 'ezweb.ne.jp', softbank: 'softbank.ne.jp' };

const handset = findByModel(readCarrierData([]).catalogue, values.handset);
if (handset === null || verdict(handset).kind === 'unsupported') {
  console.error(
    `Cannot walk with "${values.handset}": no handset of the catalogue that has the app`,
  );
  process.exit(2);
}
const world = await startJourneyWorld({ reportError: (error) => console.error(error) });
const mail = `journey@${MAIL_DOMAINS[handset.carrier]}`;
const report = await runJourney({
  world,
  phone: await createEmulatedHandset({ world, model: handset.model, address: mail, pace: 'real' }),
  user: world.user('user1'),
  mail,
  pin: '4711',
  onStep: (step) => {
    if (!values.json) console.log(formatStep(step));
  },
});
await world.stop();
if (values.json) console.log(JSON.stringify(report, null, 2));
else console.log(`${report.ok ? '完了' : '失敗'}: ${report.handset}`);
process.exit(report.ok ? 0 : 1);

function formatStep({ ok, step, requirement, ms, detail }: JourneyStep): string {
  return `${ok ? '○' : '×'} ${step} [${requirement}] ${ms} ms: ${detail}`;
}
