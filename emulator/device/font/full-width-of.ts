// Half-width kana and their full-width twins (JIS X 0201 → JIS X 0208).

const HALF_WIDTH_FIRST = 0xff61;
const FULL_WIDTH =
  '。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜';

/** The full-width twin of a half-width kana, or null for every other character. */
export function fullWidthOf(character: string): string | null {
  return FULL_WIDTH[character.charCodeAt(0) - HALF_WIDTH_FIRST] ?? null;
}
