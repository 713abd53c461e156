// `npm run sweep -- [--handset MODEL] [--step BYTES]`: cuts the radio after every byte of page, descriptor, JAR and
// activation, in both directions, and shows that the user's next try ends well each time.
import { parseArgs } from 'node:util';
import { sweepActivation, sweepDownload, type Swept } from '../support/sweep/run-sweep.ts';

const { values } = parseArgs({
  options: {
    handset: { type: 'string', default: 'N503i' },
    step: { type: 'string', default: '1' },
  },
});
const model = values.handset;
const step = Math.max(1, Number.parseInt(values.step, 10) || 1);

const started = performance.now();
const downloads = await sweepDownload({
  model,
  steps: { page: step, descriptor: step, jar: step, report: step },
  onSwept: print,
});
const activations = await sweepActivation({ model, step, onSwept: print });
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(`${model}: ${downloads + activations} cuts in ${minutes} minutes, none did harm`);

function print({ what, cuts }: Swept): void {
  console.log(`${what.padEnd(20)} ${String(cuts).padStart(6)} cuts`);
}
