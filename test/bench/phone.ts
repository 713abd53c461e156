// How fast the phone opens a page, against fetching the same bytes alone; how fast its page comes alive; how big it is.
import { gzipSync } from 'node:zlib';
import { createRelay } from '../../emulator/carrier/relay.ts';
import { createPhone } from '../../emulator/shell/headless/create-phone.ts';
import { buildPage } from '../../emulator/shell/server/build-page.ts';
import { page, startPhoneSite } from '../support/phone-site.ts';
import type { BenchFigure } from './bench-figure.ts';

const ROUNDS = 15;
const PAGE_MS = 50;
const BUNDLE_KB = 500;

export async function bench(): Promise<readonly BenchFigure[]> {
  const site = await startPhoneSite();
  site.answers.set(
    '/',
    page(`${'<p>ワンタイムパスワードアプリ。</p>'.repeat(40)}<a href="/">終</a>`),
  );
  const relay = createRelay({ hosts: { 'otp-auth.net': site.origin } });
  const phone = createPhone({ relay });
  const opened: number[] = [];
  const fetched: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    fetched.push(await time(() => fetch(site.origin).then((answer) => answer.text())));
    await phone.press('end');
    opened.push(
      await time(async () => {
        await phone.open('http://otp-auth.net/');
        await phone.waitForText('ワンタイムパスワードアプリ。');
      }),
    );
  }
  site.close();
  const best = Math.min(...opened);
  const script = (await buildPage()).get('/main.js')?.bytes ?? new Uint8Array();
  const bundleKb = gzipSync(script).length / 1024;
  return [
    figure('page opened and drawn', best, 'ms', PAGE_MS),
    figure('the same bytes fetched alone', Math.min(...fetched), 'ms', null),
    figure('script of the page, compressed', bundleKb, 'KB', BUNDLE_KB),
  ];
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function figure(name: string, value: number, unit: string, bar: number | null): BenchFigure {
  const holds = bar === null ? null : value <= bar;
  return { bench: 'phone', figure: name, value, unit, bar, holds };
}
