// A zip (PKWARE APPNOTE) with nothing in it but the files: the same bytes from the same files, and few of them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { withFolder } from './compile.ts';
import { runTool } from './tools.ts';

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

type Packed = ZipEntry & { readonly method: number; readonly data: Uint8Array };

const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, midnight: the first moment a zip knows. */
const DOS_DATE = 0x0021;

/** Zips the entries in their order, each with the smaller of its bytes and their deflate stream. */
export function createZip(entries: readonly ZipEntry[]): Uint8Array {
  const packed = entries.map(pack);
  const local = packed.map((entry) => Buffer.concat([localHeader(entry), entry.data]));
  const directory = Buffer.concat(
    packed.map((entry, index) => directoryHeader(entry, sumOfLengths(local.slice(0, index)))),
  );
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(packed.length, 8);
  end.writeUInt16LE(packed.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(sumOfLengths(local), 16);
  return Buffer.concat([...local, directory, end]);
}

function pack(entry: ZipEntry): Packed {
  const deflated = withFolder((folder) => {
    const path = join(folder, 'entry');
    writeFileSync(path, entry.bytes);
    return runTool('zopfli', ['--i100', '--deflate', '-c', path]);
  });
  return deflated.length < entry.bytes.length
    ? { ...entry, method: DEFLATED, data: deflated }
    : { ...entry, method: STORED, data: entry.bytes };
}

function localHeader(entry: Packed): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  common(entry).copy(header, 4);
  return Buffer.concat([header, Buffer.from(entry.name)]);
}

function directoryHeader(entry: Packed, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  common(entry).copy(header, 6);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, Buffer.from(entry.name)]);
}

/** What both headers of an entry have: version, flags, method, time, date, CRC, sizes, length of the name. */
function common(entry: Packed): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.method, 4);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc32(entry.bytes), 10);
  fields.writeUInt32LE(entry.data.length, 14);
  fields.writeUInt32LE(entry.bytes.length, 18);
  fields.writeUInt16LE(entry.name.length, 22);
  return fields;
}

function sumOfLengths(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
