// A gateway process of its own for the tests that need more than one: it opens the bank named in its
// argument and submits passwords, telling each answer on standard output once it has it.
import { verifyOtp } from '../../gateway/flows/verify-otp.ts';
import { shownOtp, type PhoneToken } from './scripted-phone.ts';
import { openTestBank, type TestBank } from './test-bank.ts';
import type { EngineName, TestDatabase } from './test-database.ts';

export type WorkerOrder = {
  readonly engine: EngineName;
  readonly database: Pick<TestDatabase, 'url' | 'folder'>;
  readonly now: number;
  readonly work:
    | {
        readonly kind: 'sameOtp';
        readonly userId: string;
        readonly otp: string;
        readonly times: number;
      }
    /** Rounds without end: one password of each user, a period apart. */
    | { readonly kind: 'rounds'; readonly users: readonly WorkerUser[] };
};

export type WorkerUser = {
  readonly userId: string;
  readonly seedHex: string;
};

const order = JSON.parse(process.argv[2] ?? '') as WorkerOrder;
const bank = await openTestBank(order.engine, {
  database: { ...order.database, remove: () => Promise.resolve() },
});
bank.time.now = order.now;
await work(bank, order.work);
await bank.close();

async function work(opened: TestBank, job: WorkerOrder['work']): Promise<void> {
  switch (job.kind) {
    case 'sameOtp': {
      const request = { userId: job.userId, otp: job.otp, at: 'login' } as const;
      const verdicts = await Promise.all(
        Array.from({ length: job.times }, () => verifyOtp(opened, request)),
      );
      for (const verdict of verdicts) tell(verdict.kind);
      return;
    }
    case 'rounds':
      for (;;) {
        opened.time.now += 60_000;
        await Promise.all(job.users.map((user) => logIn(opened, user)));
      }
  }
}

/** The answer is told after the flow has given it, so what is told has been acknowledged. */
async function logIn(opened: TestBank, { userId, seedHex }: WorkerUser): Promise<void> {
  const { now } = opened.time;
  const token: PhoneToken = { seed: Buffer.from(seedHex, 'hex'), serialHex: '', period: 60 };
  const otp = shownOtp(token, now);
  const verdict = await verifyOtp(opened, { userId, otp, at: 'login' });
  tell(`${verdict.kind} ${userId} ${now} ${otp}`);
}

/** Writing to a pipe is synchronous on Linux: a line that was written survives the process. */
function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
