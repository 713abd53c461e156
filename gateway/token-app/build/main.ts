// npm run token-app:build [-- --check]: builds both JARs, or builds them anew and compares with those committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { jarFile } from '../token-app.ts';
import { buildApp, FACES, type Face } from './build-app.ts';
import { requireTools } from './tools.ts';

function isGood(face: Face, jar: Uint8Array, isCheck: boolean): boolean {
  const file = jarFile(face.kind);
  const fits = jar.length <= face.barBytes;
  console.log(
    `otp-${face.kind}.jar: ${jar.length} bytes, bar ${face.barBytes} ${fits ? 'holds' : 'BROKEN'}, aim ${face.aimBytes} ${jar.length <= face.aimBytes ? 'reached' : 'missed'}`,
  );
  if (!isCheck) {
    writeFileSync(file, jar);
    return fits;
  }
  const isSame = Buffer.compare(readFileSync(file), jar) === 0;
  console.log(isSame ? '  same as the committed file' : '  DIFFERS from the committed file');
  return fits && isSame;
}

const isCheck = process.argv.includes('--check');
requireTools(console.error);
const results = FACES.map((face) => isGood(face, buildApp(face), isCheck));
process.exitCode = results.every(Boolean) ? 0 : 1;
