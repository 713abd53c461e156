// The portal's stylesheet, script and icon: their names carry a hash of their bytes, so browsers keep them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const FILES = [
  { name: 'portal.css', type: 'text/css; charset=utf-8' },
  { name: 'portal.js', type: 'text/javascript; charset=utf-8' },
  { name: 'icon.svg', type: 'image/svg+xml' },
] as const;

type AssetName = (typeof FILES)[number]['name'];

type Asset = { readonly url: string; readonly type: string; readonly bytes: Buffer<ArrayBuffer> };

export type Assets = Readonly<Record<AssetName, Asset>>;

/** Reads the files once. */
export function readAssets(): Assets {
  const entries = FILES.map(({ name, type }) => {
    const bytes = readFileSync(new URL(`./assets/${name}`, import.meta.url));
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    return [name, { url: `/assets/${hash}/${name}`, type, bytes }];
  });
  return Object.fromEntries(entries) as Assets;
}

/** Serves them under their urls. */
export function createAssetRoutes(assets: Assets): Hono {
  const routes = new Hono();
  for (const { url, type, bytes } of Object.values(assets)) {
    routes.get(url, (context) =>
      context.body(bytes, 200, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      }),
    );
  }
  return routes;
}
