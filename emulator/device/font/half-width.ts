// Which characters take half a cell: ASCII, half-width kana, and the yen sign and overline of
// JIS X 0201.

export function isHalfWidth(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x7f || code === 0xa5 || code === 0x203e || (code >= 0xff61 && code <= 0xff9f);
}
