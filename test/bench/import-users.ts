// 10,000 users imported by an operator (bar: 10 s), beside as many bare rows inserted into the same database.
import { randomBytes } from 'node:crypto';
import { importUsers } from '../../gateway/flows/operator/import-users.ts';
import { addUser, CONTRACT_ID, openTestBank } from '../support/test-bank.ts';
import type { BenchFigure } from './bench-figure.ts';
import { told } from './bench-figure.ts';

const USERS = 10_000;
const ROUNDS = 3;
const MOST_SECONDS = 10;
const HEADER = 'ログインID,利用者名,ユーザ区分,認証方式,登録メールアドレス';

/** The best of several rounds, in seconds. */
export async function bench(): Promise<readonly BenchFigure[]> {
  const bank = await openTestBank('sqlite');
  const imports: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(
      await seconds(async () => {
        await bank.store.transaction(async ({ db }) => {
          for (let index = 0; index < USERS; index += 1) {
            await addUser(
              { ...bank, store: { ...bank.store, db } },
              randomBytes(16).toString('hex'),
            );
          }
        });
      }),
    );
    const bytes = Buffer.from([HEADER, ...lines(round)].join('\n'));
    imports.push(
      await seconds(async () => {
        const request = { contractId: CONTRACT_ID, operatorId: 'bench', bytes };
        const outcome = await importUsers(bank, request);
        if (outcome.kind !== 'imported') throw new Error(`Cannot import: ${outcome.kind}`);
      }),
    );
  }
  await bank.close();
  const best = Math.min(...imports);
  return [
    told('import-users', '10,000 bare inserts', Math.min(...bare), 's'),
    {
      bench: 'import-users',
      figure: '10,000 users imported',
      value: best,
      unit: 's',
      bar: MOST_SECONDS,
      holds: best <= MOST_SECONDS,
    },
  ];
}

function lines(round: number): string[] {
  return Array.from(
    { length: USERS },
    (_, index) =>
      `r${round}-${index},利用者 ${index},一般ユーザ,ID・パスワード方式,u${index}@example.co.jp`,
  );
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
