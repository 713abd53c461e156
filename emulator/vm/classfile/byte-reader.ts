// A cursor over a class file's bytes: big-endian, and loud about its end (JVM spec 4.1).
import { ClassFileError } from './class-file-error.ts';

export class ByteReader {
  readonly bytes: Uint8Array;
  readonly end: number;
  /** Named in errors; replaced once the class's own name is known. */
  className: string;
  offset: number;

  constructor(bytes: Uint8Array, className: string) {
    this.bytes = bytes;
    this.end = bytes.length;
    this.className = className;
    this.offset = 0;
  }

  readU1(): number {
    this.#need(1);
    return this.bytes[this.offset++] as number;
  }

  readU2(): number {
    this.#need(2);
    const value =
      ((this.bytes[this.offset] as number) << 8) | (this.bytes[this.offset + 1] as number);
    this.offset += 2;
    return value;
  }

  /** A signed 32-bit value. */
  readS4(): number {
    const high = this.readU2();
    return (high << 16) | this.readU2();
  }

  readU4(): number {
    return this.readS4() >>> 0;
  }

  readBytes(length: number): Uint8Array {
    this.#need(length);
    const start = this.offset;
    this.offset += length;
    return this.bytes.subarray(start, this.offset);
  }

  fail(reason: string, offset = this.offset): never {
    throw new ClassFileError(this.className, offset, reason);
  }

  #need(length: number): void {
    if (this.offset + length > this.end) this.fail(`${length} more bytes are missing`);
  }
}
