// Bytes as lower-case hex, the form they have on the wire and in the store.

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
