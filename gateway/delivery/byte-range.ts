// One range of bytes (RFC 9110 §14), as sets from 903i on ask for in a JAR.

export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  | { readonly kind: 'unsatisfiable' };

const WHOLE: ByteRange = { kind: 'whole' };

/** The range a header asks for in `size` bytes; several ranges, and anything not understood, are the whole. */
export function parseByteRange(header: string | null, size: number): ByteRange {
  if (header === null) return WHOLE;
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header);
  if (!match) return WHOLE;
  const [, from = '', to = ''] = match;
  if (from === '') return to === '' ? WHOLE : lastBytes(Number(to), size);
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return WHOLE;
  return first < size ? { kind: 'part', first, last } : { kind: 'unsatisfiable' };
}

function lastBytes(count: number, size: number): ByteRange {
  if (count === 0) return { kind: 'unsatisfiable' };
  return { kind: 'part', first: Math.max(0, size - count), last: size - 1 };
}
