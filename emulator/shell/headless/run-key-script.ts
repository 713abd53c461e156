// Replays keys recorded in the page: one key or command a line.
import type { Key } from '../../device/keypad.ts';
import type { HeadlessPhone } from './create-phone.ts';

const KEYS: ReadonlySet<string> = new Set<Key>([
  ...(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'] as const),
  ...(['up', 'down', 'left', 'right', 'select', 'soft1', 'soft2', 'clear', 'call', 'end'] as const),
]);

/** Lines: a key, `wait MS`, `open URL`, `type TEXT`, `text WORDS` (waits for them). Errors: SyntaxError. */
export async function runKeyScript(phone: HeadlessPhone, script: string): Promise<void> {
  for (const line of script.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    if (isKey(line)) await phone.press(line);
    else await runCommand(phone, line);
  }
}

export function isKey(text: string): text is Key {
  return KEYS.has(text);
}

async function runCommand(phone: HeadlessPhone, line: string): Promise<void> {
  const space = line.indexOf(' ');
  const argument = line.slice(space + 1).trim();
  switch (space < 0 ? line : line.slice(0, space)) {
    case 'wait':
      return phone.pass(Number(argument));
    case 'open':
      return phone.open(argument);
    case 'type':
      return phone.type(argument);
    case 'text':
      return phone.waitForText(argument);
    default:
      throw new SyntaxError(`Cannot read key script: "${line}" is neither key nor command`);
  }
}
