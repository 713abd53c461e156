// Text in ISO-2022-JP (RFC 1468) with JIS X 0208 only: what every carrier's gateway passes on unharmed.
import Encoding from 'encoding-japanese';

const ESCAPE = '\u001B';
/** "ESC $ B" before and "ESC ( B" after a run of two-byte characters. */
export const ESCAPE_BYTES = 3;

/** The text as a string of 7-bit bytes; throws where a character is not in JIS X 0208. */
export function encodeIso2022Jp(text: string): string {
  const bytes = Encoding.convert(toFullWidth(text), {
    to: 'JIS',
    from: 'UNICODE',
    type: 'array',
    fallback: 'error',
  });
  const encoded = String.fromCharCode(...bytes);
  assertPure(encoded);
  return encoded;
}

/** Half-width kana is 8-bit in JIS and dies on the way; ¥, — and – have look-alikes. */
function toFullWidth(text: string): string {
  const kana = Encoding.toZenkanaCase(text);
  return kana.replaceAll('¥', '￥').replaceAll('—', '―').replaceAll('–', '‐');
}

/** Rows 9–15 (bytes 29–2F) and from 85 on (75–7E) are vendors' own. */
function assertPure(encoded: string): void {
  const runs = encoded.split(`${ESCAPE}$B`).slice(1);
  for (const run of runs) {
    const [pairs = ''] = run.split(`${ESCAPE}(B`);
    if (/^(?:..)*?[\u0029-\u002F\u0075-\u007E]./s.test(pairs)) {
      throw new RangeError('Cannot encode mail: it has a character that is not in JIS X 0208');
    }
  }
}
