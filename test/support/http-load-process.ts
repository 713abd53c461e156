// A process that asks one URL as fast as it is answered, over a few connections kept open: cheap enough that the
// server, not this, is what is measured. Orders come and results go as messages of its parent.
import { connect, type Socket } from 'node:net';

export type LoadOrder = {
  readonly port: number;
  /** The whole request, head and blank line. */
  readonly request: string;
  readonly count: number;
  readonly connections: number;
};

export type LoadResult = { readonly perSecond: number; readonly statuses: readonly string[] };

process.on('message', (order: LoadOrder) => {
  void load(order).then((result) => process.send?.(result));
});

async function load({ port, request, count, connections }: LoadOrder): Promise<LoadResult> {
  const statuses = new Set<string>();
  const bytes = Buffer.from(request);
  let left = count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(port, '127.0.0.1');
      while (left > 0) {
        left -= 1;
        socket.write(bytes);
        statuses.add(await readAnswer(socket));
      }
      socket.destroy();
    }),
  );
  return { perSecond: (count / (performance.now() - started)) * 1000, statuses: [...statuses] };
}

/** The status line, once the whole answer is there. */
function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    function onData(chunk: Buffer): void {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = received.subarray(0, end).toString('latin1');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (received.length < end + 4 + length) return;
      socket.off('data', onData).off('error', reject);
      resolve(head.slice(0, head.indexOf('\r\n')));
    }
    socket.on('data', onData).once('error', reject);
  });
}
