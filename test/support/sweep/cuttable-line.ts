// A line between the carrier's centre and a site that breaks after so many bytes, as TCP sees them.
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export type Direction = 'request' | 'answer';

/** Breaks off when so many bytes have gone that way, the next one is lost and both ends are hung up. */
export type Cut = { readonly direction: Direction; readonly after: number };

export type Passed = Readonly<Record<Direction, number>>;

export type CuttableLine = {
  readonly port: number;
  /** Bytes that have passed since the last call of `reset`. */
  readonly passed: Passed;
  /** Whether a cut is still to come. */
  readonly isArmed: boolean;
  /** Counts anew from here on, up to a cut or without one. */
  readonly reset: (cut: Cut | null) => void;
  readonly close: () => void;
};

/** Opens a line to a port of this machine. */
export async function openCuttableLine(sitePort: number): Promise<CuttableLine> {
  let armed: Cut | null = null;
  let passed = { request: 0, answer: 0 };
  const sockets = new Set<Socket>();

  function carry(from: Socket, to: Socket, direction: Direction): void {
    from.on('data', (bytes: Buffer) => {
      const room = armed?.direction === direction ? armed.after - passed[direction] : Infinity;
      passed[direction] += Math.min(bytes.length, room);
      if (bytes.length <= room) {
        to.write(bytes);
        return;
      }
      armed = null;
      from.destroy();
      to.end(bytes.subarray(0, room), () => to.destroy());
    });
    // Whoever hangs up does so at both ends; what was on its way still arrives.
    from.on('close', () => to.end());
    from.on('error', () => to.destroy());
    sockets.add(from);
  }

  const server = createServer((centre) => {
    const site = connect(sitePort, '127.0.0.1');
    carry(centre, site, 'request');
    carry(site, centre, 'answer');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get passed() {
      return { ...passed };
    },
    get isArmed() {
      return armed !== null;
    },
    reset: (cut) => {
      armed = cut;
      passed = { request: 0, answer: 0 };
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
