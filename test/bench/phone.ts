// How fast the phone opens a page, against fetching the same bytes alone; how fast its own page comes alive in Chromium,
// how many pictures of an animation that shows a second, and how big it is.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { createRelay } from '../../emulator/carrier/relay.ts';
import { createPhone } from '../../emulator/shell/headless/create-phone.ts';
import { buildPage } from '../../emulator/shell/server/build-page.ts';
import { startShell } from '../../emulator/shell/server/start-shell.ts';
import { launchChromium } from '../support/browser.ts';
import { openPhonePage } from '../support/phone-page.ts';
import { offerOwnIappli, page, startPhoneSite, type PhoneSite } from '../support/phone-site.ts';
import type { BenchFigure } from './bench-figure.ts';

const ROUNDS = 15;
const LOADS = 5;
const ANIMATION_SECONDS = 5;

const PAGE_MS = 50;
const ALIVE_MS = 1500;
const PICTURES = 30;
const BUNDLE_KB = 500;

export async function bench(): Promise<readonly BenchFigure[]> {
  const site = await startPhoneSite();
  const browser = await launchChromium();
  const { port } = new URL(site.origin);
  const shell = await startShell({
    GATEWAY_PORT: port,
    MAIL_SINK_PORT: port,
    EMULATOR_PORT: '0',
  });
  const origin = `http://localhost:${shell.port}`;
  const { opened, fetched } = await openPages(site);
  const alive = await loadCold(browser, origin);
  const pictures = await countPictures(browser, origin, site);
  await browser.close();
  shell.stop();
  site.close();
  return [
    atMost('page opened and drawn', opened, 'ms', PAGE_MS),
    atMost('the same bytes fetched alone', fetched, 'ms', null),
    atMost('the phone’s page, from nothing to alive', alive, 'ms', ALIVE_MS),
    {
      ...atMost('pictures of an animation in the page', pictures, 'a second', PICTURES),
      holds: pictures >= PICTURES,
    },
    atMost('script of the page, compressed', await bundleKilobytes(), 'KB', BUNDLE_KB),
  ];
}

/** The best of several rounds, in milliseconds. */
async function openPages(site: PhoneSite): Promise<{ opened: number; fetched: number }> {
  site.answers.set(
    '/',
    page(`${'<p>ワンタイムパスワードアプリ。</p>'.repeat(40)}<a href="/">終</a>`),
  );
  const phone = createPhone({ relay: createRelay({ hosts: { 'otp-auth.net': site.origin } }) });
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
  return { opened: Math.min(...opened), fetched: Math.min(...fetched) };
}

/** Each time without a cache; the best in milliseconds. */
async function loadCold(browser: Browser, origin: string): Promise<number> {
  const loads: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    loads.push(
      await time(async () => {
        const { page: loaded } = await openPhonePage(browser, origin);
        await loaded.context().close();
      }),
    );
  }
  return Math.min(...loads);
}

/** Pictures put on the canvas in a second while an i-appli draws as fast as it can, on the usual 240×350 screen. */
async function countPictures(browser: Browser, origin: string, site: PhoneSite): Promise<number> {
  offerOwnIappli(site, 'animation');
  const phone = await openPhonePage(browser, origin);
  await phone.openAddress('otp-auth.net/d');
  await phone.waitForText('入手');
  await phone.press('1');
  await phone.waitForText('ダウンロードしますか');
  await phone.press('select');
  await phone.waitForText('ダウンロードしました');
  await phone.press('select');
  await phone.waitForText('画');
  return await phone.page.evaluate(async (seconds) => {
    const { prototype } = CanvasRenderingContext2D;
    const own = Object.getOwnPropertyDescriptor(prototype, 'putImageData');
    let pictures = 0;
    const counting = new Proxy(own?.value as () => void, {
      apply(put, canvas, picture) {
        pictures += 1;
        Reflect.apply(put, canvas, picture);
      },
    });
    Object.defineProperty(prototype, 'putImageData', { ...own, value: counting });
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return pictures / seconds;
  }, ANIMATION_SECONDS);
}

async function bundleKilobytes(): Promise<number> {
  const script = (await buildPage()).get('/main.js')?.bytes ?? new Uint8Array();
  return gzipSync(script).length / 1024;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function atMost(name: string, value: number, unit: string, bar: number | null): BenchFigure {
  const holds = bar === null ? null : value <= bar;
  return { bench: 'phone', figure: name, value, unit, bar, holds };
}
