// Tests that wait for a mail: each is told the moment a mail that fits is kept.
import { findField, parseHeaderFields } from '../message/header-fields.ts';
import { decodeHeader } from '../message/decode-header.ts';
import type { KeptCapture, MailState } from './capture.ts';
import { foldWord } from './fold-text.ts';

export type WaitFilter = {
  /** A mailbox's identity, compared as a whole. */
  readonly to: string | null;
  /** Part of the sender's name or address. */
  readonly from: string | null;
  /** Part of the subject. */
  readonly subject: string | null;
  readonly since: Date | null;
  /** Null for mails in any state. */
  readonly state: MailState | null;
};

export type Waiters = {
  /** Resolves with the id of the first mail that fits, or with null once `signal` is aborted. */
  readonly wait: (filter: WaitFilter, signal: AbortSignal) => Promise<number | null>;
  readonly offer: (captures: readonly KeptCapture[]) => void;
};

type Waiter = { readonly filter: WaitFilter; readonly found: (id: number) => void };

export function createWaiters(): Waiters {
  const waiters = new Set<Waiter>();
  return {
    wait: (filter, signal) =>
      new Promise((resolve) => {
        function finish(id: number | null): void {
          waiters.delete(waiter);
          signal.removeEventListener('abort', give);
          resolve(id);
        }
        function give(): void {
          finish(null);
        }
        const waiter = { filter, found: finish };
        waiters.add(waiter);
        signal.addEventListener('abort', give);
        if (signal.aborted) give();
      }),
    offer: (captures) => {
      if (waiters.size === 0) return;
      for (const capture of captures) {
        const facts = describe(capture);
        for (const waiter of waiters) {
          if (fits(waiter.filter, facts)) waiter.found(capture.id);
        }
      }
    },
  };
}

type Facts = {
  readonly capture: KeptCapture;
  readonly from: string;
  readonly subject: string;
};

function describe(capture: KeptCapture): Facts {
  const fields = parseHeaderFields(capture.raw);
  return {
    capture,
    from: foldWord(decodeHeader(findField(fields, 'From') ?? '')),
    subject: foldWord(decodeHeader(findField(fields, 'Subject') ?? '')),
  };
}

function fits(filter: WaitFilter, { capture, from, subject }: Facts): boolean {
  if (filter.since !== null && capture.receivedAt < filter.since) return false;
  if (filter.from !== null && !from.includes(foldWord(filter.from))) return false;
  if (filter.subject !== null && !subject.includes(foldWord(filter.subject))) return false;
  return isFor(capture, filter);
}

function isFor(capture: KeptCapture, { to, state }: WaitFilter): boolean {
  if (state !== null && capture.state !== state) return false;
  if (to === null) return true;
  return capture.envelope.deliveries.some(
    ({ mailbox, verdict }) =>
      mailbox === to && (state !== 'delivered' || verdict.kind === 'delivered'),
  );
}
