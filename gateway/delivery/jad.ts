// The MIDlet's descriptor (".jad"): au reads it as Shift_JIS, SoftBank as UTF-8, and each has its limits (au: name and
// vendor of 3–32 bytes, three numbers of version; MIDP-1.0 sets: name and vendor up to 16 bytes, file up to 3 KB).
import type { AppPackage } from './app-package.ts';
import { encodeShiftJis } from './shift-jis.ts';

export const JAD_TYPE = 'text/vnd.sun.j2me.app-descriptor';

export type Jad = {
  readonly app: AppPackage;
  /** The JAR's own attributes (name, version, vendor, MIDlet-1, profile): both must say the same. */
  readonly manifest: ReadonlyMap<string, string>;
  readonly jarUrl: string;
  readonly notifyUrl: string;
  /** The site the app talks to. */
  readonly origin: string;
  /** The ticket; null for an app that is only to be updated. */
  readonly appParam: string | null;
  /** J-PHONE's MIDP-1.0 sets want their own library named and the use of the network declared. */
  readonly isFirstGeneration: boolean;
  readonly encoding: 'Shift_JIS' | 'UTF-8';
};

/** The descriptor's bytes. */
export function formatJad(jad: Jad): Uint8Array<ArrayBuffer> {
  const entries: readonly (readonly [string, string | number | null])[] = [
    ...jad.manifest,
    ['MIDlet-Jar-URL', jad.jarUrl],
    ['MIDlet-Jar-Size', jad.app.jarSize],
    ['MIDlet-Data-Size', jad.app.storageBytes],
    ['MIDlet-Install-Notify', jad.notifyUrl],
    ['MIDlet-OCL', jad.isFirstGeneration ? 'JSCL-1.1.0' : null],
    ['MIDlet-Network', jad.isFirstGeneration ? 'Y' : null],
    ['OTP-U', jad.origin],
    ['OTP-P', jad.appParam],
  ];
  const lines = entries.filter(([, value]) => value !== null);
  const text = lines.map(([key, value]) => `${key}: ${value}\r\n`).join('');
  return jad.encoding === 'UTF-8' ? new TextEncoder().encode(text) : encodeShiftJis(text);
}
