// The data of a mail off the wire, however it is cut into chunks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDataDecoder } from '../../../mail-sink/smtp/data-decoder.ts';

/** The mail, and what follows it; null while it goes on. */
function decode(chunks: readonly Buffer[]): { mail: string; rest: string | null } {
  const decoder = createDataDecoder();
  const mail: Buffer[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const { bytes, rest } = decoder(chunk);
    mail.push(...bytes);
    if (rest !== null) {
      const after = Buffer.concat([rest, ...chunks.slice(index + 1)]);
      return { mail: Buffer.concat(mail).toString('latin1'), rest: after.toString('latin1') };
    }
  }
  return { mail: Buffer.concat(mail).toString('latin1'), rest: null };
}

function decodeText(text: string): ReturnType<typeof decode> {
  return decode([Buffer.from(text, 'latin1')]);
}

/** RFC 5321 section 4.5.2, as the client does it. */
function encode(mail: string): string {
  const stuffed = mail
    .split('\r\n')
    .map((line) => (line.startsWith('.') ? `.${line}` : line))
    .join('\r\n');
  return `${stuffed}${mail === '' || mail.endsWith('\r\n') ? '' : '\r\n'}.\r\n`;
}

const BYTES = fc.array(fc.constantFrom('\r', '\n', '.', '\r\n', '\r\n.', 'a', '\0'), {
  maxLength: 30,
});

function cut(text: string, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  let rest = Buffer.from(text, 'latin1');
  for (const size of sizes) {
    chunks.push(rest.subarray(0, size));
    rest = rest.subarray(size);
  }
  return [...chunks, rest].filter((chunk) => chunk.length > 0);
}

describe('createDataDecoder()', () => {
  test('removes the dots that the client put at the beginning of lines', () => {
    expect(decodeText('..a\r\nb.\r\n..\r\n...c\r\n.\r\nQUIT\r\n')).toEqual({
      mail: '.a\r\nb.\r\n.\r\n..c\r\n',
      rest: 'QUIT\r\n',
    });
    expect(decodeText('.\r\n')).toEqual({ mail: '', rest: '' });
  });

  test.each([
    '\n.\n',
    '\n.\r\n',
    '\r\n.\n',
    '\r.\r',
    '\r.\r\n',
    '\r\n.\r',
    '\0.\r\n',
    '\r\n.\0\r\n',
    '\n..\n',
  ])('does not end a mail at %j', (end) => {
    const { mail, rest } = decodeText(`a${end}MAIL FROM:<b@c>\r\n.\r\n`);
    // A dot that does begin a line is not the mail's, but what the client put before it.
    expect(mail).toBe(`a${end.replace('\r\n.', '\r\n')}MAIL FROM:<b@c>\r\n`);
    expect(rest).toBe('');
  });

  test('gives back every mail that a client encodes, however it is cut', () => {
    fc.assert(
      fc.property(BYTES, fc.array(fc.nat({ max: 7 })), (parts, sizes) => {
        const mail = `${parts.join('')}\r\n`;
        expect(decode(cut(`${encode(mail)}RSET\r\n`, sizes))).toEqual({ mail, rest: 'RSET\r\n' });
      }),
    );
  });
});
