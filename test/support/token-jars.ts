// JARs in the form of the token app's, for tests of how they are delivered.
import { zipSync } from 'fflate';
import type { JarBytes } from '../../gateway/http/download/read-token-apps.ts';

const MANIFEST = [
  'Manifest-Version: 1.0',
  'MIDlet-Name: Onetime Password',
  'MIDlet-Version: 1.0.0',
  'MIDlet-Vendor: keitai-otp',
  'MIDlet-1: ワンタイムパスワード, /icon.png, Otp',
  '',
].join('\r\n');

/** Two JARs whose classes are not Java. */
export function createTestJars(): JarBytes {
  const at = { mtime: '2026-01-01T00:00:00Z' };
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251);
  return {
    doja: zipSync({ 'otp/Appli.class': [noise, at] }),
    midp: zipSync({
      'META-INF/MANIFEST.MF': [new TextEncoder().encode(MANIFEST), at],
      'otp/Midlet.class': [noise, at],
    }),
  };
}
