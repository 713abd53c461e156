// The two lines of ATP/1 as they stand on the wire: ASCII, one space between fields, lower-case hex.
import { toHex } from '../hex.ts';

/** → `1 tid Nc tc A B`, 110 bytes. */
export type ActivationRequest = {
  readonly tidHex: string;
  readonly handsetNonce: Uint8Array;
  /** The handset's clock, Unix seconds. */
  readonly handsetTime: number;
  /** A: proves the ticket; 8 bytes. */
  readonly ticketProof: Uint8Array;
  /** B: proves IDs and 利用開始パスワード; 16 bytes. */
  readonly pinProof: Uint8Array;
};

/** ← what the server says, before it is put on the line. */
export type ActivationAnswer =
  | {
      readonly kind: 'provisioned';
      readonly serverNonce: Uint8Array;
      /** The server's clock, Unix seconds. */
      readonly serverTime: number;
      readonly serial: Uint8Array;
      readonly periodSeconds: number;
      readonly digits: number;
      readonly serverProof: Uint8Array;
    }
  | {
      readonly kind: 'refused';
      readonly code: RefusalCode;
      readonly triesLeft: number;
      /** E; absent where the server can no longer prove anything, or for code 9. */
      readonly errorProof: Uint8Array | null;
    };

/** 1 IDs or PIN wrong; 2 ticket dead, expired or confirmed; 4 busy; 9 malformed, unknown or unproven. */
export type RefusalCode = 1 | 2 | 4 | 9;

/** One answer for a malformed request, an unknown ticket and a wrong proof of it. */
export const UNKNOWN: ActivationAnswer = {
  kind: 'refused',
  code: 9,
  triesLeft: 0,
  errorProof: null,
};

/** Said when the server cannot work now; the phone tries again with the same nonce. */
export const BUSY: ActivationAnswer = {
  kind: 'refused',
  code: 4,
  triesLeft: 0,
  errorProof: null,
};

const REQUEST =
  /^1 (?<tid>[0-9a-f]{16}) (?<nc>[0-9a-f]{32}) (?<tc>[0-9a-f]{8}) (?<a>[0-9a-f]{16}) (?<b>[0-9a-f]{32})$/;

/** The request in a body, or null where the body is anything else. */
export function parseActivationRequest(body: string): ActivationRequest | null {
  const fields = REQUEST.exec(body)?.groups;
  if (fields === undefined) return null;
  const { tid = '', nc = '', tc = '', a = '', b = '' } = fields;
  return {
    tidHex: tid,
    handsetNonce: Buffer.from(nc, 'hex'),
    handsetTime: Number.parseInt(tc, 16),
    ticketProof: Buffer.from(a, 'hex'),
    pinProof: Buffer.from(b, 'hex'),
  };
}

/** The answer as the body of a `text/plain` response, without a newline at its end. */
export function formatActivationAnswer(answer: ActivationAnswer): string {
  switch (answer.kind) {
    case 'provisioned':
      return [
        '1 0',
        toHex(answer.serverNonce),
        answer.serverTime.toString(16).padStart(8, '0'),
        toHex(answer.serial),
        answer.periodSeconds,
        answer.digits,
        toHex(answer.serverProof),
      ].join(' ');
    case 'refused': {
      const line = `1 ${answer.code} ${answer.triesLeft}`;
      return answer.errorProof === null ? line : `${line} ${toHex(answer.errorProof)}`;
    }
  }
}
