// `npm run bench -- [name] [--json]`: runs the benchmarks of this folder, all or one. The exit code says
// only whether they ran, not whether the bars hold.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BenchFigure } from './bench-figure.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const NOT_BENCHES = new Set(['main.ts', 'bench-figure.ts']);

type BenchModule = { readonly bench: () => Promise<readonly BenchFigure[]> };

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !NOT_BENCHES.has(file))
  .map((file) => file.slice(0, -3))
  .toSorted();
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const asJson = process.argv.includes('--json');
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join('", "')}". There are: ${names.join(', ')}`);
  process.exit(2);
}

const figures: BenchFigure[] = [];
for (const name of asked.length === 0 ? names : asked) {
  const { bench } = (await import(`./${name}.ts`)) as BenchModule;
  const found = await bench();
  figures.push(...found);
  if (!asJson) for (const figure of found) console.log(formatFigure(figure));
}
if (asJson) console.log(JSON.stringify(figures, null, 2));
process.exit(0);

function formatFigure({ bench, figure, value, unit, bar, holds }: BenchFigure): string {
  const shown = value >= 100 ? value.toFixed(0) : value.toFixed(2);
  const verdict =
    bar === null ? '' : `  (bar ${bar}: ${holds === true ? 'holds' : 'DOES NOT HOLD'})`;
  return `${bench.padEnd(10)} ${figure.padEnd(52)} ${shown.padStart(9)} ${unit}${verdict}`;
}
