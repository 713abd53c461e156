// The part of a request that classification reads; the Headers of the Fetch standard satisfies it.

export type RequestHeaders = {
  get(name: string): string | null;
};

const MAX_FIELD_LENGTH = 256;

/** A header's text, null where it is absent, longer than any handset writes it, or not printable ASCII. */
export function readHeader(headers: RequestHeaders, name: string): string | null {
  const text = headers.get(name);
  if (text === null || text.length > MAX_FIELD_LENGTH) return null;
  return /^[\x20-\x7e]+$/.test(text) ? text : null;
}
