// The page's files: its script bundled when the server starts, its letters from the font's package.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PageFile } from './page-file.ts';
import { readFonts } from './page-fonts.ts';

const PAGE_FOLDER = new URL('../web/', import.meta.url);

/** By path. */
export async function buildPage(): Promise<ReadonlyMap<string, PageFile>> {
  const [script, page, style, fonts] = await Promise.all([
    bundleScript(),
    readPageFile('index.html'),
    readPageFile('style.css'),
    readFonts(),
  ]);
  return new Map([
    ['/', { bytes: page, type: 'text/html; charset=utf-8' }],
    ['/style.css', { bytes: style, type: 'text/css; charset=utf-8' }],
    ['/main.js', { bytes: script, type: 'text/javascript; charset=utf-8' }],
    ...fonts,
  ]);
}

async function bundleScript(): Promise<Uint8Array<ArrayBuffer>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', PAGE_FOLDER))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return new Uint8Array(outputFiles[0]?.contents ?? []);
}

async function readPageFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL(name, PAGE_FOLDER)));
}
