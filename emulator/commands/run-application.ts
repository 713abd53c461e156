// Runs an i-appli or a MIDlet from the command line: keys in, pictures out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Device } from '../device/device.ts';
import type { Key } from '../device/keypad.ts';
import type { RunningApplication } from '../handset/applications/running-application.ts';
import { createHeadlessDevice } from '../shell/headless/create-headless-device.ts';
import { fetchNetwork } from '../shell/headless/fetch-network.ts';
import { screenshot } from '../shell/headless/screenshot.ts';
import { startApplicationFile } from './application-file.ts';

export const APPLICATION_USAGE = `npm run vm -- app.jam|app.jad|app.jar [options]
  --keys 1,2,down,select,+500   keys to press; +500 waits for 500 milliseconds
  --screenshots DIR             writes a picture after the start and after every key
  --screen 240x320              size of the phone's screen
  --heap BYTES                  Java heap (4194304)
  --time-limit SECONDS          of the phone's time, after the keys (1)`;

const KEYS: readonly string[] = [
  ...'0123456789*#'.split(''),
  'up',
  'down',
  'left',
  'right',
  'select',
  'soft1',
  'soft2',
  'clear',
];
const START_MS = 500;
const KEY_MS = 60;

/** The exit code: 1 after an uncaught exception or a missing class, 2 for arguments that are none. */
export async function runApplication(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      keys: { type: 'string', default: '' },
      screenshots: { type: 'string' },
      screen: { type: 'string', default: '240x320' },
      heap: { type: 'string', default: String(4 * 1024 * 1024) },
      'time-limit': { type: 'string', default: '1' },
    },
  });
  const keys = values.keys.split(',').filter((key) => key !== '');
  const unknown = keys.find((key) => !KEYS.includes(key) && !/^\+\d+$/.test(key));
  const [path] = positionals;
  if (path === undefined || unknown !== undefined) {
    console.error(unknown === undefined ? APPLICATION_USAGE : `There is no key "${unknown}"`);
    return 2;
  }
  const device = createDevice(values.screen);
  const application = startApplicationFile(path, { device, heapBytes: Number(values.heap) });
  const photograph = createPhotographer(device, values.screenshots ?? null);
  await application.advance(START_MS);
  photograph();
  for (const key of keys) {
    await pressOrWait(device, application, key);
    photograph();
  }
  await application.advance(Number(values['time-limit']) * 1000);
  photograph();
  return report(application, device);
}

function createDevice(size: string): Device {
  const [width = 240, height = 320] = size.split('x').map(Number);
  const screen = { width, height, colors: 262144 };
  return createHeadlessDevice({ screen, network: fetchNetwork, unixMs: Date.now() });
}

async function pressOrWait(
  device: Device,
  application: RunningApplication,
  key: string,
): Promise<void> {
  if (key.startsWith('+')) {
    await application.advance(Number(key.slice(1)));
    return;
  }
  device.keypad.press(key as Key);
  await application.advance(KEY_MS);
  device.keypad.release(key as Key);
  await application.advance(KEY_MS);
}

function createPhotographer(device: Device, folder: string | null): () => void {
  let count = 0;
  return () => {
    if (folder === null) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${String(count).padStart(3, '0')}.png`), screenshot(device.screen));
    count += 1;
  };
}

function report({ state }: RunningApplication, device: Device): number {
  console.log(device.screen.text);
  switch (state.kind) {
    case 'running':
    case 'suspended':
    case 'ended':
      return 0;
    case 'crashed':
      console.error(state.trace);
      return 1;
    case 'stopped':
      console.error(state.reason);
      return 1;
  }
}
