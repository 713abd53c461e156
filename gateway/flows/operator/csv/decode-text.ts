// A file as Japanese offices save it: UTF-8 with or without a mark, or CP932.

/** The text, or null where the bytes are neither. */
export function decodeText(bytes: Uint8Array): string | null {
  return decode('utf-8', bytes) ?? decode('shift_jis', bytes);
}

/** The Encoding Standard's "shift_jis" is CP932: NEC's and IBM's rows are in it. */
function decode(encoding: 'utf-8' | 'shift_jis', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
