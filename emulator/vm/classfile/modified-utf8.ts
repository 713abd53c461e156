// Java's modified UTF-8 (JVM spec 4.4.7): NUL in two bytes, no four-byte forms.

/** The text, or null where the bytes are not modified UTF-8. */
export function decodeModifiedUtf8(bytes: Uint8Array): string | null {
  let text = '';
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes[index] as number);
    const unit = length === 0 ? -1 : decodeSequence(bytes, index, length);
    if (unit < 0) return null;
    text += String.fromCharCode(unit);
    index += length;
  }
  return text;
}

function sequenceLength(lead: number): number {
  if (lead > 0 && lead < 0x80) return 1;
  if (lead >> 5 === 0b110) return 2;
  return lead >> 4 === 0b1110 ? 3 : 0;
}

function decodeSequence(bytes: Uint8Array, index: number, length: number): number {
  let unit = (bytes[index] as number) & (length === 1 ? 0x7f : 0xff >> (length + 1));
  for (let next = 1; next < length; next++) {
    const byte = bytes[index + next];
    if (byte === undefined || byte >> 6 !== 0b10) return -1;
    unit = (unit << 6) | (byte & 0x3f);
  }
  return unit;
}

export function encodeModifiedUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0 && unit < 0x80) bytes.push(unit);
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
  }
  return Uint8Array.from(bytes);
}
