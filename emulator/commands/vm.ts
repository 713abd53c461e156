// `npm run vm -- app.jam|app.jad|app.jar [options]` runs an application;
// `npm run vm -- classes.jar Main [args]` runs a plain class with `static void main(String[])`.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { cldcClasses } from '../lib/java/cldc.ts';
import { RESOURCES } from '../lib/java/lang/resources.ts';
import { ExitRequest } from '../vm/machine-stop.ts';
import { Machine } from '../vm/machine.ts';
import { drive } from '../vm/driver.ts';
import { librarySource } from '../vm/native/library-class.ts';
import { provideService } from '../vm/native/service.ts';
import { createJarSource } from './jar-source.ts';
import { createHostDriver } from './host-driver.ts';
import { createStringArray } from '../vm/heap/string-array.ts';
import { isMidletSuite } from './application-file.ts';
import { APPLICATION_USAGE, runApplication } from './run-application.ts';

async function main(): Promise<number> {
  if (isApplication(process.argv[2] ?? '')) return runApplication(process.argv.slice(2));
  const [jarPath, className, ...args] = process.argv.slice(2);
  if (jarPath === undefined || className === undefined) {
    console.error(`Usage: npm run vm -- classes.jar Main [args]\n${APPLICATION_USAGE}`);
    return 2;
  }
  const files = unzipSync(readFileSync(jarPath));
  const machine = new Machine({
    sources: [librarySource(cldcClasses()), createJarSource(files)],
    clock: { now: () => Date.now(), uptime: () => performance.now() },
    output: {
      out: (bytes) => process.stdout.write(bytes),
      err: (bytes) => process.stderr.write(bytes),
    },
    heapBytes: 4 * 1024 * 1024,
    services: [provideService(RESOURCES, (path) => files[path] ?? null)],
  });
  let status = 0;
  machine.onThreadEnd((thread) => {
    if (thread.uncaught !== null) status = 1;
  });
  machine.startStatic(className, 'main([Ljava/lang/String;)V', [
    createStringArray(machine.data, args),
  ]);
  try {
    await drive(machine, createHostDriver());
  } catch (error) {
    if (error instanceof ExitRequest) return error.status;
    throw error;
  }
  return status;
}

function isApplication(path: string): boolean {
  return /\.ja[dm]$/.test(path) || (path.endsWith('.jar') && isMidletSuite(path));
}

process.exitCode = await main();
