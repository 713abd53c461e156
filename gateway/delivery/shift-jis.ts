// Text as the bytes that phones read: JIS X 0208 and half-width kana in Shift_JIS, nothing of a vendor's own.
import Encoding from 'encoding-japanese';

/** Look-alikes that are in Unicode but not in JIS X 0208. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['¥', '￥'],
  ['—', '―'],
  ['–', '‐'],
]);

/** The bytes of a text; throws where a character is not in Shift_JIS, or is one of a vendor's own rows. */
export function encodeShiftJis(text: string): Uint8Array<ArrayBuffer> {
  const runs = text.split(/([^\0-\x7f]+)/);
  const encoded = runs.map((run, index) => (index % 2 === 0 ? Buffer.from(run) : encodeRun(run)));
  return Uint8Array.from(Buffer.concat(encoded));
}

const RUNS_KEPT = 1000;
const keptRuns = new Map<string, Uint8Array>();

/** The Japanese of our pages and descriptors is always the same; only the ASCII between it changes. */
function encodeRun(run: string): Uint8Array {
  const known = keptRuns.get(run);
  if (known !== undefined) return known;
  const common = run.replaceAll(/[¥—–]/g, (character) => LOOK_ALIKES.get(character) ?? character);
  const bytes = Encoding.convert(common, {
    to: 'SJIS',
    from: 'UNICODE',
    type: 'array',
    fallback: 'error',
  });
  assertNoVendorCharacter(bytes);
  if (keptRuns.size >= RUNS_KEPT) keptRuns.clear();
  const encoded = Uint8Array.from(bytes);
  keptRuns.set(run, encoded);
  return encoded;
}

/** Row 13 (first byte 87) and everything from ED on are NEC's and IBM's, and garbage on other makers' sets. */
function assertNoVendorCharacter(bytes: readonly number[]): void {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x87 || byte >= 0xed)
      throw new RangeError(`Cannot encode byte ${at}: vendor's own`);
    if (byte >= 0x81 && (byte <= 0x9f || byte >= 0xe0)) at += 1;
  }
}
