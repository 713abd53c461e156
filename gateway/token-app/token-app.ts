// What there is to know about the phone's app when one describes it to a phone (JAM, JAD) and serves it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type TokenAppKind = 'doja' | 'midp';

export type TokenApp = {
  readonly kind: TokenAppKind;
  /** The JAR as it is served. */
  readonly jar: Uint8Array;
  /** Class the handset starts: JAM's AppClass; in a JAD the manifest says it. */
  readonly mainClass: string;
  readonly version: string;
  /** When this version was made: JAM's LastModified. */
  readonly modified: Date;
  /** Storage the app asks for: JAM's SPsize, JAD's MIDlet-Data-Size. */
  readonly storageBytes: number;
};

/** Attributes that manifest and JAD must have alike; MIDlet-1 has the label that the phone's list shows. */
export const MIDLET = {
  'MIDlet-Name': 'Onetime Password',
  'MIDlet-Version': '1.0.0',
  'MIDlet-Vendor': 'keitai-otp',
  'MIDlet-1': 'ワンタイムパスワード, /icon.png, Otp',
  'MicroEdition-Configuration': 'CLDC-1.0',
  'MicroEdition-Profile': 'MIDP-1.0',
} as const;

/** Two copies of the token store; a record store spends some more on its own bookkeeping. */
const STORAGE_BYTES: Readonly<Record<TokenAppKind, number>> = { doja: 1488, midp: 2048 };

/** The committed JAR of a kind, with its description. */
export function readTokenApp(kind: TokenAppKind): TokenApp {
  return {
    kind,
    jar: readFileSync(jarFile(kind)),
    mainClass: 'Otp',
    version: kind === 'doja' ? '1.0' : MIDLET['MIDlet-Version'],
    modified: new Date('2026-11-23T00:00:00+09:00'),
    storageBytes: STORAGE_BYTES[kind],
  };
}

/** Where a JAR is committed. */
export function jarFile(kind: TokenAppKind): string {
  return fileURLToPath(new URL(`otp-${kind}.jar`, import.meta.url));
}
