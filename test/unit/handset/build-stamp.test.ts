// The stamp that keeps a saved application from going on in another build of the emulator.
import { expect, test } from 'vitest';
import { buildStamp, stampOf } from '../../../emulator/handset/software/build-stamp.ts';
import { compiledLibrary } from '../../../emulator/lib/compiled-library.ts';
import {
  compiledClass,
  defineClass,
  type ClassBody,
} from '../../../emulator/vm/native/library-class.ts';

const BODY: ClassBody = {
  fields: { 'int size': null, 'static final long LIMIT': 3n },
  methods: { 'int read()': () => 1 },
};

test('buildStamp() is the same every time', () => {
  expect(buildStamp()).toMatch(/^[0-9a-f]+$/);
  expect(buildStamp()).toBe(buildStamp());
});

test('stampOf() differs with every part of the library and with the form of what is saved', () => {
  const [compiled] = compiledLibrary('java/util/');
  const bytes = compiled?.classFile?.() ?? new Uint8Array();
  const others: readonly (readonly [number, ...ReturnType<typeof defineClass>[]])[] = [
    [1, defineClass('class t.Box', BODY)],
    [2, defineClass('class t.Box', BODY)],
    [1],
    [1, defineClass('final class t.Box', BODY)],
    [1, defineClass('class t.Box', { ...BODY, fields: { 'int size': null } })],
    [1, defineClass('class t.Box', { ...BODY, fields: { ...BODY.fields, 'int more': null } })],
    [1, defineClass('class t.Box', { ...BODY, methods: { 'int read()': () => 2 } })],
    [1, defineClass('class t.Box', { ...BODY, initialize: () => undefined })],
    [1, compiledClass('t.Box', () => bytes)],
    [1, compiledClass('t.Box', () => bytes.subarray(1))],
  ];
  const stamps = others.map(([format, ...library]) => stampOf(format, library));
  expect(new Set(stamps).size).toBe(others.length);
});
