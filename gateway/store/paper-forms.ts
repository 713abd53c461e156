// Table `paper_forms`: who asked for what, and which operator saw to it.
import type { PaperFormsTable } from './admin-schema.ts';
import type { Db } from './db.ts';

export type PaperForm = Readonly<PaperFormsTable>;

const MOST_SHOWN = 200;

export async function insertPaperForm(db: Db, form: PaperFormsTable): Promise<void> {
  await db.insertInto('paperForms').values(form).execute();
}

/** Of a contract as a whole and of its users, newest first. */
export async function listPaperForms(
  db: Db,
  of: { readonly contractId: string; readonly userId?: string },
): Promise<PaperForm[]> {
  return await db
    .selectFrom('paperForms')
    .selectAll()
    .where('contractId', '=', of.contractId)
    .$if(of.userId !== undefined, (query) => query.where('userId', '=', of.userId ?? ''))
    .orderBy('at', 'desc')
    .limit(MOST_SHOWN)
    .execute();
}
