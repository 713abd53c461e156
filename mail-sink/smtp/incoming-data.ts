// The bytes of one mail as they come in: what smtp-server and the receiver need of a stream, without the rest.
import { EventEmitter } from 'node:events';

type Events = {
  readonly data: [bytes: Buffer];
  readonly end: [];
  /** The client broke off. */
  readonly close: [];
};

/** Passes bytes on at once; nothing waits in it. */
export class IncomingData extends EventEmitter<Events> {
  readonly maxBytes: number;
  byteLength = 0;
  readable = true;
  writableEnded = false;
  destroyed = false;
  /** smtp-server drains a stream that is not read; there is nothing to drain here. */
  readonly readableFlowing = true;

  constructor(maxBytes: number) {
    super();
    this.maxBytes = maxBytes;
  }

  get sizeExceeded(): boolean {
    return this.byteLength > this.maxBytes;
  }

  take(bytes: Buffer): void {
    this.byteLength += bytes.length;
    this.emit('data', bytes);
  }

  end(): void {
    this.readable = false;
    this.writableEnded = true;
    this.emit('end');
  }

  destroy(): void {
    this.readable = false;
    this.destroyed = true;
    this.emit('close');
  }
}

/** What smtp-server passes on as a stream; throws on one of its own. */
export function incomingDataOf(stream: unknown): IncomingData {
  if (stream instanceof IncomingData) return stream;
  throw new TypeError("Cannot read mail: the stream is smtp-server's own");
}
