// A program of the tests as one script of JavaScript, as users run it: without a TypeScript loader beside it.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const OUTPUT = fileURLToPath(new URL('../../.tmp/bundles', import.meta.url));

/** The path of the script made of a module and all that it imports; packages stay outside of one for Node. */
export async function bundle(entry: URL, platform: 'node' | 'browser'): Promise<string> {
  const path = fileURLToPath(entry);
  const outfile = join(OUTPUT, path.replace(/^.*[/\\]test[/\\]/, '').replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform,
    packages: platform === 'node' ? 'external' : 'bundle',
    logLevel: 'error',
  });
  return outfile;
}
