// Keeps emptying the outbox while the gateway runs: at once when called, and now and then for mails whose turn comes.
import type { FlowBase } from './context.ts';
import { sendDueMails, type MailOffice } from './send-due-mails.ts';

export type MailClerk = {
  /** There may be a new mail: do not wait for the next round. */
  readonly wake: () => void;
  /** Ends after the mail in hand. */
  readonly stop: () => Promise<void>;
};

export type MailClerkOptions = {
  readonly office: MailOffice;
  readonly roundMs: number;
  readonly reportError: (error: unknown) => void;
};

/** Starts the rounds. */
export function startMailClerk(context: FlowBase, options: MailClerkOptions): MailClerk {
  let working: Promise<void> | null = null;
  let calledAgain = false;
  const timer = setInterval(wake, options.roundMs).unref();

  async function work(): Promise<void> {
    try {
      do calledAgain = false;
      while ((await sendDueMails(context, options.office)) > 0 || calledAgain);
    } catch (error) {
      options.reportError(error);
    } finally {
      working = null;
    }
  }

  function wake(): void {
    calledAgain = true;
    working ??= work();
  }

  wake();
  return {
    wake,
    stop: async () => {
      clearInterval(timer);
      await working;
    },
  };
}
