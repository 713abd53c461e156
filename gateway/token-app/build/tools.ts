// The programs that build the token app, all of them Debian's.
import { execFileSync, spawnSync } from 'node:child_process';

/** Where the build's programs are from; `token-app:build` installs them on Debian as root. */
export const DEBIAN_PACKAGES: readonly string[] = [
  'ecj',
  'proguard-cli',
  'zopfli',
  'default-jre-headless',
];

const PROGRAMS: readonly string[] = ['ecj', 'proguard', 'zopfli', 'java'];

/** Makes sure of the programs; throws with the command to run where they cannot be installed. */
export function requireTools(say: (line: string) => void): void {
  if (missingTools().length === 0) return;
  if (process.getuid?.() === 0 && isOnPath('apt-get')) {
    say(`Installing ${DEBIAN_PACKAGES.join(' ')} to build the token app …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update'], { stdio: 'ignore', env });
    const install = ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES];
    execFileSync('apt-get', install, { stdio: 'ignore', env });
  }
  const still = missingTools();
  if (still.length > 0) {
    throw new Error(
      `Cannot build the token app without ${still.join(', ')}: apt-get install ${DEBIAN_PACKAGES.join(' ')}`,
    );
  }
}

/** Runs a program; throws with what it said when it fails. */
export function runTool(program: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync(program, args, { maxBuffer: 1 << 26 });
  if (status === 0) return stdout;
  throw new Error(
    `Cannot run "${program}": ${error?.message ?? ''}${stdout.toString()}${stderr.toString()}`,
  );
}

/** The programs that the build needs and the machine lacks. */
export function missingTools(): readonly string[] {
  return PROGRAMS.filter((program) => !isOnPath(program));
}

function isOnPath(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}
