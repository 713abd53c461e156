// The bytes of one mail as they come in: what smtp-server and the receiver need of a stream, without the rest.

/** Who collects the bytes. */
export type DataReader = {
  readonly take: (bytes: Buffer) => void;
  readonly end: () => void;
  /** The client broke off. */
  readonly close: () => void;
};

/** Passes bytes on at once; nothing waits in it. */
export class IncomingData {
  readonly maxBytes: number;
  byteLength = 0;
  readable = true;
  writableEnded = false;
  destroyed = false;
  /** smtp-server drains a stream that is not read; there is nothing to drain here. */
  readonly readableFlowing = true;
  #reader: DataReader | null = null;
  #afterEnd: (() => void)[] = [];

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  get sizeExceeded(): boolean {
    return this.byteLength > this.maxBytes;
  }

  /** From now on `reader` gets what comes; null for nobody. */
  read(reader: DataReader | null): void {
    this.#reader = reader;
  }

  take(bytes: Buffer): void {
    this.byteLength += bytes.length;
    this.#reader?.take(bytes);
  }

  end(): void {
    this.readable = false;
    this.writableEnded = true;
    this.#reader?.end();
    for (const listener of this.#afterEnd) listener();
  }

  destroy(): void {
    this.readable = false;
    this.destroyed = true;
    this.#reader?.close();
  }

  /** smtp-server holds back an answer that comes before the end. */
  on(event: string, listener: () => void): void {
    if (event === 'end') this.#afterEnd.push(listener);
  }

  removeAllListeners(): void {
    this.#afterEnd = [];
  }

  /** Nobody listens for an error: `destroy` tells the reader. */
  listenerCount(): number {
    return 0;
  }
}

/** What smtp-server passes on as a stream; throws on one of its own. */
export function incomingDataOf(stream: unknown): IncomingData {
  if (stream instanceof IncomingData) return stream;
  throw new TypeError("Cannot read mail: the stream is smtp-server's own");
}
