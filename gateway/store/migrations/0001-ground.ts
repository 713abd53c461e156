// The tables everything else stands on. Both engines read the same definitions.
import { SqliteAdapter, sql, type CreateTableBuilder, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await createPeople(db);
  await createTokens(db);
  await createTickets(db);
  await createOutbox(db);
  await createAudit(db);
}

async function createPeople(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('contracts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('otp_applied_at', 'bigint')
    .addColumn('otp_usable_from', 'bigint')
    .execute();
  const users = db.schema
    .createTable('users')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('contract_id', 'text', (column) => column.notNull().references('contracts.id'))
    .addColumn('login_id', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('auth_method', 'text', (column) => column.notNull())
    .addColumn('registered_mail', 'text', (column) => column.notNull())
    .addColumn('login_password_hash', 'text')
    .addColumn('confirmation_password_hash', 'text')
    .addColumn('otp_misses', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('otp_last_miss_at', 'bigint')
    .addColumn('otp_locked_at', 'bigint')
    .addColumn('token_id', 'text');
  await clustered(db, users).execute();
  await db.schema.createIndex('users_by_contract').on('users').column('contract_id').execute();
}

async function createTokens(db: Kysely<never>): Promise<void> {
  const tokens = db.schema
    .createTable('tokens')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('issued_at', 'bigint', (column) => column.notNull())
    .addColumn('provisioned_at', 'bigint')
    .addColumn('activated_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('reissue_from', 'bigint')
    .addColumn('serial_hex', 'text', (column) => column.notNull())
    .addColumn('period_seconds', 'integer', (column) => column.notNull())
    .addColumn('seed_sealed', 'text')
    .addColumn('last_step', 'bigint')
    .addColumn('drift_steps', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('handset_offset_seconds', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('provisionings', 'integer', (column) => column.notNull().defaultTo(0));
  await clustered(db, tokens).execute();
  await db.schema.createIndex('tokens_by_user').on('tokens').column('user_id').execute();
}

async function createTickets(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('tickets')
    .addColumn('tid_hex', 'text', (column) => column.primaryKey())
    .addColumn('token_id', 'text', (column) => column.notNull().unique().references('tokens.id'))
    .addColumn('request_id', 'text', (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('iterations', 'integer', (column) => column.notNull())
    .addColumn('capability_hash', 'text', (column) => column.unique())
    .addColumn('secret_sealed', 'text')
    .addColumn('pin_key_sealed', 'text')
    .addColumn('user_id_sealed', 'text')
    .addColumn('mail_sealed', 'text')
    .execute();
  await db.schema
    .createTable('provisionings')
    .addColumn('tid_hex', 'text', (column) => column.notNull().references('tickets.tid_hex'))
    .addColumn('handset_nonce_hex', 'text', (column) => column.notNull())
    .addColumn('server_nonce_hex', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('provisionings_key', ['tid_hex', 'handset_nonce_hex'])
    .execute();
}

async function createOutbox(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull().references('users.id'))
    .addColumn('token_id', 'text')
    .addColumn('content_sealed', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_attempt_at', 'bigint', (column) => column.notNull())
    .addColumn('last_answer', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('finished_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('outbox_by_turn')
    .on('outbox')
    .columns(['state', 'next_attempt_at'])
    .execute();
  await db.schema.createIndex('outbox_by_token').on('outbox').column('token_id').execute();
}

async function createAudit(db: Kysely<never>): Promise<void> {
  const audit = db.schema
    .createTable('audit')
    .addColumn('writer', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text')
    .addColumn('token_id', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('mac', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_key', ['writer', 'sequence']);
  await clustered(db, audit).execute();
  await db.schema
    .createTable('audit_checkpoints')
    .addColumn('writer', 'text', (column) => column.primaryKey())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('chain_mac', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('mac', 'text', (column) => column.notNull())
    .execute();
}

/**
 * The busiest tables lie in the order of their primary key: one page to read or write where SQLite would
 * otherwise keep the row in one tree and its key in another. PostgreSQL has no such form and needs none.
 */
function clustered<Name extends string, Column extends string>(
  db: Kysely<never>,
  table: CreateTableBuilder<Name, Column>,
): CreateTableBuilder<Name, Column> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  return isSqlite ? table.modifyEnd(sql`without rowid`) : table;
}
