// Own i-appli and MIDlets, run headlessly and photographed; the pictures lie beside their sources.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { HttpRequest, HttpResult } from '../../emulator/device/radio/http-port.ts';
import { MemoryStorage } from '../../emulator/device/storage/memory-storage.ts';
import { ApplicationPhone, type PhoneOptions } from '../support/application-phone.ts';
import { differenceFrom } from '../support/match-picture.ts';

function pathOf(app: string, file: string): string {
  return fileURLToPath(new URL(`apps/${app}/${file}`, import.meta.url));
}

/** `more` are further lines of the descriptor. */
type Start = (app: string, options?: PhoneOptions, more?: string) => Promise<ApplicationPhone>;

function starter(moves: boolean): Start {
  return async (app, options = {}, more = '') => {
    const phone = new ApplicationPhone({ ...options, moves });
    const jar = readFileSync(pathOf(app, 'app.jar'));
    if (existsSync(pathOf(app, 'app.jam'))) {
      const jam = readFileSync(pathOf(app, 'app.jam'), 'utf8');
      await phone.startIappli(jar, `${jam}\n${more}`);
    } else await phone.startMidlet(jar, readFileSync(pathOf(app, 'app.jad'), 'utf8'));
    return phone;
  };
}

/** Null when the screen shows the picture of that name. */
function difference(phone: ApplicationPhone, app: string, name: string): Promise<string | null> {
  return differenceFrom(phone.device.screen, pathOf(app, `expected-${name}.png`));
}

/** A site that answers every request with the same Shift_JIS text, and remembers them. */
function site(text: number[]): {
  requests: HttpRequest[];
  network: (request: HttpRequest) => Promise<HttpResult>;
} {
  const requests: HttpRequest[] = [];
  const body = Uint8Array.from(text);
  const headers = [['content-length', String(body.length)]] as const;
  return {
    requests,
    network: (request) => {
      requests.push(request);
      return Promise.resolve({
        kind: 'response',
        response: { status: 200, reason: 'OK', headers, body },
      });
    },
  };
}

/** 受理 */
const ACCEPTED = [0x8e, 0xf3, 0x97, 0x9d];

const WAYS: readonly (readonly [string, Start])[] = [
  ['in one phone', starter(false)],
  ['saved and restored at every step', starter(true)],
];

describe.each(WAYS)('i-appli %s', (_, start) => {
  test('Drawing shows shapes, letters, pictures and colours', async () => {
    const phone = await start('drawing');
    for (const name of ['shapes', 'texts', 'images', 'colors']) {
      expect(await difference(phone, 'drawing', name)).toBeNull();
      await phone.press('soft1');
    }
    await phone.press('soft2');
    expect(phone.application.state).toEqual({ kind: 'ended' });
    expect(phone.output).toBe('');
  });

  test('Drawing shows its colours on a panel of 256 colours and one of four greys', async () => {
    for (const colors of [256, 4]) {
      const phone = await start('drawing', { screen: { width: 120, height: 160, colors } });
      await phone.press('soft1', 'soft1', 'soft1');
      expect(await difference(phone, 'drawing', `colors-${colors}`)).toBeNull();
    }
  });

  test('Bouncer moves with its timers and keys, stands still while suspended, and resumes', async () => {
    const phone = await start('bouncer');
    phone.device.keypad.press('right');
    await phone.advance(3000);
    expect(await difference(phone, 'bouncer', 'after-3-seconds')).toBeNull();
    phone.application.suspend();
    const picture = phone.device.screen.toRgba();
    await phone.advance(5000);
    expect(phone.device.screen.toRgba()).toEqual(picture);
    phone.application.resume();
    await phone.advance(100);
    expect(phone.text).toMatch(/再開1/);
    phone.device.keypad.release('right');
    await phone.press('soft2');
    expect(phone.application.state).toEqual({ kind: 'ended' });
  });

  test('Bouncer keeps to the DrawArea of its JAM, in the middle of the screen', async () => {
    const phone = await start('bouncer', {}, 'DrawArea = 60x50');
    await phone.advance(1000);
    const { width } = phone.device.screen;
    const rgba = phone.device.screen.toRgba();
    const own = Array.from({ length: rgba.length / 4 }, (_, pixel) => pixel).filter(
      (pixel) => !rgba.subarray(pixel * 4, pixel * 4 + 3).every((part) => part === 0),
    );
    const columns = own.filter((pixel) => pixel < 100 * width).map((pixel) => pixel % width);
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([30, 89]);
  });

  test('Notebook is operated like a phone, keeps its note, and sends it', async () => {
    const { requests, network } = site(ACCEPTED);
    const storage = new MemoryStorage();
    const phone = await start('notebook', { network, storage });
    await phone.press('select', 'down', 'select');
    expect(phone.text).toContain('選択 1');
    await phone.press('down', '1', '1', '2', '2', '2', '3', '*');
    expect(await difference(phone, 'notebook', 'editor')).toBeNull();
    await phone.press('select');
    expect(phone.text).toContain('いくざ');
    await phone.press('down', 'select', 'down', 'down', 'select');
    await phone.advance(200);
    expect(await difference(phone, 'notebook', 'sent')).toBeNull();
    expect(phone.text).toContain('受理');
    expect(requests).toMatchObject([
      {
        method: 'POST',
        url: 'http://notes.example/app/note',
        headers: { 'Content-Type': 'text/plain' },
      },
    ]);
    expect(new TextDecoder('shift_jis').decode(requests[0]?.body)).toBe('急ぎ:いくざ');
    await phone.press('soft1');
    expect(phone.text).toContain('保存しました');

    const later = await start('notebook', { storage });
    expect(later.text).toContain('いくざ');
  });

  test('Notebook asks in a dialog before it ends', async () => {
    const phone = await start('notebook');
    await phone.press('soft2');
    expect(await difference(phone, 'notebook', 'dialog')).toBeNull();
    await phone.press('right', 'select');
    expect(phone.text).toContain('続けます');
    await phone.press('soft2', 'select');
    expect(phone.application.state).toEqual({ kind: 'ended' });
  });

  test('Notebook hears the status of a failing exchange', async () => {
    const phone = await start('notebook');
    phone.device.radio.set({ kind: 'off' });
    await phone.press('down', 'down', 'down', 'down', 'select');
    await phone.advance(200);
    expect(phone.text).toContain('通信できません(13)');
    phone.device.radio.set({ kind: 'on', bars: 0 });
    await phone.press('select');
    await phone.advance(200);
    expect(phone.text).toContain('通信できません(5)');
  });
});

