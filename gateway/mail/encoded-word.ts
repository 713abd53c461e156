// Header text as encoded words (RFC 2047, B): each begins and ends in ASCII, and none is longer than 75 bytes.
import { encodeIso2022Jp } from './iso-2022-jp.ts';

/** 17 two-byte characters and two escapes are 40 bytes, 56 in base64, 74 as an encoded word. */
const CHARACTERS_A_WORD = 17;

/** The text as a header's value, folded between its words; ASCII stays as it is. */
export function encodeHeaderText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const characters = Array.from(text);
  const words: string[] = [];
  for (let at = 0; at < characters.length; at += CHARACTERS_A_WORD) {
    const encoded = encodeIso2022Jp(characters.slice(at, at + CHARACTERS_A_WORD).join(''));
    words.push(`=?ISO-2022-JP?B?${Buffer.from(encoded, 'latin1').toString('base64')}?=`);
  }
  return words.join('\r\n ');
}
