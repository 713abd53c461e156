// Every program of programs/ prints what stands in the file beside it.
import { describe, expect, test } from 'vitest';
import { expectedOutput, programNames, runProgram } from './run-program.ts';

describe('conformance programs', () => {
  test.each(programNames())('%s prints what is expected', (name) => {
    expect(runProgram(name)).toBe(expectedOutput(name));
  });

  test('there are programs for every group of instructions and classes', () => {
    expect(programNames().length).toBeGreaterThanOrEqual(60);
  });
});
