// Where the tests leave what is to be looked at.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER =
  process.env['PHOTOGRAPHS'] ?? fileURLToPath(new URL('../../.tmp/photographs', import.meta.url));

/** `.tmp/photographs/NAME.png`, or below the folder in PHOTOGRAPHS. */
export function photographPath(name: string): string {
  return join(FOLDER, `${name}.png`);
}
