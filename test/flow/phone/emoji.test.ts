import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_HANDSETS } from '../../../emulator/carrier/default-handsets.ts';
import { createRelay } from '../../../emulator/carrier/relay.ts';
import { colorOf } from '../../../emulator/device/emoji/palette.ts';
import { createPhone, type HeadlessPhone } from '../../../emulator/shell/headless/create-phone.ts';
import { startPhoneSite, type PhoneSite } from '../../support/phone-site.ts';

const HOST = 'http://otp-auth.net';
let site: PhoneSite;

beforeAll(async () => {
  site = await startPhoneSite();
});
afterAll(() => site.close());

/** A page in Shift_JIS with these bytes as its title and as a line of its own. */
function offer(emoji: readonly number[]): void {
  const [before = '', between = '', after = ''] =
    '<html><head><title>|</title></head><body>|</body></html>'.split('|');
  const body = Buffer.concat([
    Buffer.from(before),
    Uint8Array.from(emoji),
    Buffer.from(between),
    Uint8Array.from(emoji),
    Buffer.from(after),
  ]);
  site.answers.set('/', { headers: { 'Content-Type': 'text/html; charset=Shift_JIS' }, body });
}

async function openOn(carrier: keyof typeof DEFAULT_HANDSETS): Promise<HeadlessPhone> {
  const phone = createPhone({
    handset: { ...DEFAULT_HANDSETS[carrier], colors: 16_777_216 },
    relay: createRelay({ hosts: { 'otp-auth.net': site.origin } }),
  });
  await phone.open(`${HOST}/`);
  return phone;
}

/** Each place where the text stands on the screen, with the colours found there. */
function colorsOf({ phone }: HeadlessPhone, text: string): Set<number>[] {
  const { screen } = phone.device;
  const rgba = screen.toRgba();
  return screen.texts
    .filter((run) => run.text === text)
    .map((run) => {
      const colors = new Set<number>();
      for (let index = 0; index < run.width * run.height; index++) {
        const x = run.x + (index % run.width);
        const y = run.y + Math.floor(index / run.width);
        const [red = 0, green = 0, blue = 0] = rgba.subarray((y * screen.width + x) * 4);
        colors.add(((0xff << 24) | (red << 16) | (green << 8) | blue) >>> 0);
      }
      return colors;
    });
}

describe('emoji on a page and in its title', () => {
  const RED = colorOf('R');
  const LIGHT_RED = colorOf('r');

  test.each([
    ['docomo', [0xf8, 0x9f], '\ue63e', [RED], [LIGHT_RED]],
    ['au', [0xf6, 0x60], '\ue488', [RED, LIGHT_RED], []],
    ['softbank', [0xf9, 0x8b], '\ue04a', [RED, LIGHT_RED], []],
    ['softbank', [0x1b, 0x24, 0x47, 0x6a, 0x0f], '\ue04a', [RED, LIGHT_RED], []],
  ] as const)('are the carrier’s own: %s’s sun %j', async (carrier, bytes, code, has, lacks) => {
    offer(bytes);
    const phone = await openOn(carrier);
    await phone.waitForText(code);
    const places = colorsOf(phone, code);
    expect(places).toHaveLength(2);
    // On the dark title docomo's emoji are white like the letters.
    for (const colors of carrier === 'docomo' ? places.slice(1) : places) {
      expect([...colors]).toEqual(expect.arrayContaining([...has]));
      for (const color of lacks) expect(colors).not.toContain(color);
    }
  });

  test('a code without a picture is drawn as 〓', async () => {
    offer([0xf8, 0x40]);
    const phone = await openOn('docomo');
    const code = new TextDecoder('shift_jis').decode(Uint8Array.of(0xf8, 0x40));
    await phone.waitForText(code);
    const unknown = colorsOf(phone, code);
    offer([0x81, 0xac]);
    const geta = await openOn('docomo');
    await geta.waitForText('〓');
    expect(unknown).toEqual(colorsOf(geta, '〓'));
    expect(unknown).toHaveLength(2);
  });

  test('a key’s emoji stands before the link it belongs to, and the key opens it', async () => {
    site.answers.set('/', {
      headers: { 'Content-Type': 'text/html' },
      body: '&#63879;<a href="/next" accesskey="1">&#xE6D3;mail</a>',
    });
    site.answers.set('/next', { headers: { 'Content-Type': 'text/html' }, body: 'opened' });
    const phone = await openOn('docomo');
    await phone.waitForText('\ue6e2');
    expect(phone.screenText()).toContain('\ue6d3mail');
    await phone.press('1');
    await phone.waitForText('opened');
  });
});

describe('emoji in a mail', () => {
  test('are drawn in the list and in the message', async () => {
    const mail = {
      id: '1',
      from: { address: 'hanako@docomo.ne.jp' },
      subject: '\ue6ec',
      receivedAt: '2026-11-23T01:00:00Z',
    };
    const phone = createPhone({
      handset: { ...DEFAULT_HANDSETS.docomo, colors: 16_777_216 },
      askMailCentre: (_method, path) =>
        Promise.resolve(
          path.includes('/messages/') ? { ...mail, text: '\ue63e' } : { messages: [mail] },
        ),
    });
    await phone.mail();
    await phone.pass(600);
    await phone.press('soft1', '1', 'select');
    await phone.waitForText('\ue63e');
    expect(colorsOf(phone, '\ue63e')[0]).toContain(colorOf('R'));
  });
});
