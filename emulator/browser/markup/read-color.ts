// Colours of pages: #rrggbb and the sixteen names.

const NAMED: Readonly<Record<string, number>> = {
  black: 0xff000000,
  silver: 0xffc0c0c0,
  gray: 0xff808080,
  white: 0xffffffff,
  maroon: 0xff800000,
  red: 0xffff0000,
  purple: 0xff800080,
  fuchsia: 0xffff00ff,
  green: 0xff008000,
  lime: 0xff00ff00,
  olive: 0xff808000,
  yellow: 0xffffff00,
  navy: 0xff000080,
  blue: 0xff0000ff,
  teal: 0xff008080,
  aqua: 0xff00ffff,
};

/** ARGB, or null for what is no colour. */
export function readColor(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = text.trim().toLowerCase();
  const hex = /^#?([0-9a-f]{6})$/.exec(value)?.[1];
  if (hex !== undefined) return (0xff000000 | Number.parseInt(hex, 16)) >>> 0;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short === null) return NAMED[value] ?? null;
  return readColor(
    short
      .slice(1)
      .map((digit) => digit + digit)
      .join(''),
  );
}
