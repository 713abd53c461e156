// The protocol's published vectors (ATP/1), byte for byte.
import { describe, expect, test } from 'vitest';
import { hotp, stepAt } from '../../../../gateway/tokens/hotp.ts';
import {
  deriveSeed,
  deriveTicket,
  derivePinKey,
  errorProof,
  pinProof,
  serverProof,
  ticketProof,
} from '../../../../gateway/tokens/atp/keys.ts';
import { formatAppParam } from '../../../../gateway/tokens/atp/create-ticket.ts';
import {
  formatActivationAnswer,
  parseActivationRequest,
} from '../../../../gateway/tokens/atp/messages.ts';
import { ACTIVATION as v } from './activation-vector.ts';

const ticket = { tid: v.tid, secret: v.secret };
const request = { tid: v.tid, handsetNonce: v.handsetNonce, handsetTime: v.handsetTime };
const identity = { serviceId: v.serviceId, userId: v.userId, pin: v.pin };

describe('ATP/1 vectors', () => {
  test('formatAppParam() gives the AppParam of 55 bytes', () => {
    const appParam = formatAppParam({ ...ticket, iterations: 100 });
    expect(appParam).toBe('1 5f0c1d2e3a4b5c6d 000102030405060708090a0b0c0d0e0f 100');
    expect(appParam).toHaveLength(55);
  });

  test('derivePinKey() gives Kp', () => {
    expect(derivePinKey(ticket, identity, 100).toString('hex')).toBe(
      'c7a99650566e658acc03c64cec1d2827c3888a94',
    );
  });

  test('ticketProof() and pinProof() give the request', () => {
    const parsed = parseActivationRequest(v.requestLine);
    expect(parsed).toEqual({
      tidHex: '5f0c1d2e3a4b5c6d',
      handsetNonce: v.handsetNonce,
      handsetTime: v.handsetTime,
      ticketProof: ticketProof(v.secret, request),
      pinProof: pinProof(derivePinKey(ticket, identity, 100), request),
    });
    expect(v.requestLine).toHaveLength(110);
  });

  test('serverProof() gives the response', () => {
    const pinKey = derivePinKey(ticket, identity, 100);
    const fields = {
      pinProof: pinProof(pinKey, request),
      serverNonce: v.serverNonce,
      serverTime: v.serverTime,
      serial: v.serial,
      periodSeconds: 60,
      digits: 8,
    };
    const line = formatActivationAnswer({
      kind: 'provisioned',
      ...fields,
      serverProof: serverProof(pinKey, fields),
    });
    expect(line).toBe(v.responseLine);
    expect(line).toHaveLength(96);
  });

  test('deriveSeed() gives the seed, and the seed its password', () => {
    const pinKey = derivePinKey(ticket, identity, 100);
    const seed = deriveSeed(pinKey, v.handsetNonce, v.serverNonce);
    expect(seed.toString('hex')).toBe('6d04c9a980d3a34dc0550a3d7d745afc2000b223');
    expect(stepAt(v.serverTime * 1000, 60)).toBe(16_759_739);
    expect(hotp(seed, 16_759_739)).toBe('90617070');
  });

  test('deriveTicket() gives the ticket of an app that is already on the phone (D6)', () => {
    const derived = deriveTicket('00450001', '123456789012345678906');
    const derivedRequest = { ...request, tid: derived.tid };
    const derivedIdentity = { ...identity, userId: '123456789012345678906' };
    const pinKey = derivePinKey(derived, derivedIdentity, 100);
    expect(Buffer.from(derived.secret).toString('hex')).toBe('457b9c2929b954676db2597945594a68');
    expect(Buffer.from(derived.tid).toString('hex')).toBe('0d4a733bf38ad3e1');
    expect(pinKey.toString('hex')).toBe('8e0096987923e3f2f2071db8d28ae6ab4adf006a');
    expect(ticketProof(derived.secret, derivedRequest).toString('hex')).toBe('3c6331971e38a95e');
    expect(pinProof(pinKey, derivedRequest).toString('hex')).toBe(
      'bdf7f15a82aeb6e9b63b98774732f60c',
    );
  });

  test('errorProof() gives the errors', () => {
    const lines = (
      [
        [1, 4],
        [2, 0],
      ] as const
    ).map(([code, triesLeft]) =>
      formatActivationAnswer({
        kind: 'refused',
        code,
        triesLeft,
        errorProof: errorProof(v.secret, v.handsetNonce, { code, triesLeft }),
      }),
    );
    expect(lines).toEqual(['1 1 4 d2267367744e339e', '1 2 0 617f5a965f46300c']);
  });
});
