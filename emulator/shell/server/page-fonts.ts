// The font's files for the page: the letters, and the small files that have the signs Japanese pages use.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PageFile } from './page-file.ts';

const packages = createRequire(import.meta.url);

const LETTERS = ['latin', 'japanese'];
const SIGNS = '●○◎■□◆◇★☆▲△▼▽→←↑↓⇒⇔※…‥―‖“”‘’´¨°′″℃№℡㈱①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢ♪♭♯♂♀∞≠≦≧∴〓αβγω';

/** By path. The small files are one answer, in base64 by name: asked for one by one they would take a second. */
export async function readFonts(): Promise<[string, PageFile][]> {
  const letters = LETTERS.map(async (subset): Promise<[string, PageFile]> => [
    `/fonts/${subset}.woff2`,
    { bytes: await readFont(subset), type: 'font/woff2' },
  ]);
  return [...(await Promise.all(letters)), ['/fonts/signs.json', await readSigns()]];
}

async function readSigns(): Promise<PageFile> {
  const subsets = (await signSubsets()).map(async (subset) => [
    subset,
    Buffer.from(await readFont(subset)).toString('base64'),
  ]);
  const bySubset = JSON.stringify(Object.fromEntries(await Promise.all(subsets)));
  return { bytes: new TextEncoder().encode(bySubset), type: 'application/json' };
}

/** Names of the small files by the characters that each has. */
async function signSubsets(): Promise<string[]> {
  const path = packages.resolve('@fontsource/dotgothic16/unicode.json');
  const ranges = JSON.parse(await readFile(path, 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(ranges)
    .filter(([, range]) =>
      Array.from(SIGNS).some((sign) => isWithin(sign.codePointAt(0) ?? 0, range)),
    )
    .map(([name]) => name.replace(/[[\]]/g, ''))
    .filter((name) => !LETTERS.includes(name));
}

/** Ranges are written "U+2010-201f,U+2190". */
function isWithin(code: number, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return code >= first && code <= last;
  });
}

async function readFont(subset: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = `@fontsource/dotgothic16/files/dotgothic16-${subset}-400-normal.woff2`;
  return new Uint8Array(await readFile(packages.resolve(file)));
}
