// Class files and JARs changed at random: a named error or a run within limits, never a crash of the host or a hang.
import { expect, test } from 'vitest';
import { runMutantClass, runMutantJar, type MutantOutcome } from '../../support/vm/mutants.ts';

const MUTANTS = 2000;
const JARS = 200;

function crashes(count: number, run: (seed: number) => MutantOutcome): string[] {
  return Array.from({ length: count }, (_, seed) => [seed, run(seed)] as const).flatMap(
    ([seed, outcome]) => (typeof outcome === 'string' ? [] : [`seed ${seed}: ${outcome.crash}`]),
  );
}

test(`Machine refuses or runs ${MUTANTS} mutated class files without crashing`, () => {
  expect(crashes(MUTANTS, runMutantClass)).toEqual([]);
}, 120_000);

test(`Machine refuses or runs ${JARS} mutated JARs without crashing`, () => {
  expect(crashes(JARS, runMutantJar)).toEqual([]);
}, 120_000);
