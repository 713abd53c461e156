import { describe, expect, test } from 'vitest';
import { MemoryStorage, PowerCut } from '../../../emulator/device/storage/memory-storage.ts';

describe('MemoryStorage', () => {
  test('write() changes a part in place', () => {
    const storage = new MemoryStorage([['a', Uint8Array.of(1, 2, 3, 4)]]);
    storage.write('a', 1, Uint8Array.of(9, 8));
    expect(storage.read('a')).toEqual(Uint8Array.of(1, 9, 8, 4));
  });

  test('read() gives a copy, and null for no area', () => {
    const storage = new MemoryStorage([['a', Uint8Array.of(1)]]);
    storage.read('a')?.fill(7);
    expect(storage.read('a')).toEqual(Uint8Array.of(1));
    expect(storage.read('b')).toBeNull();
  });

  test('write() refuses bytes beyond the area', () => {
    const storage = new MemoryStorage([['a', new Uint8Array(2)]]);
    expect(() => storage.write('a', 1, new Uint8Array(2))).toThrow('Cannot write 2 bytes at 1');
  });

  test('a power cut leaves a prefix of a write and none of a replacement', () => {
    const storage = new MemoryStorage([['a', Uint8Array.of(1, 2, 3)]]);
    storage.setHook(() => 2);
    expect(() => storage.write('a', 0, Uint8Array.of(7, 7, 7))).toThrow(PowerCut);
    expect(storage.read('a')).toEqual(Uint8Array.of(7, 7, 3));
    expect(() => storage.replace('a', Uint8Array.of(5, 5, 5))).toThrow(PowerCut);
    expect(storage.read('a')).toEqual(Uint8Array.of(7, 7, 3));
  });

  test('list() gives the areas of a prefix', () => {
    const empty = new Uint8Array(0);
    const storage = new MemoryStorage([
      ['sp/2', empty],
      ['rs/1', empty],
      ['sp/1', empty],
    ]);
    expect(storage.list('sp/')).toEqual(['sp/1', 'sp/2']);
    storage.remove('sp/1');
    expect(storage.list('sp/')).toEqual(['sp/2']);
  });

  test('snapshot() is a memory of its own', () => {
    const storage = new MemoryStorage([['a', Uint8Array.of(1)]]);
    const twin = new MemoryStorage(storage.snapshot());
    storage.replace('a', Uint8Array.of(2));
    expect(twin.read('a')).toEqual(Uint8Array.of(1));
  });
});
