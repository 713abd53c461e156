// The portal's pages beside a bare Hono handler that sends the same bytes, both behind the same kind of listener in this
// process, asked by turns from another one.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { listen } from '../../gateway/start/listen.ts';
import { freePort } from '../support/free-port.ts';
import type { LoadAnswer, LoadOrder } from '../support/http-load-process.ts';
import { logInAndIssue } from '../support/portal-visit.ts';
import { shownOtp } from '../support/scripted-phone.ts';
import { demoUser, startTestGateway, type TestGateway } from '../support/test-gateway.ts';
import { provisionIssued } from '../support/token-in-hand.ts';
import { createVisitor, type Page, type Visitor } from '../support/visitor.ts';
import { atLeast, told, type BenchFigure } from './bench-figure.ts';

const ROUNDS = 25;
const REQUESTS = 1000;
const CONNECTIONS = 16;
const BAR = 0.5;

/** `npm run bench -- portal` */
export async function bench(): Promise<readonly BenchFigure[]> {
  const gateway = await startTestGateway();
  const loader = fork(
    fileURLToPath(new URL('../support/http-load-process.ts', import.meta.url)),
    [],
    { execArgv: ['--import', 'tsx'] },
  );
  const { visitor, page: top } = await enter(gateway);
  const login = await createVisitor(gateway.origin).send('GET', '/login');
  const cookie = [...visitor.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  const figures = [
    ...(await comparePage(loader, { name: 'login page', page: login, cookie: '' })),
    ...(await comparePage(loader, { name: 'トップページ with a session', page: top, cookie })),
  ];
  loader.kill();
  await gateway.stop();
  return figures;
}

async function enter(gateway: TestGateway): Promise<{ visitor: Visitor; page: Page }> {
  const { visitor, page } = await logInAndIssue(gateway, 'user1');
  const token = await provisionIssued(gateway.bank, demoUser(gateway, 'user1').id);
  const otp = shownOtp(token, gateway.bank.time.now);
  await visitor.submit(page, '/token/confirm', { otp });
  return { visitor, page: await visitor.send('GET', '/top') };
}

type Subject = { readonly name: string; readonly page: Page; readonly cookie: string };

async function comparePage(
  loader: ChildProcess,
  { name, page, cookie }: Subject,
): Promise<BenchFigure[]> {
  const url = new URL(page.url);
  const bare = await listen(bareSite(page), {
    address: '127.0.0.1',
    port: await freePort(),
    tls: null,
  });
  const request = `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nCookie: ${cookie}\r\n\r\n`;
  const rates = { bare: 0, portal: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare = Math.max(rates.bare, await rate(loader, bare.port, request));
    rates.portal = Math.max(rates.portal, await rate(loader, Number(url.port), request));
  }
  await bare.close();
  return [
    told('portal', `${name}, pages a second`, rates.portal, '/s'),
    atLeast('portal', `${name}, against a bare handler`, rates.portal / rates.bare, BAR),
  ];
}

/** The same bytes, headers included. */
function bareSite({ html, headers }: Page): Hono {
  const same = Object.entries(headers)
    .filter(([name]) => !['connection', 'keep-alive', 'date', 'content-length'].includes(name))
    .map(([name, value]): [string, string] => [name, String(value)]);
  const site = new Hono();
  site.get('*', (context) => context.body(html, 200, Object.fromEntries(same)));
  return site;
}

async function rate(loader: ChildProcess, port: number, request: string): Promise<number> {
  const order: LoadOrder = { port, request, count: REQUESTS, connections: CONNECTIONS };
  loader.send(order);
  const [answer] = (await once(loader, 'message')) as [LoadAnswer];
  if (answer.kind === 'failed') throw new Error(answer.error);
  return answer.perSecond;
}
