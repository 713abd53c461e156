// JARs in the form of the token app's, for tests of how they are delivered.
import { zipSync } from 'fflate';
import type {
  TokenAppBuild,
  TokenAppBuilds,
} from '../../gateway/http/download/describe-token-apps.ts';

const MANIFEST = [
  'Manifest-Version: 1.0',
  'MIDlet-Name: Onetime Password',
  'MIDlet-Version: 1.0.0',
  'MIDlet-Vendor: keitai-otp',
  'MIDlet-1: ワンタイムパスワード, /icon.png, Otp',
  '',
].join('\r\n');

/** Two builds whose classes are not Java. */
export function createTestBuilds(): TokenAppBuilds {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251);
  return {
    doja: build({ 'Otp.class': noise }),
    midp: build({ 'META-INF/MANIFEST.MF': new TextEncoder().encode(MANIFEST), 'Otp.class': noise }),
  };
}

function build(files: Record<string, Uint8Array>): TokenAppBuild {
  return {
    jar: zipSync(files, { mtime: '2026-01-01T00:00:00Z' }),
    mainClass: 'Otp',
    version: '1.0.0',
    modified: new Date('2026-01-01T00:00:00Z'),
    storageBytes: 1488,
  };
}
