import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE, switchOn } from '../../support/phone-on-site.ts';
import { page, startPhoneSite, type PhoneSite } from '../../support/phone-site.ts';

let site: PhoneSite;

/** A GIF of two frames of one dot, red and blue, half a second each, without end. */
const DOTS = Buffer.concat([
  Buffer.from('GIF89a'),
  Buffer.from('01000100800000ff00000000ff', 'hex'),
  Buffer.from('21ff0b', 'hex'),
  Buffer.from('NETSCAPE2.0'),
  Buffer.from('0301000000', 'hex'),
  Buffer.from('21f90400320000002c0000000001000100000202440100', 'hex'),
  Buffer.from('21f90400320000002c00000000010001000002024c0100', 'hex'),
  Buffer.from('3b', 'hex'),
]);

beforeAll(async () => {
  site = await startPhoneSite();
  site.answers.set('/blink', page('<blink>点滅</blink>と静止'));
  site.answers.set('/marquee', page('<marquee behavior="slide" loop="1">流れる</marquee>'));
  site.answers.set('/gif', page('<img src="/dots.gif">絵'));
  site.answers.set('/dots.gif', { headers: { 'Content-Type': 'image/gif' }, body: DOTS });
});
afterAll(() => site.close());

describe('what moves on a page', () => {
  test('blinks, half a second there and half a second not', async () => {
    const phone = switchOn(site);
    await phone.open(`${SITE}/blink`);
    await phone.waitForText('点滅');
    await phone.pass(600);
    expect(phone.screenText()).not.toContain('点滅');
    expect(phone.screenText()).toContain('と静止');
    await phone.pass(500);
    expect(phone.screenText()).toContain('点滅');
  });

  test('moves through the line by the phone’s clock and arrives', async () => {
    const phone = switchOn(site);
    await phone.open(`${SITE}/marquee`);
    await phone.waitForText('流れる');
    function left(): number {
      return phone.phone.device.screen.texts.find(({ text }) => text === '流れる')?.x ?? -1;
    }
    await phone.pass(1000);
    const early = left();
    await phone.pass(1000);
    expect(early - left()).toBeGreaterThan(40);
    await phone.pass(10_000);
    expect(left()).toBe(0);
  });

  test('an animated GIF shows one frame after another', async () => {
    const phone = switchOn(site);
    await phone.open(`${SITE}/gif`);
    await phone.waitForText('絵');
    const seen = new Set<string>();
    for (let step = 0; step < 20; step++) {
      await phone.pass(100);
      const { screen } = phone.phone.device;
      const rgba = screen.toRgba();
      for (let at = 0; at < rgba.length; at += 4) {
        const color = rgba.subarray(at, at + 3).join(' ');
        if (color === '255 0 0' || color === '0 0 255') seen.add(color);
      }
    }
    expect([...seen].sort()).toEqual(['0 0 255', '255 0 0']);
  });

  test('a picture beyond what the handset holds is left out, and the page stays', async () => {
    const image = { 'Content-Type': 'image/gif' };
    site.answers.set(
      '/heavy',
      page('<img src="/big.gif" alt="大">続き<img src="/dots.gif" alt="小">'),
    );
    site.answers.set('/big.gif', { headers: image, body: new Uint8Array(101 * 1024) });
    const phone = switchOn(site);
    await phone.open(`${SITE}/heavy`);
    await phone.waitForText('続き');
    await phone.pass(500);
    expect(phone.screenText()).toContain('大');
    expect(phone.screenText()).not.toContain('小');
  });

  test('costs nothing after the browser was left', async () => {
    const phone = switchOn(site);
    await phone.open(`${SITE}/blink`);
    await phone.waitForText('点滅');
    await phone.press('end');
    // The clock on the standby screen is to stay at its minute.
    phone.setClock(Date.UTC(2026, 10, 23, 0, 30));
    await phone.pass(1000);
    const { frames } = phone.phone.device.screen;
    await phone.pass(5000);
    expect(phone.phone.device.screen.frames).toBe(frames);
  });
});
