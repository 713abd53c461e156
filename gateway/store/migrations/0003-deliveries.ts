// What phones fetched of a ticket's link: one row for each kind of event, however often it happens.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('tid_hex', 'text', (column) => column.notNull().references('tickets.tid_hex'))
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('first_at', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addColumn('times', 'bigint', (column) => column.notNull())
    .addColumn('carrier', 'text', (column) => column.notNull())
    .addColumn('model', 'text')
    .addColumn('network', 'text')
    .addColumn('transport', 'text', (column) => column.notNull())
    .addColumn('code', 'integer')
    .addPrimaryKeyConstraint('deliveries_key', ['tid_hex', 'event'])
    .execute();
}
