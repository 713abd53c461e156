// Whatever comes over the air, the phone shows its own error, or something, and goes on.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_HANDSETS } from '../../../emulator/carrier/default-handsets.ts';
import type { HttpPort } from '../../../emulator/device/radio/http-port.ts';
import {
  deleteSoftware,
  listSoftware,
} from '../../../emulator/handset/software/installed-software.ts';
import { createPhone, type HeadlessPhone } from '../../../emulator/shell/headless/create-phone.ts';
import { SPOILINGS, spoil } from '../../support/mutate.ts';

/** The same ones in every run: a failure is to be found again. */
const RUNS = { seed: 20261123, endOnFailure: true };
const HOST = 'http://notes.example';
const { docomo, softbank } = DEFAULT_HANDSETS;

type Site = Map<string, { readonly type: string; readonly body: Uint8Array }>;

/** A net with this site only, and no wire: an answer is there at once. */
function netOf(site: Site): HttpPort {
  return ({ url }) => {
    const found = site.get(new URL(url).pathname);
    const headers = [['content-type', found?.type ?? 'text/plain']] as const;
    const body = found?.body ?? new Uint8Array();
    const status = found === undefined ? 404 : 200;
    return Promise.resolve({
      kind: 'response',
      response: { status, reason: '', headers, body },
    });
  };
}

/** How many applications were taken although something about them was spoilt. */
let installations = 0;

/** Says yes to whatever is asked, presses about, and goes home: "standby", or the screen it is left with. */
async function pressAbout(phone: HeadlessPhone): Promise<string> {
  for (const key of ['select', 'select', 'down', 'select', '1', 'select', 'soft1', 'up'] as const) {
    await phone.press(key);
    await phone.pass(60);
  }
  for (let tries = 0; tries < 4; tries++) {
    await phone.press('end');
    if (phone.phone.running !== null) await phone.press('select');
  }
  for (const software of listSoftware(phone.storage)) {
    installations += 1;
    deleteSoftware(phone.storage, software);
  }
  const text = phone.screenText();
  const isHome = phone.phone.running === null && /11\/23[^]*メール/.test(text);
  return isHome ? 'standby' : text;
}

/** Opens a site of spoilt software 60 times: whether the phone takes it or not, it goes on. */
async function offerSpoilt<Spoilt>(
  phone: HeadlessPhone,
  spoilt: fc.Arbitrary<Spoilt>,
  offer: (spoilt: Spoilt) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(spoilt, async (value) => {
      offer(value);
      await phone.open(`${HOST}/`);
      expect(await pressAbout(phone)).toBe('standby');
    }),
    { ...RUNS, numRuns: 60 },
  );
}

function switchOn(site: Site, handset = docomo): HeadlessPhone {
  const unixMs = Date.UTC(2026, 10, 23, 1);
  return createPhone({ handset, relay: netOf(site), unixMs });
}

function readApp(app: string, file: string): Uint8Array {
  return readFileSync(new URL(`../../conformance/apps/${app}/${file}`, import.meta.url));
}

const utf8 = new TextEncoder();

