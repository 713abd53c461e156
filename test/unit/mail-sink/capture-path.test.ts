// What the sink does with each mail before it answers, where it takes a shorter way than everywhere else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../mail-sink/filters/verdict.ts';
import { formatFacts } from '../../../mail-sink/mailbox/capture-facts.ts';
import type { Capture, MailState } from '../../../mail-sink/mailbox/capture.ts';
import { decodeHeader } from '../../../mail-sink/message/decode-header.ts';
import {
  findBodyStart,
  findField,
  parseHeaderFields,
  readFromField,
} from '../../../mail-sink/message/header-fields.ts';
import { whenAllThere, whenThere } from '../../../mail-sink/when-there.ts';

const PIECES = ['From', 'from', ':', ' ', '\t', '\r', '\n', '\r\n', 'To', 'x@y.jp', '\u00a0', '<'];

describe('readFromField()', () => {
  test('reads what parsing all fields gives', () => {
    const header = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 });
    fc.assert(
      fc.property(header, (pieces) => {
        const raw = Buffer.from(pieces.join(''), 'latin1');
        const bodyStart = findBodyStart(raw);
        const expected = findField(parseHeaderFields(raw, bodyStart), 'From');
        expect(readFromField(raw, bodyStart)).toBe(expected);
      }),
      { numRuns: 5000, examples: [[['To', ':', '\n', 'From', '\r\n', ' ', ':', 'x@y.jp']]] },
    );
  });
});

const VERDICT: fc.Arbitrary<Verdict> = fc.oneof(
  fc.constant<Verdict>({ kind: 'delivered' }),
  fc.record({
    kind: fc.constant('undelivered' as const),
    reason: fc.constant('url' as const),
    explanation: fc.string(),
    remedy: fc.string(),
    answer: fc.option(fc.record({ code: fc.integer(), text: fc.string() })),
  }),
);

const CAPTURE: fc.Arbitrary<Capture> = fc.record({
  receivedAt: fc.date({ noInvalidDate: true }),
  state: fc.constantFrom<MailState>('delivered', 'undelivered', 'foreign'),
  envelope: fc.record({
    from: fc.string({ unit: 'binary' }),
    deliveries: fc.array(
      fc.record({ address: fc.string(), mailbox: fc.string(), verdict: VERDICT }),
    ),
    client: fc.record({
      address: fc.ipV6(),
      helo: fc.string({ unit: 'binary' }),
      isSecure: fc.boolean(),
      user: fc.option(fc.string()),
    }),
  }),
  raw: fc.constant(Buffer.alloc(0)),
});

test('formatFacts() writes the JSON of the envelope', () => {
  fc.assert(
    fc.property(CAPTURE, (capture) => {
      const { receivedAt, state, envelope } = capture;
      const expected = { receivedAt: receivedAt.getTime(), state, envelope };
      expect(JSON.parse(formatFacts(capture))).toEqual(expected);
    }),
  );
});

test.each([
  [' otp@otp-auth.net ', 'otp@otp-auth.net'],
  ['=?ISO-2022-JP?B?GyRCJVElOSVvITwlSRsoQg==?=', 'パスワード'],
  ['\x1b$B%Q%9\x1b(B', 'パス'],
  ['tab\there', 'tab here'],
])('decodeHeader(%j) is %j', (value, text) => {
  expect(decodeHeader(value)).toBe(text);
});

describe('values that may be there at once', () => {
  test('are passed on within the turn, and otherwise when they come', async () => {
    expect(whenThere(2, (value) => value + 1)).toBe(3);
    expect(whenAllThere([1, 2])).toEqual([1, 2]);
    await expect(whenThere(Promise.resolve(2), (value) => value + 1)).resolves.toBe(3);
    await expect(whenAllThere([1, Promise.resolve(2)])).resolves.toEqual([1, 2]);
  });
});
