// A link as its user gets it: the capability out of the mail in the outbox.
import { readMailContent } from '../../gateway/flows/write-mail.ts';
import type { UsersTable } from '../../gateway/store/schema.ts';
import { addUser } from './test-bank.ts';
import { issueInHand } from './token-in-hand.ts';
import type { IssuedInHand, TimedBank } from './token-in-hand.ts';

export type IssuedLink = IssuedInHand & { readonly userId: string; readonly capability: string };

/** A new user with an issued token, and the capability in the mail. */
export async function issueLink(
  bank: TimedBank,
  userId: string,
  values: Partial<UsersTable> = {},
): Promise<IssuedLink> {
  await addUser(bank, userId, values);
  const issued = await issueInHand(bank, userId);
  return { ...issued, userId, capability: await capabilityOf(bank, issued.tokenId) };
}

async function capabilityOf(bank: TimedBank, tokenId: string): Promise<string> {
  const rows = await bank.store.db
    .selectFrom('outbox')
    .selectAll()
    .where('tokenId', '=', tokenId)
    .execute();
  for (const row of rows) {
    const content = readMailContent(bank, row);
    if (content?.mail.kind === 'download') return content.mail.capability;
  }
  throw new Error(`No download mail for token "${tokenId}"`);
}
