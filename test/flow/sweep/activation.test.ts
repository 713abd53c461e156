import { describe, expect, test } from 'vitest';
import { sweepActivation } from '../../support/sweep/run-sweep.ts';

/** A sweep is long, and longer beside other tests. */
const LIMIT_MS = 600_000;

describe('初期設定, with the radio cut', () => {
  test(
    'ends with one token whose password is accepted after any byte of request and answer',
    async () => {
      expect(await sweepActivation({ model: 'N503i', step: 1 })).toBeGreaterThan(500);
    },
    LIMIT_MS,
  );

  test(
    'ends so after many bytes in the MIDlet too',
    async () => {
      expect(await sweepActivation({ model: 'V801SH', step: 97 })).toBeGreaterThan(5);
    },
    LIMIT_MS,
  );
});
