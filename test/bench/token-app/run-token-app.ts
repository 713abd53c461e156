// One life of the token app on a phone of its own: started, filled in, activated, and a minute of passwords.
import type { HttpRequest, HttpResult } from '../../../emulator/device/radio/http-port.ts';
import type { TokenApp } from '../../../gateway/token-app/token-app.ts';
import { ApplicationPhone } from '../../support/application-phone.ts';
import { createAtpServer, ticketText, type AtpTicket } from '../../support/atp-server.ts';

const NOW = Date.UTC(2026, 10, 23, 0, 30);
const TICKET: AtpTicket = {
  serviceId: '12345678',
  userId: '1234567890128',
  pin: '4649',
  id: Buffer.alloc(8, 1),
  secret: Buffer.alloc(16, 2),
  turns: 100,
};

/** Milliseconds. */
export type Times = {
  /** From the JAR's bytes to the picture. */
  readonly firstScreen: number;
  /** From the key to the confirmation, its drawing and the answer of the server included. */
  readonly activation: number;
  /** A minute of the phone's time. */
  readonly minute: number;
};

export type Life = { readonly times: Times; readonly phone: ApplicationPhone };

export async function runTokenApp(app: TokenApp): Promise<Life> {
  const phone = new ApplicationPhone({
    screen: { width: 240, height: 320, colors: 262144 },
    network: createNetwork(),
    unixMs: NOW,
  });
  const firstScreen = await timed(() => startApp(phone, app));
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
  return { times: { firstScreen, activation, minute }, phone };
}

async function startApp(phone: ApplicationPhone, app: TokenApp): Promise<void> {
  await phone.startIappli(
    app.jar,
    `AppName = OTP
AppClass = ${app.mainClass}
PackageURL = http://otp-auth.net/app/otp-doja.jar
SPsize = ${app.storageBytes}
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
