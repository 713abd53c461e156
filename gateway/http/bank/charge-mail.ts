// The limits that a visitor's mails to a phone count towards.
import { chargeLimits } from '../../flows/limits/charge-limits.ts';
import type { Session } from '../../flows/sessions/session.ts';
import type { BankSite } from './bank-site.ts';
import { formatWait } from './waiting-words.ts';

/** Counts a mail about to be sent; null where it may be, else how long to wait, in words. */
export async function chargeMail(
  { flow }: BankSite,
  { userId, contractId }: Session,
): Promise<string | null> {
  const admission = await chargeLimits(flow, [
    { limit: 'mailByUser', of: userId },
    { limit: 'mailByContract', of: contractId },
  ]);
  return admission.kind === 'wait' ? formatWait(admission.until, flow.clock()) : null;
}
