import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { findApiFaults } from '../../../gateway/token-app/build/api-check.ts';
import { buildApp, FACES } from '../../../gateway/token-app/build/build-app.ts';
import {
  compileJava,
  compileStubs,
  readClasses,
  withFolder,
} from '../../../gateway/token-app/build/compile.ts';
import { jarFile, MIDLET } from '../../../gateway/token-app/token-app.ts';
import { findProgram } from '../../support/setup/find-program.ts';
import { BUILD_TOOLS } from '../../support/setup/requirements.ts';

beforeAll(() => {
  findProgram(BUILD_TOOLS);
});

describe.each(FACES)('the $kind JAR', (face) => {
  test('is built anew to the committed bytes', { timeout: 120_000 }, () => {
    expect(Buffer.compare(buildApp(face), readFileSync(jarFile(face.kind)))).toBe(0);
  });

  test('holds its bar', () => {
    expect(readFileSync(jarFile(face.kind)).length).toBeLessThanOrEqual(face.barBytes);
  });
});

test('the DoJa JAR has no manifest, and the MIDP JAR one with the label of the list (J1h)', () => {
  const doja = unzipSync(readFileSync(jarFile('doja')));
  expect(Object.keys(doja).toSorted()).toEqual(['Otp.class', 'a.class']);
  const midp = unzipSync(readFileSync(jarFile('midp')));
  const manifest = new TextDecoder().decode(midp['META-INF/MANIFEST.MF']);
  expect(manifest).toContain(`MIDlet-Name: ${MIDLET['MIDlet-Name']}\r\n`);
  expect(manifest).toContain('MIDlet-1: ワンタイムパスワード, /icon.png, Otp\r\n');
  expect(midp['icon.png']?.subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
});

const PLANTED = `class Planted {
  static int root() { return (int) Math.sqrt(2); }
  static int half(String s) { double d = s.length(); return (int) (d / 2); }
  static int third(String s) { return (int) (0.3f * s.length()); }
  static int intern(String s) { return s.intern().length(); }
  static int lack() { throw new NoClassDefFoundError(); }
  static int fine(String s) { return Math.abs(s.length()); }
}`;

test('findApiFaults() finds what CLDC 1.0 lacks, and nothing else', { timeout: 60_000 }, () => {
  const faults = withFolder((folder) => {
    const [larger, smaller] = [join(folder, 'larger'), join(folder, 'smaller')];
    const [source, out] = [join(folder, 'Planted.java'), join(folder, 'out')];
    mkdirSync(out);
    writeFileSync(source, PLANTED);
    compileStubs(['cldc-1.0', 'cldc-1.1'], larger);
    compileJava([source], larger, out);
    return findApiFaults(readClasses(out), compileStubs(['cldc-1.0'], smaller));
  });
  expect(faults.toSorted()).toEqual([
    'Planted has "sqrt" of (D)D',
    'Planted has a floating-point constant',
    'Planted has a floating-point constant',
    'Planted refers to "java/lang/Math.sqrt(D)D"',
    'Planted refers to "java/lang/NoClassDefFoundError.<init>()V"',
    'Planted refers to "java/lang/String.intern()Ljava/lang/String;"',
    'Planted refers to the class "java/lang/NoClassDefFoundError"',
    'Planted.half has floating-point code',
    'Planted.root has floating-point code',
    'Planted.third has floating-point code',
  ]);
});
