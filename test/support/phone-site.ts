// A small site for the emulated phone: pages by path, and the token app with a descriptor that can be spoilt.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync, zipSync } from 'fflate';
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

type Changes = Readonly<Record<string, string | null>>;

/** The DoJa app at /d, /otp.jam and /otp.jar; keys of the JAM replaced as told, left out where null. */
export function offerIappli(site: PhoneSite, changes: Changes = {}): void {
  const keys = {
    AppName: 'ﾜﾝﾀｲﾑ',
    PackageURL: '/otp.jar',
    AppSize: String(jar.length),
    AppClass: mainClass,
    SPsize: '1488',
    UseNetwork: 'http',
    LastModified: 'Mon, 07 Nov 2005 16:00:00',
  };
  offerJam(site, { ...keys, ...changes }, jar);
}

/** An i-appli of the conformance tests, in place of the DoJa app. */
export function offerOwnIappli(site: PhoneSite, app: string, changes: Changes = {}): void {
  const own = readApp(app, 'app.jar');
  const keys = readKeys(readApp(app, 'app.jam').toString(), '=');
  const size = { PackageURL: '/otp.jar', AppSize: String(own.length) };
  offerJam(site, { ...keys, ...size, ...changes }, own);
}

function offerJam(site: PhoneSite, keys: Changes, files: Uint8Array): void {
  // The half-width kana of the name are one byte each in Shift_JIS.
  const body = Uint8Array.from(writeKeys(keys, ' = '), (character) =>
    character > '\uff60' ? character.charCodeAt(0) - 0xff61 + 0xa1 : character.charCodeAt(0),
  );
  const link =
    '<object declare id="app" data="/otp.jam" type="application/x-jam"></object><a ijam="#app" href="/no" accesskey="1">入手</a>';
  site.answers.set('/d', page(link));
  site.answers.set('/otp.jam', { headers: { 'Content-Type': 'application/x-jam' }, body });
  offerJar(site, files);
}

/** A MIDlet of the conformance tests at /d, /otp.jad and /otp.jar; keys of JAD and manifest replaced as told. */
export function offerMidlet(
  site: PhoneSite,
  app: string,
  changes: Changes = {},
  manifestChanges: Changes = {},
): void {
  const described = readKeys(readApp(app, 'app.jad').toString(), ':');
  const manifest = writeKeys({ ...described, ...manifestChanges }, ': ');
  const own = zipSync({
    ...unzipSync(readApp(app, 'app.jar')),
    'META-INF/MANIFEST.MF': new TextEncoder().encode(manifest),
  });
  const keys = {
    ...described,
    'MIDlet-Jar-URL': '/otp.jar',
    'MIDlet-Jar-Size': String(own.length),
    'MIDlet-Install-Notify': '/notify',
    'MIDlet-Delete-Notify': '/deleted',
    ...changes,
  };
  site.answers.set('/d', page('<a href="/otp.jad" accesskey="1">入手</a>'));
  const headers = { 'Content-Type': 'text/vnd.sun.j2me.app-descriptor' };
  site.answers.set('/otp.jad', { headers, body: writeKeys(keys, ': ') });
  for (const path of ['/notify', '/deleted']) site.answers.set(path, { body: '' });
  offerJar(site, own);
}

/** What the phone has reported, "/notify 900 Success". */
export function reportsTo({ asked }: PhoneSite): string[] {
  return asked.filter((line) => /^POST \/(notify|deleted)/.test(line)).map((line) => line.slice(5));
}

function offerJar(site: PhoneSite, body: Uint8Array): void {
  site.answers.set('/otp.jar', { headers: { 'Content-Type': 'application/java-archive' }, body });
}

function readApp(app: string, file: string): Buffer {
  return readFileSync(new URL(`../conformance/apps/${app}/${file}`, import.meta.url));
}

function readKeys(text: string, separator: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(separator);
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
}

function writeKeys(keys: Changes, separator: string): string {
  const lines = Object.entries(keys).filter(([, value]) => value !== null);
  return lines.map(([key, value]) => `${key}${separator}${value}\r\n`).join('');
}
