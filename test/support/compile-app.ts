// Compiles an application of a test's own for a handset with the given class libraries.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { writeStubs } from '../../emulator/commands/write-stubs.ts';
import { cldcClasses } from '../../emulator/lib/java/cldc.ts';
import type { LibraryClass } from '../../emulator/vm/native/library-class.ts';
import { findProgram } from './setup/find-program.ts';
import { ECJ } from './setup/requirements.ts';

export type AppSource = {
  readonly className: string;
  readonly source: string;
  /** Further sources that the handset is said to have: they do not come into the JAR. */
  readonly stubs?: Readonly<Record<string, string>>;
  /** Other files of the JAR. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
};

export type AppCompiler = {
  /** The application's JAR. */
  compile(app: AppSource): Uint8Array;
  close(): void;
};

export function createAppCompiler(libraries: readonly LibraryClass[]): AppCompiler {
  const folder = mkdtempSync(join(tmpdir(), 'test-app-'));
  const library = join(folder, 'library');
  writeStubs(library, [...cldcClasses(), ...libraries]);
  return {
    compile({ className, source, stubs = {}, files = {} }) {
      const output = join(folder, className);
      const sources = Object.entries({ [className]: source, ...stubs }).map(([name, text]) => {
        const file = join(folder, `${name}.java`);
        writeFileSync(file, text);
        return file;
      });
      const options = ['-source', '1.3', '-target', 'cldc1.1', '-encoding', 'UTF-8', '-nowarn'];
      execFileSync(findProgram(ECJ), [
        ...options,
        '-bootclasspath',
        library,
        '-d',
        output,
        ...sources,
      ]);
      const classes = readdirSync(output)
        .filter((name) => name.endsWith('.class'))
        .map((name) => [name, readFileSync(join(output, name))] as const);
      return zipSync({ ...Object.fromEntries(classes), ...files });
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** A JAM, but for AppSize. */
export function jamOf(className: string, ...more: readonly string[]): string {
  return [
    `AppName = ${className}`,
    `AppClass = ${className}`,
    'PackageURL = http://site.example/a.jar',
    'LastModified = Mon, 23 Nov 2026 00:00:00',
    ...more,
  ].join('\n');
}

/** A JAD, but for MIDlet-Jar-Size. */
export function jadOf(className: string): string {
  return [
    `MIDlet-Name: ${className}`,
    'MIDlet-Version: 1.0.0',
    'MIDlet-Vendor: Test',
    'MIDlet-Jar-URL: http://site.example/a.jar',
    `MIDlet-1: ${className}, , ${className}`,
  ].join('\n');
}
