// An application on the disk: its descriptor, and its JAR beside it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Device } from '../device/device.ts';
import { GENEROUS_LIMITS } from '../handset/applications/limits.ts';
import { runIappli } from '../handset/applications/run-iappli.ts';
import { runMidlet } from '../handset/applications/run-midlet.ts';
import type { RunningApplication } from '../handset/applications/running-application.ts';
import { parseJad, type Attributes } from '../lib/descriptors/parse-jad.ts';
import { parseJam } from '../lib/descriptors/parse-jam.ts';

export type StartOptions = {
  readonly device: Device;
  readonly heapBytes: number;
};

/** Starts the i-appli of a .jam, or the MIDlet of a .jad or a .jar. Errors: SyntaxError. */
export function startApplicationFile(path: string, options: StartOptions): RunningApplication {
  if (path.endsWith('.jam')) return startIappli(path, options);
  if (!path.endsWith('.jad')) return startMidlet(readFileSync(path), new Map(), path, options);
  const jad = parseJad(readFileSync(path, 'utf8'));
  return startMidlet(readJarBeside(path, jad.jarUrl), jad.attributes, jad.name, options);
}

function startIappli(path: string, options: StartOptions): RunningApplication {
  const jam = parseJam(readFileSync(path));
  return runIappli({
    ...common(options),
    jam,
    jar: readJarBeside(path, jam.packageUrl),
    packageUrl: new URL(jam.packageUrl, 'http://localhost/'),
    applicationId: jam.appName,
    phoneProperties: {},
    openBrowser: (url) => process.stderr.write(`launch ${url}\n`),
  });
}

function startMidlet(
  jar: Uint8Array,
  attributes: Attributes,
  suiteId: string,
  options: StartOptions,
): RunningApplication {
  return runMidlet({
    ...common(options),
    jar,
    attributes,
    suiteId,
    asksForNetwork: false,
    openPlatform: (url) => process.stderr.write(`platformRequest ${url}\n`),
  });
}

function common({
  device,
  heapBytes,
}: StartOptions): Pick<Parameters<typeof runIappli>[0], 'device' | 'limits' | 'output'> {
  return {
    device,
    limits: { ...GENEROUS_LIMITS, heapBytes },
    output: {
      out: (bytes) => process.stdout.write(bytes),
      err: (bytes) => process.stderr.write(bytes),
    },
  };
}

/** The JAR that a descriptor names, looked for by its file name in the descriptor's folder. */
function readJarBeside(path: string, url: string): Uint8Array {
  const name = new URL(url, 'http://localhost/').pathname.split('/').at(-1) ?? '';
  return readFileSync(join(dirname(path), name));
}
