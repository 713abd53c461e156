// What the descriptors and the JAR's answers say of each build of the phone's app.
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Build } from '../../carriers/verdict.ts';
import { formatLastModified } from '../../delivery/jam.ts';
import type { TokenApp, TokenApps } from './token-apps.ts';

/** A build as it comes out of gateway/token-app. */
export type TokenAppBuild = {
  readonly jar: Uint8Array;
  readonly mainClass: string;
  readonly version: string;
  /** A phone offers an update when this is later than the day of its own copy. */
  readonly modified: Date;
  readonly storageBytes: number;
};

export type TokenAppBuilds = Readonly<Record<Build, TokenAppBuild>>;

const MANIFEST = 'META-INF/MANIFEST.MF';

/** The apps of these builds; throws where the MIDlet's JAR has no manifest. */
export function describeTokenApps(builds: TokenAppBuilds): TokenApps {
  const manifest = parseManifest(builds.midp.jar);
  const repeated = [...manifest].filter(([name]) => /^(?:MIDlet|MicroEdition)-/.test(name));
  return {
    doja: describe(builds.doja),
    midp: { ...describe(builds.midp), manifest: new Map(repeated) },
  };
}

function describe({
  mainClass,
  version,
  modified,
  storageBytes,
  ...build
}: TokenAppBuild): TokenApp {
  const jar = Uint8Array.from(build.jar);
  const etag = `"${createHash('sha256').update(jar).digest('base64url')}"`;
  const lastModified = formatLastModified(modified.getTime());
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
