// A small site for the emulated phone: pages by path, and the token app with a descriptor that can be spoilt.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readTokenApp } from '../../gateway/token-app/token-app.ts';

export type SiteAnswer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body: string | Uint8Array;
};

export type PhoneSite = {
  readonly origin: string;
  /** What to answer by path; may be changed at any time. */
  readonly answers: Map<string, SiteAnswer | ((request: IncomingMessage) => SiteAnswer)>;
  /** Every request, "POST /path body". */
  readonly asked: string[];
  close(): void;
};

export async function startPhoneSite(): Promise<PhoneSite> {
  const answers: PhoneSite['answers'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      asked.push(`${request.method} ${path} ${Buffer.concat(chunks).toString('latin1')}`.trim());
      const found = answers.get(path.split('?')[0] ?? '') ?? { status: 404, body: '' };
      const answer = typeof found === 'function' ? found(request) : found;
      const body = Buffer.from(answer.body);
      const length = { 'Content-Length': `${body.length}` };
      response.writeHead(answer.status ?? 200, { ...length, ...answer.headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export function page(body: string, head = ''): SiteAnswer {
  const headers = { 'Content-Type': 'text/html; charset=UTF-8' };
  return { headers, body: `<html><head>${head}</head><body>${body}</body></html>` };
}

const { jar, mainClass } = readTokenApp('doja');

/** The DoJa app at /d, /otp.jam and /otp.jar; keys of the JAM replaced as told, left out where null. */
export function offerIappli(
  site: PhoneSite,
  changes: Readonly<Record<string, string | null>> = {},
): void {
  const keys: Record<string, string | null> = {
    AppName: 'ﾜﾝﾀｲﾑ',
    PackageURL: '/otp.jar',
    AppSize: String(jar.length),
    AppClass: mainClass,
    SPsize: '1488',
    UseNetwork: 'http',
    LastModified: 'Mon, 07 Nov 2005 16:00:00',
    ...changes,
  };
  const lines = Object.entries(keys).filter(([, value]) => value !== null);
  const jam = lines.map(([key, value]) => `${key} = ${value}\r\n`).join('');
  // The half-width kana of the name are one byte each in Shift_JIS.
  const bytes = Uint8Array.from(jam, (character) =>
    character > '\uff60' ? character.charCodeAt(0) - 0xff61 + 0xa1 : character.charCodeAt(0),
  );
  const link =
    '<object declare id="app" data="/otp.jam" type="application/x-jam"></object><a ijam="#app" href="/no" accesskey="1">入手</a>';
  site.answers.set('/d', page(link));
  site.answers.set('/otp.jam', { headers: { 'Content-Type': 'application/x-jam' }, body: bytes });
  site.answers.set('/otp.jar', {
    headers: { 'Content-Type': 'application/java-archive' },
    body: jar,
  });
}
