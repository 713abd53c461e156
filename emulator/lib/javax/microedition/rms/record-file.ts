// A record store as it lies in the phone's flash memory: one area, replaced as a whole, so that a
// power cut leaves either the old store or the new one.

export type RecordFile = {
  readonly version: number;
  /** Unix milliseconds. */
  readonly lastModified: number;
  /** Ids start at 1 and are never given twice. */
  readonly nextId: number;
  readonly records: ReadonlyMap<number, Uint8Array>;
};

const HEADER_BYTES = 20;
const RECORD_HEADER_BYTES = 8;

export function emptyRecordFile(now: number): RecordFile {
  return { version: 0, lastModified: now, nextId: 1, records: new Map() };
}

/** Bytes the store takes in flash memory. */
export function sizeOf(file: RecordFile): number {
  let size = HEADER_BYTES;
  for (const record of file.records.values()) size += RECORD_HEADER_BYTES + record.length;
  return size;
}

export function formatRecordFile(file: RecordFile): Uint8Array {
  const bytes = new Uint8Array(sizeOf(file));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, file.version);
  view.setBigUint64(4, BigInt(file.lastModified));
  view.setUint32(12, file.nextId);
  view.setUint32(16, file.records.size);
  let offset = HEADER_BYTES;
  for (const [id, record] of file.records) {
    view.setUint32(offset, id);
    view.setUint32(offset + 4, record.length);
    bytes.set(record, offset + RECORD_HEADER_BYTES);
    offset += RECORD_HEADER_BYTES + record.length;
  }
  return bytes;
}

/** Errors: RangeError, for bytes that are no record store. */
export function parseRecordFile(bytes: Uint8Array): RecordFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = new Map<number, Uint8Array>();
  let offset = HEADER_BYTES;
  for (let left = view.getUint32(16); left > 0; left--) {
    const id = view.getUint32(offset);
    const length = view.getUint32(offset + 4);
    offset += RECORD_HEADER_BYTES;
    if (offset + length > bytes.length) throw new RangeError('Cannot parse record store: cut off');
    records.set(id, bytes.slice(offset, offset + length));
    offset += length;
  }
  return {
    version: view.getUint32(0),
    lastModified: Number(view.getBigUint64(4)),
    nextId: view.getUint32(12),
    records,
  };
}
