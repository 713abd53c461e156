// The real token app, both faces, through its whole life on the phone.
import { createHmac } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { HttpRequest, HttpResult } from '../../emulator/device/radio/http-port.ts';
import type { Key } from '../../emulator/device/keypad.ts';
import { MemoryStorage } from '../../emulator/device/storage/memory-storage.ts';
import { GENEROUS_LIMITS } from '../../emulator/handset/applications/limits.ts';
import { readTokenApp, type TokenAppKind } from '../../gateway/token-app/token-app.ts';
import { ApplicationPhone } from '../support/application-phone.ts';
import {
  createAtpServer,
  ticketText,
  type AtpServer,
  type AtpTicket,
} from '../support/atp-server.ts';

const MORNING = Date.UTC(2026, 10, 23, 0, 30);
const TICKET: AtpTicket = {
  serviceId: '12345678',
  userId: '1234567890128',
  pin: '4649',
  id: Buffer.from('0011223344556677', 'hex'),
  secret: Buffer.from('00112233445566778899aabbccddeeff', 'hex'),
  turns: 100,
};

type Life = {
  readonly phone: ApplicationPhone;
  readonly server: AtpServer;
  /** Bodies the server has seen. */
  readonly requests: string[];
};

type StartOptions = {
  readonly storage?: MemoryStorage;
  readonly jar?: Uint8Array;
  readonly moves?: boolean;
  readonly bytecodesPerSecond?: number;
  /** The first answer never comes. */
  readonly hangs?: boolean;
};

async function start(kind: TokenAppKind, options: StartOptions = {}): Promise<Life> {
  const { storage = new MemoryStorage(), jar = readTokenApp(kind).jar, moves = false } = options;
  const { bytecodesPerSecond = GENEROUS_LIMITS.bytecodesPerSecond } = options;
  const limits = { ...GENEROUS_LIMITS, bytecodesPerSecond };
  const server = createAtpServer(TICKET, MORNING / 1000);
  const requests: string[] = [];
  function network(request: HttpRequest): Promise<HttpResult> {
    const text = new TextDecoder().decode(request.body);
    requests.push(text);
    if (options.hangs === true && requests.length === 1) return new Promise(() => undefined);
    const body = new TextEncoder().encode(server.answer(text));
    const headers = [['content-length', String(body.length)]] as const;
    return Promise.resolve({
      kind: 'response',
      response: { status: 200, reason: 'OK', headers, body },
    });
  }
  const screen = { width: 240, height: 320, colors: 262144 };
  const phone = new ApplicationPhone({ screen, network, storage, unixMs: MORNING, moves, limits });
  await startFace(phone, kind, jar);
  return { phone, server, requests };
}

function startFace(phone: ApplicationPhone, kind: TokenAppKind, jar: Uint8Array): Promise<void> {
  const { mainClass, storageBytes } = readTokenApp(kind);
  if (kind === 'doja') {
    return phone.startIappli(
      jar,
      `AppName = OTP
AppClass = ${mainClass}
PackageURL = http://otp-auth.net/app/otp-doja.jar
SPsize = ${storageBytes}
UseNetwork = http
LastModified = Mon, 23 Nov 2026 00:00:00
AppParam = ${ticketText(TICKET)}`,
    );
  }
  return phone.startMidlet(
    jar,
    `MIDlet-Name: OTP
MIDlet-Version: 1.0.0
MIDlet-Vendor: Bank
MIDlet-Jar-URL: http://otp-auth.net/app/otp-midp.jar
OTP-P: ${ticketText(TICKET)}
OTP-U: http://otp-auth.net`,
  );
}

async function fillIn(phone: ApplicationPhone, pin = TICKET.pin): Promise<void> {
  for (const digits of [TICKET.serviceId, TICKET.userId, pin]) {
    if (digits !== TICKET.serviceId) await phone.press('down');
    await phone.press(...(digits.split('') as Key[]));
  }
}

async function activate({ phone }: Life): Promise<void> {
  await fillIn(phone);
  await phone.press('soft1');
  await phone.advance(2000);
}

/** The password of a seed at the phone's time (RFC 6238, one minute, eight digits), in two groups. */
function expectedPassword({ server, phone }: Life): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(phone.device.clock.now() / 60_000)));
  const mac = createHmac('sha1', server.seeds.at(-1) ?? '')
    .update(counter)
    .digest();
  const number = mac.readUInt32BE((mac[19] ?? 0) & 15) & 0x7fffffff;
  return String(number % 100_000_000)
    .padStart(8, '0')
    .replace(/^..../, '$& ');
}

