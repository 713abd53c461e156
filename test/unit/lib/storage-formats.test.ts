// How scratchpads and record stores lie in the phone's flash memory.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryStorage, PowerCut } from '../../../emulator/device/storage/memory-storage.ts';
import { parseScratchpadUrl } from '../../../emulator/lib/com/nttdocomo/io/scratchpad-url.ts';
import { openScratchpads } from '../../../emulator/lib/com/nttdocomo/io/scratchpads.ts';
import {
  emptyRecordFile,
  formatRecordFile,
  parseRecordFile,
  sizeOf,
} from '../../../emulator/lib/javax/microedition/rms/record-file.ts';
import { openRecordStores } from '../../../emulator/lib/javax/microedition/rms/record-stores.ts';

describe('parseScratchpadUrl()', () => {
  test.each([
    ['scratchpad:///0;pos=0', { part: 0, position: 0, length: null }],
    ['scratchpad:///15;pos=744,length=20', { part: 15, position: 744, length: 20 }],
    ['scratchpad:///1', { part: 1, position: 0, length: null }],
    ['scratchpad:///0;position=1', null],
    ['scratchpad://0', null],
    ['http://x/', null],
  ])('reads %s', (text, expected) => {
    expect(parseScratchpadUrl(text)).toEqual(expected);
  });
});

describe('openScratchpads()', () => {
  test('begins with zeros, keeps what is written, and begins anew at another size', () => {
    const storage = new MemoryStorage();
    openScratchpads(storage, 'a', [4]).write(0, 1, Uint8Array.of(7));
    expect(openScratchpads(storage, 'a', [4]).read(0)).toEqual(Uint8Array.of(0, 7, 0, 0));
    expect(openScratchpads(storage, 'b', [4]).read(0)).toEqual(new Uint8Array(4));
    expect(openScratchpads(storage, 'a', [5]).read(0)).toEqual(new Uint8Array(5));
  });
});

describe('formatRecordFile()', () => {
  test('is read back by parseRecordFile()', () => {
    const record = fc.tuple(fc.nat(), fc.uint8Array());
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.array(record), (version, nextId, records) => {
        const file = {
          version,
          lastModified: 1_795_392_000_000,
          nextId,
          records: new Map(records),
        };
        const bytes = formatRecordFile(file);
        expect(bytes).toHaveLength(sizeOf(file));
        expect(parseRecordFile(bytes)).toEqual(file);
      }),
    );
  });

  test('cut off anywhere is refused', () => {
    const file = { ...emptyRecordFile(0), records: new Map([[1, Uint8Array.of(1, 2, 3)]]) };
    const bytes = formatRecordFile(file);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => parseRecordFile(bytes.slice(0, length))).toThrow(RangeError);
    }
  });
});

describe('openRecordStores()', () => {
  test('keeps the suites apart and their flash memory limited', () => {
    const storage = new MemoryStorage();
    const stores = openRecordStores(storage, 'suite', 100);
    stores.create('a', 0);
    const full = { ...emptyRecordFile(0), records: new Map([[1, new Uint8Array(90)]]) };
    expect(stores.write('a', full)).toBe(false);
    expect(stores.available()).toBe(80);
    expect(openRecordStores(storage, 'other', 100).list()).toEqual([]);
  });

  test('a power cut leaves the old store', () => {
    const storage = new MemoryStorage();
    const stores = openRecordStores(storage, 'suite', 1000);
    stores.create('a', 5);
    storage.setHook(() => 3);
    expect(() => stores.write('a', { ...emptyRecordFile(9), version: 1 })).toThrow(PowerCut);
    expect(stores.read('a')).toEqual(emptyRecordFile(5));
  });
});
