// Wrong 確認用パスワード in a row, counted for each user; no row where there were none.
import type { Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('confirmation_misses')
    .addColumn('user_id', 'text', (column) => column.primaryKey().references('users.id'))
    .addColumn('misses', 'integer', (column) => column.notNull())
    .execute();
}
