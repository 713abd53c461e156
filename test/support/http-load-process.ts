// The asking side of an HTTP benchmark, in a process of its own so that it takes no time from the server.
import { connect } from 'node:net';

export type LoadOrder = {
  readonly port: number;
  /** A request as it goes over the wire. */
  readonly request: string;
  readonly count: number;
  readonly connections: number;
};

export type LoadAnswer =
  | { readonly kind: 'done'; readonly perSecond: number }
  | { readonly kind: 'failed'; readonly error: string };

/** Sends the request again and again over each connection, one at a time; every answer is as long as the first. */
async function run(order: LoadOrder): Promise<LoadAnswer> {
  const length = await measureAnswer(order);
  const each = Math.ceil(order.count / order.connections);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: order.connections }, () => askRepeatedly(order, length, each)),
  );
  const seconds = (performance.now() - started) / 1000;
  return { kind: 'done', perSecond: (each * order.connections) / seconds };
}

function askRepeatedly(order: LoadOrder, length: number, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(order.port, '127.0.0.1', () => socket.write(order.request));
    let answered = 0;
    let got = 0;
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      got += chunk.length;
      if (got < length) return;
      if (got > length) reject(new Error(`An answer has ${got} bytes, not ${length}`));
      got = 0;
      answered += 1;
      if (answered === count) {
        socket.destroy();
        resolve();
      } else {
        socket.write(order.request);
      }
    });
  });
}

function measureAnswer(order: LoadOrder): Promise<number> {
  return new Promise((resolve, reject) => {
    let answer = Buffer.alloc(0);
    const socket = connect(order.port, '127.0.0.1', () => socket.write(order.request));
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      answer = Buffer.concat([answer, chunk]);
      const head = answer.indexOf('\r\n\r\n');
      const declared = /\r\ncontent-length: (\d+)/i.exec(answer.toString('latin1'))?.[1];
      if (head < 0 || declared === undefined) return;
      const length = head + 4 + Number(declared);
      if (answer.length < length) return;
      socket.destroy();
      resolve(length);
    });
  });
}

process.on('message', (order: LoadOrder) => {
  void run(order)
    .catch((error: unknown): LoadAnswer => ({ kind: 'failed', error: String(error) }))
    .then((answer) => process.send?.(answer));
});
