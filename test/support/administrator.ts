// Shortcuts for tests of 管理: users with tokens in use, and a visitor who is logged in with one.
import { findToken } from '../../gateway/store/tokens.ts';
import { findUser } from '../../gateway/store/users.ts';
import { logIn, type Visit } from './portal-visit.ts';
import { shownOtp, type PhoneToken } from './scripted-phone.ts';
import { demoUser, type TestGateway } from './test-gateway.ts';
import { activeInHand } from './token-in-hand.ts';

/** A token in use for a demo user, issued now whatever was there before. */
export async function giveToken(gateway: TestGateway, loginId: string): Promise<PhoneToken> {
  return await activeInHand(gateway.bank, demoUser(gateway, loginId).id);
}

/** Logged in to トップページ with the token. */
export async function enterWith(
  gateway: TestGateway,
  loginId: string,
  token: PhoneToken,
): Promise<Visit> {
  gateway.bank.time.now += 60_000;
  const { visitor, page } = await logIn(gateway, loginId);
  const otp = shownOtp(token, gateway.bank.time.now);
  return { visitor, page: await visitor.submit(page, '/otp', { otp }) };
}

/** Ten wrong passwords' worth of lock, put straight into the database. */
export async function lockOut(gateway: TestGateway, loginId: string): Promise<void> {
  const { id } = demoUser(gateway, loginId);
  await gateway.bank.store.db
    .updateTable('users')
    .set({ otpMisses: 10, otpLockedAt: gateway.bank.time.now })
    .where('id', '=', id)
    .execute();
}

/** What the database says of a demo user: locked or not, and the newest token's state. */
export async function standing(
  gateway: TestGateway,
  loginId: string,
): Promise<{ readonly isLocked: boolean; readonly token: string | null }> {
  const { db } = gateway.bank.store;
  const user = await findUser(db, demoUser(gateway, loginId).id);
  const token = user?.tokenId == null ? null : await findToken(db, user.tokenId);
  return { isLocked: user?.otpLockedAt != null, token: token?.state ?? null };
}
