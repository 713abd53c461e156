// Durable verifications of passwords beside bare durable updates of one row, on the same engine in the
// same run; and what a million tokens in the table cost.
import { sql } from 'kysely';
import { verifyOtp } from '../../gateway/flows/verify-otp.ts';
import { sealColumn } from '../../gateway/flows/sealed-columns.ts';
import { startPostgres } from '../support/setup/postgres.ts';
import { shownOtp } from '../support/scripted-phone.ts';
import { CONTRACT_ID, openTestBank, type TestBank } from '../support/test-bank.ts';
import type { EngineName } from '../support/test-database.ts';
import {
  atLeast,
  measureRound,
  medianRate,
  percentile,
  told,
  type BenchFigure,
  type Round,
} from './bench-figure.ts';

const ROUNDS = 5;
const CALLS = 2000;
const CALLERS = 32;
const FEW_TOKENS = 1000;
const MANY_TOKENS = 1_000_000;
const PERIOD_MS = 60_000;

/** All tokens share a seed: what is measured does not depend on it, and filling a table then takes seconds. */
const SEED = Buffer.alloc(20, 9);

/** `npm run bench -- verify` */
export async function bench(): Promise<readonly BenchFigure[]> {
  const cluster = await startPostgres();
  const figures = [
    ...(await benchEngine('sqlite', 1, cluster.url)),
    ...(await benchEngine('sqlite', CALLERS, cluster.url)),
    ...(await benchEngine('postgres', CALLERS, cluster.url)),
    ...(await benchSize('sqlite', cluster.url)),
    ...(await benchSize('postgres', cluster.url)),
  ];
  await cluster.stop();
  const peakMb = process.resourceUsage().maxRSS / 1024;
  return [...figures, told('verify', 'peak memory of this process', peakMb, 'MB')];
}

async function benchEngine(
  engine: EngineName,
  callers: number,
  postgresUrl: string,
): Promise<BenchFigure[]> {
  const bank = await openTestBank(engine, { postgresUrl });
  await fillTokens(bank, 0, FEW_TOKENS);
  await sql`create table bare (id integer primary key, value bigint not null)`.execute(
    bank.store.db,
  );
  for (let id = 0; id < callers; id += 1) {
    await sql`insert into bare values (${id}, 0)`.execute(bank.store.db);
  }
  const bare: Round[] = [];
  const verified: Round[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bareRound = await measureRound(CALLS, callers, (index) =>
      bareUpdate(bank, index % callers),
    );
    const flowRound = await verifyOnce(bank, FEW_TOKENS, callers);
    if (round > 0) {
      bare.push(bareRound);
      verified.push(flowRound);
    }
  }
  await bank.close();
  const ratio = medianRate(verified) / medianRate(bare);
  const name = `${engine}, ${callers} caller${callers === 1 ? '' : 's'}`;
  return [
    told('verify', `${name}: bare durable updates`, medianRate(bare), '1/s'),
    told('verify', `${name}: durable verifications`, medianRate(verified), '1/s'),
    told('verify', `${name}: p50`, percentile(verified, 0.5), 'ms'),
    told('verify', `${name}: p99`, percentile(verified, 0.99), 'ms'),
    callers === 1
      ? told('verify', `${name}: ratio, nothing to share a commit with`, ratio, 'ratio')
      : atLeast('verify', `${name}: ratio`, ratio, 0.5),
  ];
}

async function benchSize(engine: EngineName, postgresUrl: string): Promise<BenchFigure[]> {
  const small = await openTestBank(engine, { postgresUrl });
  const large = await openTestBank(engine, { postgresUrl });
  await fillTokens(small, 0, FEW_TOKENS);
  await fillTokens(large, 0, MANY_TOKENS);
  const smallRounds: Round[] = [];
  const largeRounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const smallRound = await verifyOnce(small, FEW_TOKENS, CALLERS);
    const largeRound = await verifyOnce(large, MANY_TOKENS, CALLERS);
    if (round > 0) {
      smallRounds.push(smallRound);
      largeRounds.push(largeRound);
    }
  }
  await small.close();
  await large.close();
  const ratio = medianRate(largeRounds) / medianRate(smallRounds);
  return [
    told('verify', `${engine}: rate with ${MANY_TOKENS} tokens`, medianRate(largeRounds), '1/s'),
    atLeast('verify', `${engine}: ${MANY_TOKENS} tokens to ${FEW_TOKENS}`, ratio, 0.9),
  ];
}

async function bareUpdate({ store }: TestBank, id: number): Promise<void> {
  await sql`update bare set value = value + 1 where id = ${id}`.execute(store.db);
}

/** Each call is another user's, so every password is right and accepted. */
async function verifyOnce(bank: TestBank, tokens: number, callers: number): Promise<Round> {
  const perPeriod = Math.min(tokens, CALLS);
  const stride = Math.max(1, Math.floor(tokens / perPeriod));
  bank.time.now += 10 * PERIOD_MS;
  let otp = shownOtp({ seed: SEED, serialHex: '', period: 60 }, bank.time.now);
  let refused = 0;
  const round = await measureRound(CALLS, callers, async (index) => {
    if (index > 0 && index % perPeriod === 0) {
      bank.time.now += PERIOD_MS;
      otp = shownOtp({ seed: SEED, serialHex: '', period: 60 }, bank.time.now);
    }
    const userId = `user-${(index % perPeriod) * stride}`;
    const verdict = await verifyOtp(bank, { userId, otp, at: 'login' });
    if (verdict.kind !== 'accepted') refused += 1;
  });
  if (refused > callers) throw new Error(`${refused} right passwords were refused`);
  return round;
}

/** Users and active tokens, many rows a statement. */
async function fillTokens(bank: TestBank, first: number, last: number): Promise<void> {
  const { store, vault } = bank;
  const size = 2000;
  for (let start = first; start < last; start += size) {
    const ids = Array.from({ length: Math.min(size, last - start) }, (_, index) => start + index);
    const sealed = ids.map((id) => sealColumn(vault, 'tokens.seedSealed', `token-${id}`, SEED));
    const rows = JSON.stringify(ids.map((id, index) => ({ id, sealed: sealed[index] })));
    const source =
      store.engine === 'postgres'
        ? sql`jsonb_to_recordset(${rows}::jsonb) as v(id bigint, sealed text)`
        : sql`(select value ->> 'id' as id, value ->> 'sealed' as sealed from json_each(${rows})) as v`;
    await store.transaction(async ({ db }) => {
      await sql`
        insert into users (id, contract_id, login_id, name, role, auth_method, registered_mail, token_id)
        select 'user-' || v.id, ${sql.lit(CONTRACT_ID)}, 'login-' || v.id, '', 'general', 'password', '', 'token-' || v.id
        from ${source}
      `.execute(db);
      await sql`
        insert into tokens (id, user_id, state, issued_at, provisioned_at, activated_at, serial_hex, period_seconds, seed_sealed)
        select 'token-' || v.id, 'user-' || v.id, 'active', 0, 0, 0, '', 60, v.sealed
        from ${source}
      `.execute(db);
    });
  }
  if (store.engine === 'postgres') await sql`vacuum analyze`.execute(store.db);
}
