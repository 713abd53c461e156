// Whole sweeps: the radio cut after 0 bytes, after `step` bytes, after twice as many … of every request and answer.
import type { Cut, Direction, Passed } from './cuttable-line.ts';
import { activate, prepareActivation } from './sweep-activation.ts';
import { prepareDownload, SWEPT, type SweptPart } from './sweep-download.ts';
import { startSweepPhone } from './sweep-phone.ts';

/** One request or one answer, with the radio cut so many times. */
export type Swept = { readonly what: string; readonly cuts: number };

export type DownloadSweep = {
  readonly model: string;
  readonly steps: Readonly<Record<SweptPart, number>>;
  readonly onSwept?: (swept: Swept) => void;
};

/** Sweeps the download, then uses its ticket. Errors: Error, which names the cut that did harm. */
export async function sweepDownload({ model, steps, onSwept }: DownloadSweep): Promise<number> {
  const sweep = await startSweepPhone(model);
  try {
    const issued = await sweep.issue();
    const { sizes, run } = await prepareDownload(sweep, issued.capability);
    let cuts = 0;
    for (const part of SWEPT) {
      const exchange = { name: part, size: sizes[part], step: steps[part], onSwept };
      cuts += await sweepExchange(exchange, (cut) => run(part, cut));
    }
    await activate(sweep, issued, null);
    return cuts;
  } finally {
    await sweep.stop();
  }
}

export type ActivationSweep = {
  readonly model: string;
  readonly step: number;
  readonly onSwept?: (swept: Swept) => void;
};

/** Sweeps 初期設定: for every cut a new ticket, and in the end one token whose password is accepted. */
export async function sweepActivation({ model, step, onSwept }: ActivationSweep): Promise<number> {
  const sweep = await startSweepPhone(model);
  try {
    const run = await prepareActivation(sweep);
    await run(null);
    return await sweepExchange({ name: 'activation', size: sweep.line.passed, step, onSwept }, run);
  } finally {
    await sweep.stop();
  }
}

type Exchange = {
  readonly name: string;
  /** Bytes of an exchange without a cut. */
  readonly size: Passed;
  readonly step: number;
  readonly onSwept: ((swept: Swept) => void) | undefined;
};

async function sweepExchange(
  { name, size, step, onSwept }: Exchange,
  run: (cut: Cut) => Promise<void>,
): Promise<number> {
  let all = 0;
  for (const direction of ['request', 'answer'] satisfies Direction[]) {
    const what = `${name} ${direction}`;
    let cuts = 0;
    for (let after = 0; after < size[direction]; after += step) {
      await run({ direction, after }).catch((cause: unknown) => {
        throw new Error(`The ${what} cut after ${after} bytes did harm`, { cause });
      });
      cuts += 1;
    }
    if (cuts > 0) onSwept?.({ what, cuts });
    all += cuts;
  }
  return all;
}
