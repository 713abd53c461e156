// The phone's side of ATP/1, written a second time from the protocol so that one mistake cannot agree with
// itself: what the Java app does, without the phone around it.
import { createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

export type PhoneTicket = {
  readonly tid: Buffer;
  readonly secret: Buffer;
  readonly iterations: number;
};

export type PhoneInputs = {
  readonly serviceId: string;
  readonly userId: string;
  readonly pin: string;
};

export type PhoneToken = {
  readonly seed: Buffer;
  readonly serialHex: string;
  readonly period: number;
};

/** The ticket in an `AppParam`: `1 <tid> <K> <c>`. */
export function readAppParam(appParam: string): PhoneTicket {
  const [, tid = '', secret = '', iterations = ''] = appParam.split(' ');
  return {
    tid: Buffer.from(tid, 'hex'),
    secret: Buffer.from(secret, 'hex'),
    iterations: Number(iterations),
  };
}

/** The ticket both ends make where the app was downloaded before. */
export function makeDerivedTicket(serviceId: string, userId: string): PhoneTicket {
  const secret = sha1Mac('ATP/1', `${serviceId}/${userId}`).subarray(0, 16);
  return { secret, tid: sha1Mac(secret, 'T').subarray(0, 8), iterations: 100 };
}

export type ScriptedPhone = {
  /** The body to post; the same nonce each time. */
  readonly request: (unixSeconds: number) => string;
  /** The token in an authentic answer to the last request, or null. */
  readonly accept: (answer: string) => PhoneToken | null;
  /** `code/left` of an authentic refusal, or null. */
  readonly refusal: (answer: string) => string | null;
};

/** One press of [送信], with the IDs and the 利用開始パスワード that were typed. */
export function startActivation(
  ticket: PhoneTicket,
  inputs: PhoneInputs,
  nonce: Buffer = randomBytes(16),
): ScriptedPhone {
  const salt = Buffer.concat([
    ticket.secret,
    ticket.tid,
    Buffer.from(`${inputs.serviceId}/${inputs.userId}`),
  ]);
  const pinKey = pbkdf2Sync(inputs.pin, salt, ticket.iterations, 20, 'sha1');
  let pinProof: Buffer = Buffer.alloc(0);
  return {
    request: (unixSeconds) => {
      const time = Buffer.alloc(4);
      time.writeUInt32BE(unixSeconds);
      const ticketProof = sha1Mac(ticket.secret, 'A', ticket.tid, nonce, time).subarray(0, 8);
      pinProof = sha1Mac(pinKey, 'B', ticket.tid, nonce, time).subarray(0, 16);
      return `1 ${[ticket.tid, nonce, time, ticketProof, pinProof].map((field) => field.toString('hex')).join(' ')}`;
    },
    accept: (answer) => {
      const [version, code, ns = '', ts = '', serial = '', period, digits, proof] =
        answer.split(' ');
      if (version !== '1' || code !== '0') return null;
      const numbers = Buffer.of(Number(period), Number(digits));
      const fields = [ns, ts, serial].map((hex) => Buffer.from(hex, 'hex'));
      const expected = sha1Mac(pinKey, 'C', pinProof, ...fields, numbers).subarray(0, 16);
      if (expected.toString('hex') !== proof) return null;
      const seed = sha1Mac(pinKey, 'S', nonce, Buffer.from(ns, 'hex'));
      return { seed, serialHex: serial, period: Number(period) };
    },
    refusal: (answer) => {
      const [, code, left, proof] = answer.split(' ');
      const said = Buffer.of(Number(code), Number(left));
      const expected = sha1Mac(ticket.secret, 'E', nonce, said).subarray(0, 8);
      return expected.toString('hex') === proof ? `${code}/${left}` : null;
    },
  };
}

/** The token in an answer that must be authentic; throws where it is not. */
export function acceptedToken(phone: ScriptedPhone, answer: string): PhoneToken {
  const token = phone.accept(answer);
  if (token === null) throw new Error(`The phone does not accept "${answer}"`);
  return token;
}

/** The eight digits the phone shows at a time (RFC 6238). */
export function shownOtp(token: PhoneToken, epochMs: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(epochMs / 1000 / token.period)));
  const mac = sha1Mac(token.seed, counter);
  const offset = (mac.at(-1) ?? 0) & 15;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 100_000_000;
  return String(number).padStart(8, '0');
}

function sha1Mac(key: Buffer | string, ...fields: readonly (Buffer | string)[]): Buffer {
  const mac = createHmac('sha1', key);
  for (const field of fields) mac.update(field);
  return mac.digest();
}
