// Breaks text into lines that stay short in ISO-2022-JP: gateways reject long ones, and phones show 8 to 12 characters.
import { ESCAPE_BYTES } from './iso-2022-jp.ts';

const MAX_LINE_BYTES = 69;

/** A line does not begin with these. */
const CLOSING = /[、。」』）・ー]/;

/** The text with every line at most 69 bytes when encoded; a word without blanks, such as a URL, stays whole. */
export function wrapLines(text: string): string {
  return text.split('\n').flatMap(wrapLine).join('\n');
}

function wrapLine(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of splitPieces(line)) {
    if (current !== '' && encodedLength(current + piece) > MAX_LINE_BYTES) {
      const carried = CLOSING.test(piece) ? current.slice(-1) : '';
      lines.push(current.slice(0, current.length - carried.length));
      current = carried;
    }
    current += piece;
  }
  return [...lines, current];
}

/** Runs of ASCII stay together; every other character may end a line. */
function splitPieces(line: string): string[] {
  return line.match(/[\x21-\x7e]+|./gu) ?? [''];
}

/** Bytes of the line in ISO-2022-JP, escape sequences among them. */
export function encodedLength(line: string): number {
  let length = 0;
  let isWide = false;
  for (const character of line) {
    const wide = character > '\u007E';
    if (wide !== isWide) length += ESCAPE_BYTES;
    isWide = wide;
    length += wide ? 2 : 1;
  }
  return isWide ? length + ESCAPE_BYTES : length;
}
