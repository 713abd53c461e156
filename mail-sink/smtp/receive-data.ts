// Collects the data of one mail, within the limits on one mail and on all of them together.
import type { SMTPServerDataStream } from 'smtp-server';
import type { SmtpLimits } from './smtp-options.ts';

export type Received =
  | { readonly kind: 'mail'; readonly raw: Buffer }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-room' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'too-slow' };

export type DataReceiver = {
  readonly receive: (stream: SMTPServerDataStream) => Promise<Received>;
};

/** A receiver whose mails share one allowance of memory. */
export function createDataReceiver(limits: SmtpLimits): DataReceiver {
  let bytesUnderWay = 0;

  function receive(stream: SMTPServerDataStream): Promise<Received> {
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let length = 0;
      let hasRoom = true;
      function finish(received: Received): void {
        clearTimeout(deadline);
        bytesUnderWay -= length;
        length = 0;
        resolve(received);
      }
      function discard(): void {
        chunks.length = 0;
        bytesUnderWay -= length;
        length = 0;
      }
      const deadline = setTimeout(finish, limits.dataSeconds * 1000, { kind: 'too-slow' });
      stream.on('data', (chunk: Buffer) => {
        if (!hasRoom || stream.sizeExceeded) return;
        hasRoom = bytesUnderWay + chunk.length <= limits.maxBytesUnderWay;
        if (!hasRoom) {
          discard();
          return;
        }
        chunks.push(chunk);
        length += chunk.length;
        bytesUnderWay += chunk.length;
      });
      stream.on('end', () => {
        if (stream.sizeExceeded) finish({ kind: 'too-large' });
        else if (!hasRoom) finish({ kind: 'no-room' });
        else finish({ kind: 'mail', raw: joinChunks(chunks) });
      });
      stream.on('error', () => finish({ kind: 'cut-off' }));
      stream.on('close', () => finish({ kind: 'cut-off' }));
    });
  }

  return { receive };
}

function joinChunks(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}
