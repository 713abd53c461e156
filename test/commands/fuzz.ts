// `npm run fuzz [count] [first seed]`: mutants of class files and JARs; prints the seed of each that crashes the host.
import { runMutantClass, runMutantJar, type MutantOutcome } from '../support/vm/mutants.ts';

const count = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 0);
const tally = new Map<string, number>();

for (let seed = first; seed < first + count; seed++) {
  const isJar = seed % 10 === 0;
  note(seed, isJar ? runMutantJar(seed) : runMutantClass(seed));
}
console.log(Object.fromEntries(tally));

function note(seed: number, outcome: MutantOutcome): void {
  const kind = typeof outcome === 'string' ? outcome : 'crash';
  tally.set(kind, (tally.get(kind) ?? 0) + 1);
  if (typeof outcome === 'string') return;
  console.error(`seed ${seed}: ${outcome.crash}`);
  process.exitCode = 1;
}