describe('the phone goes on after a spoilt', () => {
  beforeEach(() => {
    installations = 0;
  });

  test('page', async () => {
    const site: Site = new Map();
    const phone = switchOn(site);
    const page = utf8.encode(
      `<html><head><title>\ue63e</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body bgcolor="#ffffcc" text=black link=blue>
<h1 align=center>お知らせ</h1><marquee behavior=alternate loop=3>流れる</marquee><blink>点滅</blink><font color=red size=+1>赤</font>
<ul><li>一<li>二</ul><dl><dt>語<dd>意味</dl><table><tr><td>表<td>\ue6ec</table><pre> a\n b</pre><hr>
<a href="/x?a=1&amp;b=2#c" accesskey=1>次へ</a><a href="tel:0312345678">電話</a><a href="mailto:a@b.jp?subject=%82%a0">メール</a>
<object declare id=o data="/a.jam" type="application/x-jam"></object><a ijam="#o" href="/no">入手</a><img src="/i.gif" width=9 height=9 alt="絵">
<form action="/p" method=post><input name=n istyle=4 maxlength=8><input type=checkbox name=c checked><select name=s><option>A<option selected>B</select><textarea name=t rows=2>文</textarea><input type=submit value=送信></form>&#63647;&#xE63E;&copy;&#99999999;</body></html>`,
    );
    const types = [
      'text/html',
      'text/html; charset=Shift_JIS',
      'application/xhtml+xml',
      'text/plain',
    ];
    await fc.assert(
      fc.asyncProperty(SPOILINGS, fc.constantFrom(...types), async (spoilings, type) => {
        site.set('/', { type, body: spoil(page, spoilings) });
        await phone.open(`${HOST}/`);
        expect(await pressAbout(phone)).toBe('standby');
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  test('mail', async () => {
    let mail = {};
    const phone = createPhone({
      unixMs: Date.UTC(2026, 10, 23, 1),
      askMailCentre: (_method, path) =>
        Promise.resolve(path.includes('/messages/') ? mail : { messages: [mail] }),
    });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('http://', '<a href="', '\ue63e', 'http://[x/'),
    );
    const field = fc.option(fc.oneof(text, fc.integer(), fc.constant({})), { nil: undefined });
    const letter = fc.record({
      from: fc.option(fc.record({ address: text })),
      subject: field,
      text: field,
      html: field,
      receivedAt: fc.oneof(text, fc.constant('2026-11-23T01:00:00Z')),
    });
    let id = 0;
    await fc.assert(
      fc.asyncProperty(letter, async (fields) => {
        mail = { ...fields, id: String((id += 1)) };
        await phone.mail();
        await phone.press('end', 'soft1', '1', 'select', 'down', 'select');
        expect(await pressAbout(phone)).toBe('standby');
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  const app = 'notebook';
  const jar = readApp(app, 'app.jar');

  function jamOf(bytes: Uint8Array): Uint8Array {
    const text = new TextDecoder().decode(readApp(app, 'app.jam'));
    return utf8.encode(`${text}AppSize = ${bytes.length}\n`);
  }

  test('JAM', async () => {
    const site: Site = new Map([
      ['/app/notebook.jar', { type: 'application/java-archive', body: jar }],
    ]);
    const phone = switchOn(site);
    await offerSpoilt(phone, fc.tuple(SPOILINGS), ([spoilings]) => {
      site.set('/', { type: 'application/x-jam', body: spoil(jamOf(jar), spoilings) });
    });
    expect(installations).toBeGreaterThan(0);
    expect(installations).toBeLessThan(60);
  });

  test('JAR', async () => {
    const site: Site = new Map();
    const phone = switchOn(site);
    const files = unzipSync(jar);
    const names = Object.keys(files);
    const spoiltJar = fc.tuple(SPOILINGS, fc.nat(), fc.boolean());
    await offerSpoilt(phone, spoiltJar, ([spoilings, which, isWhole]) => {
      // The archive itself, or a file in an archive that is sound.
      const name = names[which % names.length] ?? '';
      const inside = { ...files, [name]: spoil(files[name] ?? jar, spoilings) };
      const body = isWhole ? spoil(jar, spoilings) : zipSync(inside);
      site.set('/', { type: 'application/x-jam', body: jamOf(body) });
      site.set('/app/notebook.jar', { type: 'application/java-archive', body });
    });
    expect(installations).toBeGreaterThan(0);
    expect(installations).toBeLessThan(60);
  });

  test('JAD or manifest', async () => {
    const site: Site = new Map();
    const phone = switchOn(site, softbank);
    const jad = readApp('form-demo', 'app.jad');
    const classes = unzipSync(readApp('form-demo', 'app.jar'));
    await offerSpoilt(phone, fc.tuple(SPOILINGS, fc.boolean()), ([spoilings, isJad]) => {
      const manifest = isJad ? jad : spoil(jad, spoilings);
      const body = zipSync({ ...classes, 'META-INF/MANIFEST.MF': manifest });
      const size = utf8.encode(`MIDlet-Jar-Size: ${body.length}\n`);
      const whole = Uint8Array.from([...jad, ...size]);
      site.set('/', {
        type: 'text/vnd.sun.j2me.app-descriptor',
        body: isJad ? spoil(whole, spoilings) : whole,
      });
      site.set('/form-demo.jar', { type: 'application/java-archive', body });
    });
    expect(installations).toBeGreaterThan(0);
    expect(installations).toBeLessThan(60);
  });
});