describe.each(WAYS)('MIDlet %s', (_, start) => {
  const screen = { width: 176, height: 220, colors: 65536 };

  test('FormDemo is filled in, kept in a record store, and listed in order', async () => {
    const storage = new MemoryStorage();
    const phone = await start('form-demo', { screen, storage });
    expect(await difference(phone, 'form-demo', 'empty')).toBeNull();
    await phone.press('2', '2', '3', 'select');
    await phone.press('down', '1', '2', '3', '4', '5', 'select');
    expect(phone.text).toContain('****');
    await phone.press('down', 'down', 'select', 'down', 'select', 'down', 'down', 'right', 'right');
    await phone.press('down', 'select', 'clear', 'clear', '2', '4', 'select');
    await phone.press('down', 'down', 'down');
    expect(await difference(phone, 'form-demo', 'filled-in')).toBeNull();
    await phone.press('soft1');
    expect(await difference(phone, 'form-demo', 'menu')).toBeNull();
    await phone.press('select');
    expect(phone.text).toContain('保存しました(1)');
    await phone.advance(2100);
    expect(phone.text).toContain('入会');

    const later = await start('form-demo', { screen, storage });
    await later.press('1', 'select', 'soft1', '1');
    expect(later.text).toContain('保存しました(2)');
    await later.press('select', 'soft1', '2');
    expect(later.text.split('\n')).toEqual(expect.arrayContaining(['一覧', 'あ/0', 'きさ/1']));
    expect(await difference(later, 'form-demo', 'list')).toBeNull();
    await later.press('down', 'select');
    expect(later.text).toContain('きさ/1');
  });

  test('Sketch draws with its keys and blinks with its timer', async () => {
    const phone = await start('sketch');
    await phone.press('select', 'right', '5', 'down', 'select', 'right', '2');
    await phone.advance(300);
    expect(await difference(phone, 'sketch', 'drawn')).toBeNull();
    await phone.advance(500);
    expect(await difference(phone, 'sketch', 'blinked')).toBeNull();
  });

  test('Sketch connects only when the user allows it', async () => {
    const { requests, network } = site(ACCEPTED);
    const refused = await start('sketch', { network, asksForNetwork: true });
    await refused.press('soft1');
    expect(refused.text).toContain('許可しますか?');
    await refused.press('right', 'select');
    expect(refused.text).toContain('許可されていません');
    expect(requests).toEqual([]);

    const allowed = await start('sketch', { network, asksForNetwork: true });
    await allowed.press('soft1', 'select');
    await allowed.advance(100);
    expect(allowed.text).toContain('200 受理');
    expect(requests).toMatchObject([{ method: 'GET', url: 'http://notes.example/title' }]);
  });
});
