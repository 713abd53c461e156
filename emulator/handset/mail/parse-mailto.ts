// mailto: addresses as pages and i-mode write them: one address, and perhaps a subject and a body.
import type { Letter } from '../../carrier/mail-centre.ts';

/** What is missing or cannot be read is "". */
export function parseMailto(address: string): Letter {
  const [to = '', query = ''] = address.replace(/^mailto:/i, '').split('?', 2);
  const fields = new Map(
    query.split('&').map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, Math.max(0, equals)).toLowerCase(), pair.slice(equals + 1)];
    }),
  );
  return {
    to: decode(to),
    subject: decode(fields.get('subject') ?? '').replace(/[\r\n]+/g, ' '),
    text: decode(fields.get('body') ?? '').replace(/\r\n?/g, '\n'),
  };
}

/** Percent-encoded bytes, which are UTF-8 where they can be, else Shift_JIS. */
function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    const bytes = Uint8Array.from(encoded.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
    const asUtf8 = new TextDecoder().decode(bytes);
    return asUtf8.includes('\ufffd') ? new TextDecoder('shift_jis').decode(bytes) : asUtf8;
  });
}
