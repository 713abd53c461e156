// The token app on the phone: how long until its first screen, until it is activated, and what a
// minute of the phone's time costs.
import type { HttpRequest, HttpResult } from '../../emulator/device/radio/http-port.ts';
import { readTokenApp } from '../../gateway/token-app/token-app.ts';
import { ApplicationPhone } from '../support/application-phone.ts';
import { createAtpServer, ticketText, type AtpTicket } from '../support/atp-server.ts';
import { told, type BenchFigure } from './bench-figure.ts';

const BENCH = 'token-app';
const ROUNDS = 5;
const NOW = Date.UTC(2026, 10, 23, 0, 30);
const FIRST_SCREEN_MS = 150;
const ACTIVATION_MS = 80;
const WARM_ACTIVATION_MS = 20;
const TICKET: AtpTicket = {
  serviceId: '12345678',
  userId: '1234567890128',
  pin: '4649',
  id: Buffer.alloc(8, 1),
  secret: Buffer.alloc(16, 2),
  turns: 100,
};

type Times = { readonly firstScreen: number; readonly activation: number; readonly minute: number };

export async function bench(): Promise<readonly BenchFigure[]> {
  const cold = await measure();
  const warm: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) warm.push(await measure());
  return [
    atMost('first screen, fresh process', cold.firstScreen, FIRST_SCREEN_MS),
    atMost('first screen, warm', best(warm, 'firstScreen'), FIRST_SCREEN_MS),
    atMost('activation, fresh process', cold.activation, ACTIVATION_MS),
    atMost('activation, warm', best(warm, 'activation'), WARM_ACTIVATION_MS),
    told(BENCH, 'a minute of showing passwords', best(warm, 'minute'), 'ms'),
  ];
}

async function measure(): Promise<Times> {
  const phone = new ApplicationPhone({
    screen: { width: 240, height: 320, colors: 262144 },
    network: createNetwork(),
    unixMs: NOW,
  });
  const firstScreen = await timed(() => startApp(phone));
  for (const digits of [TICKET.serviceId, 'v', TICKET.userId, 'v', TICKET.pin]) {
    for (const digit of digits) await phone.press(digit === 'v' ? 'down' : (digit as '0'));
  }
  const activation = await timed(async () => {
    await phone.press('soft1');
    await phone.advance(1000);
  });
  await phone.press('select');
  const minute = await timed(() => phone.advance(60_000));
  if (!/\d{4} \d{4}/.test(phone.text)) throw new Error(`There is no password:\n${phone.text}`);
  return { firstScreen, activation, minute };
}

async function startApp(phone: ApplicationPhone): Promise<void> {
  const { jar, mainClass, storageBytes } = readTokenApp('doja');
  await phone.startIappli(
    jar,
    `AppName = OTP
AppClass = ${mainClass}
PackageURL = http://otp-auth.net/app/otp-doja.jar
SPsize = ${storageBytes}
UseNetwork = http
LastModified = Mon, 23 Nov 2026 00:00:00
AppParam = ${ticketText(TICKET)}`,
  );
}

function createNetwork(): (request: HttpRequest) => Promise<HttpResult> {
  const server = createAtpServer(TICKET, NOW / 1000);
  return ({ body }) => {
    const answer = new TextEncoder().encode(server.answer(new TextDecoder().decode(body)));
    const headers = [['content-length', String(answer.length)]] as const;
    const response = { status: 200, reason: 'OK', headers, body: answer };
    return Promise.resolve({ kind: 'response', response });
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function best(times: readonly Times[], name: keyof Times): number {
  return Math.min(...times.map((each) => each[name]));
}

function atMost(figure: string, value: number, bar: number): BenchFigure {
  return { bench: BENCH, figure, value, unit: 'ms', bar, holds: value <= bar };
}
