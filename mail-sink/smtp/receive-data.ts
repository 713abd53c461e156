// Collects the data of one mail, within the limits on one mail and on all of them together.
import type { IncomingData } from './incoming-data.ts';
import type { SmtpLimits } from './smtp-options.ts';

export type Received =
  | { readonly kind: 'mail'; readonly raw: Buffer }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-room' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'too-slow' };

export type DataReceiver = {
  /** Calls `done` once: at the end of the data, or when the client breaks off or takes too long. */
  readonly receive: (data: IncomingData, done: (received: Received) => void) => void;
};

/** A receiver whose mails share one allowance of memory. */
export function createDataReceiver(limits: SmtpLimits): DataReceiver {
  let bytesUnderWay = 0;

  function receive(data: IncomingData, done: (received: Received) => void): void {
    const chunks: Buffer[] = [];
    let length = 0;
    let hasRoom = true;
    function take(chunk: Buffer): void {
      if (!hasRoom || data.sizeExceeded) return;
      hasRoom = bytesUnderWay + chunk.length <= limits.maxBytesUnderWay;
      if (hasRoom) {
        chunks.push(chunk);
        length += chunk.length;
        bytesUnderWay += chunk.length;
      } else {
        chunks.length = 0;
        bytesUnderWay -= length;
        length = 0;
      }
    }
    function finish(received: Received): void {
      clearTimeout(deadline);
      data.read(null);
      bytesUnderWay -= length;
      done(received);
    }
    function end(): void {
      if (data.sizeExceeded) finish({ kind: 'too-large' });
      else finish(hasRoom ? { kind: 'mail', raw: joinChunks(chunks) } : { kind: 'no-room' });
    }
    const deadline = setTimeout(finish, limits.dataSeconds * 1000, { kind: 'too-slow' });
    data.read({ take, end, close: () => finish({ kind: 'cut-off' }) });
  }

  return { receive };
}

function joinChunks(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}
