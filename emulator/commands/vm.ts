// `npm run vm -- app.jam|app.jad|app.jar [options]` runs an application;
// `npm run vm -- classes.jar Main [args]` runs a plain class with `static void main(String[])`.
// Each is loaded only when it is asked for: a plain class needs no phone.

const args = process.argv.slice(2);

process.exitCode = await main();

async function main(): Promise<number> {
  const { PLAIN_CLASS_USAGE, runPlainClass } = await import('./run-plain-class.ts');
  if (isPlainClass()) return reportSyntaxErrors(runPlainClass(args));
  const { APPLICATION_USAGE, runApplication } = await import('./run-application.ts');
  if (isApplication()) return reportSyntaxErrors(runApplication(args));
  console.error(`${APPLICATION_USAGE}\n\n${PLAIN_CLASS_USAGE}`);
  return 2;
}

function isApplication(): boolean {
  return /\.ja[dmr]$/.test(args[0] ?? '');
}

/** A class name follows the JAR. */
function isPlainClass(): boolean {
  return (args[0] ?? '').endsWith('.jar') && /^[^-]/.test(args[1] ?? '');
}

/** Files that are not what they should be are told in a line. */
async function reportSyntaxErrors(status: Promise<number>): Promise<number> {
  try {
    return await status;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    console.error(error.message);
    return 1;
  }
}
