// Keys and proofs of ATP/1. All MACs are HMAC-SHA1 over fixed-length fields behind a one-letter tag,
// cut to the length the message has room for.
import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

export type Ticket = {
  /** 8 bytes, public. */
  readonly tid: Uint8Array;
  /** K: 16 bytes; leaves the server only inside the JAM or JAD. */
  readonly secret: Uint8Array;
};

export type PinIdentity = {
  readonly serviceId: string;
  readonly userId: string;
  readonly pin: string;
};

/** Kp, 20 bytes: all that the server keeps of the 利用開始パスワード. */
export function derivePinKey(ticket: Ticket, identity: PinIdentity, iterations: number): Buffer {
  const salt = Buffer.concat([
    ticket.secret,
    ticket.tid,
    ascii(`${identity.serviceId}/${identity.userId}`),
  ]);
  return pbkdf2Sync(ascii(identity.pin), salt, iterations, 20, 'sha1');
}

/** A ticket that both ends can make from the IDs alone, where the app is already on the phone (D6). */
export function deriveTicket(serviceId: string, userId: string): Ticket {
  const secret = mac(ascii('ATP/1'), [ascii(`${serviceId}/${userId}`)], 16);
  return { secret, tid: mac(secret, [ascii('T')], 8) };
}

export type RequestFields = {
  readonly tid: Uint8Array;
  readonly handsetNonce: Uint8Array;
  readonly handsetTime: number;
};

/** A: proves that the asker has the ticket; 8 bytes. */
export function ticketProof(secret: Uint8Array, request: RequestFields): Buffer {
  return mac(secret, [ascii('A'), ...requestFields(request)], 8);
}

/** B: proves the IDs and the 利用開始パスワード; 16 bytes. */
export function pinProof(pinKey: Uint8Array, request: RequestFields): Buffer {
  return mac(pinKey, [ascii('B'), ...requestFields(request)], 16);
}

export type AnswerFields = {
  readonly pinProof: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly serverTime: number;
  readonly serial: Uint8Array;
  readonly periodSeconds: number;
  readonly digits: number;
};

/** C: proves the server, bound to the request it answers; 16 bytes. */
export function serverProof(pinKey: Uint8Array, answer: AnswerFields): Buffer {
  const fields = [
    ascii('C'),
    answer.pinProof,
    answer.serverNonce,
    uint32(answer.serverTime),
    answer.serial,
    Buffer.of(answer.periodSeconds, answer.digits),
  ];
  return mac(pinKey, fields, 16);
}

/** The token's seed, 20 bytes; computed at both ends, never sent. */
export function deriveSeed(
  pinKey: Uint8Array,
  handsetNonce: Uint8Array,
  serverNonce: Uint8Array,
): Buffer {
  return mac(pinKey, [ascii('S'), handsetNonce, serverNonce], 20);
}

/** E: proves an error, so that the phone may act on it; 8 bytes. */
export function errorProof(
  secret: Uint8Array,
  handsetNonce: Uint8Array,
  refusal: { readonly code: number; readonly triesLeft: number },
): Buffer {
  return mac(secret, [ascii('E'), handsetNonce, Buffer.of(refusal.code, refusal.triesLeft)], 8);
}

/** Compares two proofs in constant time. */
export function equalProof(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function requestFields(request: RequestFields): Uint8Array[] {
  return [request.tid, request.handsetNonce, uint32(request.handsetTime)];
}

function mac(key: Uint8Array, fields: readonly Uint8Array[], length: number): Buffer {
  return createHmac('sha1', key).update(Buffer.concat(fields)).digest().subarray(0, length);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function ascii(text: string): Buffer {
  return Buffer.from(text, 'ascii');
}
