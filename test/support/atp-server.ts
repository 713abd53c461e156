// A double of the server's side of ATP/1 for one ticket, written from the protocol alone.
import { createHmac, pbkdf2Sync } from 'node:crypto';

export type AtpTicket = {
  readonly serviceId: string;
  readonly userId: string;
  readonly pin: string;
  readonly id: Buffer;
  readonly secret: Buffer;
  readonly turns: number;
};

/** What the server does with the next request. */
export type AtpBehaviour = 'honest' | 'busy' | 'dead' | 'unknown' | 'forged' | 'garbled';

export type AtpServer = {
  /** The answer's line to a request's line. */
  readonly answer: (request: string) => string;
  /** Seeds given out, the newest last. */
  readonly seeds: readonly Buffer[];
  behaviour: AtpBehaviour;
  /** Server's Unix time. */
  now: number;
  triesLeft: number;
};

const SERIAL = Buffer.from('c0ffee012345', 'hex');
const PERIOD = 60;
const DIGITS = 8;

/** The ticket that an app makes itself from サービスID and a ユーザID of 21 digits. */
export function deriveTicket(serviceId: string, userId: string, pin: string): AtpTicket {
  const secret = hmac('ATP/1', `${serviceId}/${userId}`).subarray(0, 16);
  const id = hmac(secret, 'T').subarray(0, 8);
  return { serviceId, userId, pin, id, secret, turns: 100 };
}

/** The words that a JAM's AppParam and a JAD's OTP-P have for a ticket. */
export function ticketText({ id, secret, turns }: AtpTicket): string {
  return `1 ${id.toString('hex')} ${secret.toString('hex')} ${turns}`;
}

/** A server that knows one ticket. */
export function createAtpServer(ticket: AtpTicket, now: number): AtpServer {
  const key = pbkdf2Sync(
    ticket.pin,
    Buffer.concat([ticket.secret, ticket.id, Buffer.from(`${ticket.serviceId}/${ticket.userId}`)]),
    ticket.turns,
    20,
    'sha1',
  );
  const seeds: Buffer[] = [];
  const server: AtpServer = { answer, seeds, behaviour: 'honest', now, triesLeft: 5 };

  function answer(request: string): string {
    const [version, id, nonceHex = '', timeHex = '', ticketProof, pinProof] = request.split(' ');
    const nonce = Buffer.from(nonceHex, 'hex');
    const message = Buffer.concat([ticket.id, nonce, Buffer.from(timeHex, 'hex')]);
    const isKnown = version === '1' && id === ticket.id.toString('hex');
    const isProven = ticketProof === tagged(ticket.secret, 'A', message).toString('hex', 0, 8);
    if (!isKnown || !isProven || server.behaviour === 'unknown') return '1 9 0';
    if (server.behaviour === 'garbled') return '<html>Bad Gateway</html>';
    if (server.behaviour === 'busy') return '1 4 0';
    if (server.behaviour === 'dead' || server.triesLeft === 0) return refusal(nonce, 2, 0);
    const proof = tagged(key, 'B', message).subarray(0, 16);
    if (pinProof === proof.toString('hex')) return success(nonce, proof);
    server.triesLeft -= 1;
    return refusal(nonce, 1, server.triesLeft);
  }

  function success(nonce: Buffer, proof: Buffer): string {
    const serverNonce = Buffer.alloc(16, 0xb0);
    const time = Buffer.alloc(4);
    time.writeUInt32BE(server.now);
    const body = Buffer.concat([proof, serverNonce, time, SERIAL, Buffer.of(PERIOD, DIGITS)]);
    const mac = tagged(server.behaviour === 'forged' ? Buffer.alloc(20) : key, 'C', body);
    seeds.push(tagged(key, 'S', Buffer.concat([nonce, serverNonce])));
    const words = [serverNonce, time, SERIAL].map((bytes) => bytes.toString('hex'));
    return ['1 0', ...words, PERIOD, DIGITS, mac.toString('hex', 0, 16)].join(' ');
  }

  function refusal(nonce: Buffer, code: number, left: number): string {
    const mac = tagged(ticket.secret, 'E', Buffer.concat([nonce, Buffer.of(code, left)]));
    return `1 ${code} ${left} ${mac.toString('hex', 0, 8)}`;
  }

  return server;
}

function tagged(key: Buffer, tag: string, message: Buffer): Buffer {
  return hmac(key, Buffer.concat([Buffer.from(tag), message]));
}

function hmac(key: Buffer | string, message: Buffer | string): Buffer {
  return createHmac('sha1', key).update(message).digest();
}
