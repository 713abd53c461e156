// `npm run vm -- app.jam|app.jad|app.jar [options]` runs an application;
// `npm run vm -- classes.jar Main [args]` runs a plain class with `static void main(String[])`.
import { isMidletSuite } from './application-file.ts';
import { APPLICATION_USAGE, runApplication } from './run-application.ts';
import { PLAIN_CLASS_USAGE, runPlainClass } from './run-plain-class.ts';

const args = process.argv.slice(2);
const path = args[0] ?? '';

process.exitCode = await main();

async function main(): Promise<number> {
  if (path === '' || path.startsWith('-')) {
    console.error(`${APPLICATION_USAGE}\n\n${PLAIN_CLASS_USAGE}`);
    return 2;
  }
  try {
    return await (isApplication(path) ? runApplication(args) : runPlainClass(args));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function isApplication(file: string): boolean {
  return /\.ja[dm]$/.test(file) || (file.endsWith('.jar') && isMidletSuite(file));
}
