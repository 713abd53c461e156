import { describe, expect, test } from 'vitest';
import { sweepDownload } from '../../support/sweep/run-sweep.ts';

/** A sweep is long, and longer beside other tests. */
const LIMIT_MS = 600_000;

describe('the download, with the radio cut', () => {
  test(
    'ends with the same application after any byte of the JAM, and many of page and JAR',
    async () => {
      const steps = { page: 97, descriptor: 1, jar: 97, report: 1 };
      expect(await sweepDownload({ model: 'N503i', steps })).toBeGreaterThan(600);
    },
    LIMIT_MS,
  );

  test(
    'ends with the same MIDlet after many bytes of page, JAD, JAR and report',
    async () => {
      const steps = { page: 97, descriptor: 97, jar: 997, report: 7 };
      expect(await sweepDownload({ model: '910T', steps })).toBeGreaterThan(20);
    },
    LIMIT_MS,
  );
});
