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
  readonly receive: (data: IncomingData) => Promise<Received>;
};

/** A receiver whose mails share one allowance of memory. */
export function createDataReceiver(limits: SmtpLimits): DataReceiver {
  let bytesUnderWay = 0;

  async function receive(data: IncomingData): Promise<Received> {
    const chunks: Buffer[] = [];
    let length = 0;
    let hasRoom = true;
    function discard(): void {
      chunks.length = 0;
      bytesUnderWay -= length;
      length = 0;
    }
    data.on('data', (chunk) => {
      if (!hasRoom || data.sizeExceeded) return;
      hasRoom = bytesUnderWay + chunk.length <= limits.maxBytesUnderWay;
      if (!hasRoom) {
        discard();
        return;
      }
      chunks.push(chunk);
      length += chunk.length;
      bytesUnderWay += chunk.length;
    });
    const end = await endOf(data, limits.dataSeconds);
    data.removeAllListeners('data');
    bytesUnderWay -= length;
    if (end !== 'whole') return { kind: end };
    if (data.sizeExceeded) return { kind: 'too-large' };
    return hasRoom ? { kind: 'mail', raw: joinChunks(chunks) } : { kind: 'no-room' };
  }

  return { receive };
}

function endOf(data: IncomingData, seconds: number): Promise<'whole' | 'cut-off' | 'too-slow'> {
  return new Promise((resolve) => {
    const deadline = setTimeout(resolve, seconds * 1000, 'too-slow');
    data.on('end', () => {
      clearTimeout(deadline);
      resolve('whole');
    });
    data.on('close', () => {
      clearTimeout(deadline);
      resolve('cut-off');
    });
  });
}

function joinChunks(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}