describe.each<TokenAppKind>(['doja', 'midp'])('token app (%s)', (kind) => {
  test('asks for three entries, activates, and then shows passwords with the radio off', async () => {
    const life = await start(kind);
    const { phone, requests } = life;
    expect(phone.text).toContain('初期設定');
    await activate(life);
    expect(phone.text).toContain('初期設定が正常に完了しました。');
    expect(requests).toHaveLength(1);
    phone.device.radio.set({ kind: 'off' });
    await phone.press('select');
    await phone.advance(500);
    expect(phone.text).toContain(expectedPassword(life));
    await phone.advance(60_000);
    expect(phone.text).toContain(expectedPassword(life));
    expect(phone.device.radio.sent).toHaveLength(1);
  });

  test('comes to a working token though it is saved and restored at every step', async () => {
    // So slow that the computing takes seconds, in the middle of which it is moved too.
    const life = await start(kind, { moves: true, bytecodesPerSecond: 400_000 });
    const { phone, requests } = life;
    await activate(life);
    expect(phone.text).not.toContain('完了');
    await phone.advance(10_000);
    expect(phone.text).toContain('初期設定が正常に完了しました。');
    expect(requests).toHaveLength(1);
    await phone.press('select');
    await phone.advance(60_000);
    expect(phone.text).toContain(expectedPassword(life));
  });

  test('is lost in the air when it is saved there, and asks again', async () => {
    const { phone, requests } = await start(kind, { hangs: true });
    await fillIn(phone);
    phone.device.keypad.type('soft1');
    while (requests.length === 0) await phone.application.advance(1, { waits: false });
    phone.move();
    await phone.advance(2000);
    expect(phone.text).toContain('通信できません。');
    await phone.press('soft1', 'soft1');
    await phone.advance(2000);
    expect(phone.text).toContain('初期設定が正常に完了しました。');
    expect(requests).toHaveLength(2);
  });

  test('keeps its token when the phone is switched off and on', async () => {
    const storage = new MemoryStorage();
    const life = await start(kind, { storage });
    await activate(life);
    const later = await start(kind, { storage });
    await later.phone.advance(500);
    expect(later.phone.text).toContain(expectedPassword({ ...later, server: life.server }));
  });

  test('sends the same nonce again after a lost answer', async () => {
    const life = await start(kind);
    const { phone, requests } = life;
    phone.device.radio.addFault({ kind: 'lose-response' });
    await activate(life);
    expect(phone.text).toContain('通信できません。');
    await phone.press('soft1');
    await phone.press('soft1');
    await phone.advance(2000);
    expect(phone.text).toContain('初期設定が正常に完了しました。');
    expect(requests.map((request) => request.split(' ')[2])).toEqual(
      requests.map(() => requests[0]?.split(' ')[2]),
    );
    expect(requests).toHaveLength(2);
  });

  test('says that an entry is wrong, and takes the right one', async () => {
    const life = await start(kind);
    await fillIn(life.phone, '9999');
    await life.phone.press('soft1');
    await life.phone.advance(2000);
    expect(life.phone.text).toContain('あと4回');
  });

  test('survives a battery pulled between any two writes', async () => {
    let cut = 0;
    for (; ; cut++) {
      const storage = new MemoryStorage();
      const life = await start(kind, { storage });
      let writes = 0;
      storage.setHook(({ bytes }) => (writes++ === cut ? 0 : bytes.length));
      await activate(life);
      if (life.phone.application.state.kind === 'running') break;
      const after = await start(kind, { storage: new MemoryStorage(storage.snapshot()) });
      await after.phone.advance(500);
      expect(after.phone.application.state).toEqual({ kind: 'running' });
      expect(after.phone.text).toMatch(/初期設定|トークン1/);
    }
    expect(cut).toBeGreaterThan(1);
  });

  test('shows another title when one constant of its JAR is another', async () => {
    const files = unzipSync(readTokenApp(kind).jar);
    const changed = Object.entries(files).map(([name, bytes]) => [name, replaced(bytes)] as const);
    const { phone } = await start(kind, { jar: zipSync(Object.fromEntries(changed)) });
    expect(phone.text.split('\n')[0]).toBe('初期認定');
  });
});

/** The bytes with 初期設定, where it stands as a constant of its own, turned into 初期認定. */
function replaced(bytes: Uint8Array): Uint8Array {
  const latin = Buffer.from(bytes).toString('latin1');
  return Buffer.from(latin.replaceAll(constantOf('初期設定'), constantOf('初期認定')), 'latin1');
}

/** A text of four characters as a class file's constant pool has it. */
function constantOf(text: string): string {
  return `\u0001\u0000\u000c${Buffer.from(text).toString('latin1')}`;
}
