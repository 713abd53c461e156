// Keeps who asked for something, beside the audit row of what was done.
import { insertPaperForm } from '../../store/paper-forms.ts';
import type { PaperFormKind } from '../../store/admin-schema.ts';
import type { Db } from '../../store/db.ts';
import { createId, type FlowContext } from '../context.ts';

/** An operator, and in whose name he acts. */
export type OnRequest = { readonly operatorId: string; readonly askedBy: string };

export type PaperSubject = { readonly contractId: string; readonly userId: string | null };

/** Files a form in the transaction that it was for. */
export async function filePaperForm(
  context: Pick<FlowContext, 'clock' | 'randomBytes'>,
  db: Db,
  kind: PaperFormKind,
  form: PaperSubject & OnRequest,
): Promise<void> {
  const { contractId, userId, operatorId, askedBy } = form;
  const id = createId(context);
  await insertPaperForm(db, {
    id,
    kind,
    contractId,
    userId,
    operatorId,
    askedBy,
    at: context.clock(),
  });
}
