// Reads the JARs that were built from gateway/token-app: once, at start.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { formatLastModified } from '../../delivery/jam.ts';
import type { TokenApp, TokenApps } from './token-apps.ts';

const MANIFEST = 'META-INF/MANIFEST.MF';

/** The i-appli's main class and version, which a DoJa JAR does not tell by itself. */
const DOJA_MAIN_CLASS = 'Otp';

/** What both builds keep on the phone: two copies of all they know. */
const STORAGE_BYTES = 2 * 744;

/**
 * The day the apps last changed: a phone offers an update when the descriptor's day is later than that of its own copy.
 */
const CHANGED_AT = Date.UTC(2026, 10, 23);

export type JarBytes = { readonly doja: Uint8Array; readonly midp: Uint8Array };

/** The committed JARs. */
export function readJars(): JarBytes {
  return { doja: readJar('otp-doja.jar'), midp: readJar('otp-midp.jar') };
}

/** The apps in these JARs; throws where the MIDlet's manifest lacks what a descriptor needs. */
export function describeTokenApps(jars: JarBytes): TokenApps {
  const manifest = parseManifest(jars.midp);
  const [, , midlet = ''] = getAttribute(manifest, 'MIDlet-1').split(',');
  const version = getAttribute(manifest, 'MIDlet-Version');
  const repeated = [...manifest].filter(([name]) => /^(?:MIDlet|MicroEdition)-/.test(name));
  return {
    doja: describe(jars.doja, DOJA_MAIN_CLASS, version),
    midp: { ...describe(jars.midp, midlet.trim(), version), manifest: new Map(repeated) },
  };
}

function readJar(name: string): Uint8Array {
  return readFileSync(new URL(`../../token-app/${name}`, import.meta.url));
}

function describe(bytes: Uint8Array, mainClass: string, version: string): TokenApp {
  const jar = Uint8Array.from(bytes);
  const etag = `"${createHash('sha256').update(jar).digest('base64url')}"`;
  const storageBytes = STORAGE_BYTES;
  const lastModified = formatLastModified(CHANGED_AT);
  return { jar, etag, mainClass, version, jarSize: jar.length, lastModified, storageBytes };
}

function parseManifest(jar: Uint8Array): ReadonlyMap<string, string> {
  const bytes = unzipSync(jar, { filter: ({ name }) => name === MANIFEST })[MANIFEST];
  if (bytes === undefined) throw new SyntaxError(`Cannot read JAR: "${MANIFEST}" is missing`);
  const lines = new TextDecoder()
    .decode(bytes)
    .replaceAll(/\r?\n /g, '')
    .split(/\r?\n/);
  const pairs = lines.filter((line) => line.includes(':')).map((line) => line.split(/:\s*/, 2));
  return new Map(pairs.map(([name = '', value = '']) => [name, value.trim()]));
}

function getAttribute(manifest: ReadonlyMap<string, string>, name: string): string {
  const value = manifest.get(name);
  if (value === undefined) throw new SyntaxError(`Cannot read JAR: "${name}" is missing`);
  return value;
}
