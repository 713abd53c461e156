// Every program, saved and restored many times on its way, prints the same as in one piece.
import { describe, expect, test } from 'vitest';
import {
  createProgramMachine,
  expectedOutput,
  programNames,
  startMain,
  type ProgramMachine,
} from './run-program.ts';

const SLICE = 53;
const MAX_SNAPSHOTS = 15;

/** Programs that run for long are saved less and less often, and not more than so many times. */
function runWithSnapshots(name: string): { output: string; snapshots: number } {
  let program = createProgramMachine();
  startMain(program, name);
  let output = '';
  let snapshots = 0;
  let uptime = 0;
  for (let slice = SLICE; ; slice = snapshots < MAX_SNAPSHOTS ? slice + SLICE : 10_000_000) {
    const outcome = program.machine.run(slice);
    if (outcome.kind === 'ended') return { output: output + program.output(), snapshots };
    if (outcome.kind === 'waiting') uptime = outcome.until;
    if (snapshots < MAX_SNAPSHOTS) {
      output += program.output();
      program = restoredCopy(program, uptime);
      snapshots++;
    } else program.advance(uptime - program.machine.data.clock.uptime());
  }
}

function restoredCopy(program: ProgramMachine, uptime: number): ProgramMachine {
  const text = JSON.stringify(program.machine.save());
  const copy = createProgramMachine();
  copy.advance(program.machine.data.clock.uptime());
  copy.machine.restore(JSON.parse(text) as ReturnType<ProgramMachine['machine']['save']>);
  copy.advance(Math.max(0, uptime - program.machine.data.clock.uptime()));
  return copy;
}

describe('Machine.save() and Machine.restore()', () => {
  const programs = programNames().filter((name) => !name.startsWith('Bench'));
  test.each(programs)('%s goes on where it was saved', (name) => {
    const { output, snapshots } = runWithSnapshots(name);
    expect(output).toBe(expectedOutput(name));
    expect(snapshots).toBeGreaterThan(0);
  });
});
