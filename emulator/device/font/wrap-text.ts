// Breaks text into lines that fit a width, as handsets do: anywhere between two characters,
// but not before a closing mark.
import type { BitmapFont } from './bitmap-font.ts';

const NOT_FIRST = '、。，．・？！」』）]ー〜)!?,.';

/** The lines of a text, at most `width` pixels each; "\n" starts a new one. */
export function wrapText(text: string, font: BitmapFont, width: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, font, width));
}

function wrapLine(line: string, font: BitmapFont, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  for (;;) {
    const length = lineLength(rest, font, width);
    lines.push(rest.slice(0, length));
    rest = rest.slice(length);
    if (rest === '') return lines;
  }
}

/** How many UTF-16 units of `text` fit into `width`, one character at least. */
export function lineLength(text: string, font: BitmapFont, width: number): number {
  let used = 0;
  let length = 0;
  for (const character of text) {
    used += font.advanceOf(character);
    if (used > width && length > 0) return keepClosingMark(text, length);
    length += character.length;
  }
  return length;
}

function keepClosingMark(text: string, length: number): number {
  const next = text[length] ?? '';
  return NOT_FIRST.includes(next) && length > 1 ? length - 1 : length;
}
