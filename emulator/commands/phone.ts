// `npm run phone -- --handset P905i`: a phone in the terminal. Keys: arrows, Enter, digits, * and #, F1/F2 or q/w,
// Backspace (CLR), Escape (終了), Ctrl-C ends. `--keys FILE` replays a recording; `--text` shows words only.
import { readFileSync } from 'node:fs';
import { emitKeypressEvents, type Key as TerminalKey } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Key } from '../device/keypad.ts';
import { createRelay } from '../carrier/relay.ts';
import { createPhone, type HeadlessPhone } from '../shell/headless/create-phone.ts';
import { fetchHandset } from '../shell/headless/fetch-handset.ts';
import { formatHalfBlocks } from '../shell/headless/half-blocks.ts';
import { createMailPort } from '../shell/headless/mail-port.ts';
import { isKey, runKeyScript } from '../shell/headless/run-key-script.ts';
import { bankRules, parseShellConfig } from '../shell/server/shell-config.ts';

const TERMINAL_KEYS: Readonly<Record<string, Key>> = {
  return: 'select',
  backspace: 'clear',
  escape: 'end',
  f1: 'soft1',
  f2: 'soft2',
  q: 'soft1',
  w: 'soft2',
};

const MAIL_POLL_MS = 3000;
const STEP_MS = 50;
/** For output that goes to a file. */
const USUAL_ROOM = { columns: 120, rows: 60 };

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      handset: { type: 'string', default: 'P905i' },
      address: { type: 'string', default: 'taro@docomo.ne.jp' },
      open: { type: 'string' },
      keys: { type: 'string' },
      text: { type: 'boolean', default: false },
    },
  });
  const config = parseShellConfig(process.env);
  const askBank = createRelay(bankRules(config, process.env));
  const handset = await fetchHandset(values.handset, askBank, config.bankHost);
  if (handset === null) {
    console.error(`There is no handset "${values.handset}"`);
    return 2;
  }
  const phone = createPhone({
    handset,
    address: values.address,
    relay: createRelay(config.rules),
    askMailCentre: createMailPort(config.sinkOrigin),
    pace: 'real',
    print: (bytes) => process.stderr.write(bytes),
  });
  phone.phone.pollMail(MAIL_POLL_MS);
  if (values.open !== undefined) await phone.open(values.open);
  if (values.keys !== undefined) {
    await runKeyScript(phone, readFileSync(values.keys, 'utf8'));
    console.log(pictureOf(phone, values.text));
    return 0;
  }
  await runInTerminal(phone, values.text);
  return 0;
}

/** Until Ctrl-C. */
async function runInTerminal(phone: HeadlessPhone, asText: boolean): Promise<void> {
  const { stdin, stdout } = process;
  emitKeypressEvents(stdin);
  if (stdin.isTTY) stdin.setRawMode(true);
  const over = new AbortController();
  stdin.on('keypress', (text: string | undefined, key: TerminalKey) => {
    if (key.ctrl === true && key.name === 'c') over.abort();
    const pressed = keyOf(text, key.name ?? '');
    if (pressed !== null) phone.phone.device.keypad.type(pressed);
  });
  let shown = '';
  while (!over.signal.aborted) {
    await phone.pass(STEP_MS);
    const picture = pictureOf(phone, asText);
    if (picture !== shown) stdout.write(`\u001b[H\u001b[2J${picture}\n`);
    shown = picture;
  }
  if (stdin.isTTY) stdin.setRawMode(false);
  stdin.pause();
}

function keyOf(text: string | undefined, name: string): Key | null {
  if (text !== undefined && isKey(text)) return text;
  return TERMINAL_KEYS[name] ?? (isKey(name) ? name : null);
}

/** The picture above the words, together no higher than the terminal. */
function pictureOf(phone: HeadlessPhone, asText: boolean): string {
  const words = phone.screenText();
  if (asText) return words;
  const { columns, rows } = process.stdout.isTTY ? process.stdout : USUAL_ROOM;
  const rowsLeft = Math.max(1, rows - words.split('\n').length - 1);
  return `${formatHalfBlocks(phone.phone.device.screen, { columns, rows: rowsLeft })}\n${words}`;
}

process.exitCode = await main();
