// A ticket is made and sealed at issue, the only moment the server knows the 利用開始パスワード.
import { toHex } from '../hex.ts';
import { createUserId, type RandomBytes } from '../user-id.ts';
import { deriveTicket, derivePinKey, type Ticket } from './keys.ts';

/** PBKDF2 iterations where the app has no AppParam to tell it: fixed by the protocol. */
export const DERIVED_ITERATIONS = 100;

export type TicketRequest = {
  readonly serviceId: string;
  readonly pin: string;
  /** アプリはダウンロード済み (requirement D6). */
  readonly alreadyDownloaded: boolean;
  readonly iterations: number;
};

export type NewTicket = Ticket & {
  readonly userId: string;
  /** Kp, 20 bytes. */
  readonly pinKey: Uint8Array;
  readonly iterations: number;
};

/** A new ticket; the PIN is in it only as Kp. */
export function createTicket(request: TicketRequest, randomBytes: RandomBytes): NewTicket {
  const userId = createUserId(randomBytes, request.alreadyDownloaded);
  const ticket = request.alreadyDownloaded
    ? deriveTicket(request.serviceId, userId)
    : { tid: randomBytes(8), secret: randomBytes(16) };
  const iterations = request.alreadyDownloaded ? DERIVED_ITERATIONS : request.iterations;
  const identity = { serviceId: request.serviceId, userId, pin: request.pin };
  return { ...ticket, userId, iterations, pinKey: derivePinKey(ticket, identity, iterations) };
}

/** The `AppParam` of the JAM and `OTP-P` of the JAD: `1 <tid> <K> <c>`, 55 bytes at c = 100. */
export function formatAppParam(ticket: Ticket & { readonly iterations: number }): string {
  return `1 ${toHex(ticket.tid)} ${toHex(ticket.secret)} ${ticket.iterations}`;
}
