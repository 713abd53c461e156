// One face of the token app, from source to JAR.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MIDLET, type TokenAppKind } from '../token-app.ts';
import { findApiFaults } from './api-check.ts';
import { parseClassFile } from './class-file.ts';
import { compileJava, compileStubs, optimise, sourcesOf, withFolder, type Api } from './compile.ts';
import { createIcon } from './icon.ts';
import { linkClasses } from './link.ts';
import { createZip, type ZipEntry } from './zip.ts';

export type Face = {
  readonly kind: TokenAppKind;
  readonly api: Api;
  /** The class the handset starts, as it is called in the source. */
  readonly main: string;
  /** What the format wants besides classes. */
  readonly extras: () => readonly ZipEntry[];
  readonly barBytes: number;
  readonly aimBytes: number;
};

export const FACES: readonly Face[] = [
  {
    kind: 'doja',
    api: ['cldc-1.0', 'doja-1.0'],
    main: 'otp/Appli',
    extras: () => [],
    barBytes: 10_240,
    aimBytes: 9_728,
  },
  {
    kind: 'midp',
    api: ['cldc-1.0', 'midp-1.0'],
    main: 'otp/Midlet',
    extras: () => [
      { name: 'META-INF/MANIFEST.MF', bytes: Buffer.from(manifest()) },
      { name: 'icon.png', bytes: createIcon(24) },
      { name: 'icon32.png', bytes: createIcon(32) },
    ],
    barBytes: 30_720,
    aimBytes: 12_288,
  },
];

/** Compiles, shrinks, checks and packs; throws with the faults when the API lacks something it uses. */
export function buildApp(face: Face): Uint8Array {
  return withFolder((folder) => {
    const [stubs, classes] = [join(folder, 'stubs'), join(folder, 'classes')];
    mkdirSync(classes);
    const api = compileStubs(face.api, stubs);
    compileJava(sourcesOf(face.kind), stubs, classes);
    const optimised = optimise(classes, stubs, face.main.replace('/', '.'), folder);
    const linked = linkClasses(optimised, { 'otp/AppCanvas': 'a', [face.main]: 'Otp' });
    const entries = [...linked].map(([name, bytes]) => ({ name: `${name}.class`, bytes }));
    const faults = findApiFaults(
      entries.map(({ bytes }) => parseClassFile(bytes)),
      api,
    );
    if (faults.length > 0) throw new Error(`Cannot build ${face.kind}:\n${faults.join('\n')}`);
    return createZip([...face.extras(), ...entries]);
  });
}

function manifest(): string {
  const lines = Object.entries(MIDLET).map(([key, value]) => `${key}: ${value}\r\n`);
  return `Manifest-Version: 1.0\r\n${lines.join('')}`;
}
