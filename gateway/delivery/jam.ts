// The i-appli's descriptor (ADF, ".jam"): Shift_JIS, one key a line, CRLF. TargetDevice and ProfileVer are left out, for
// a 503i refuses what it does not know.
import type { AppPackage } from './app-package.ts';
import { encodeShiftJis } from './shift-jis.ts';

export const JAM_TYPE = 'application/x-jam';

/** The name in the phone's list: half-width, so that it fits the 12 bytes every set shows. */
export const APP_NAME = 'ﾜﾝﾀｲﾑﾊﾟｽﾜｰﾄﾞ';

export type Jam = {
  readonly app: AppPackage;
  readonly packageUrl: string;
  /** The launch words; null for an app that is only to be updated. */
  readonly appParam: string | null;
};

/** The descriptor's bytes. */
export function formatJam(jam: Jam): Uint8Array<ArrayBuffer> {
  const entries: readonly (readonly [string, string | number | null])[] = [
    ['AppName', APP_NAME],
    ['AppVer', jam.app.version],
    ['PackageURL', jam.packageUrl],
    ['AppSize', jam.app.jarSize],
    ['AppClass', jam.app.mainClass],
    ['SPsize', jam.app.storageBytes],
    ['UseNetwork', 'http'],
    ['LastModified', jam.app.lastModified],
    ['AppParam', jam.appParam],
  ];
  const lines = entries.filter(([, value]) => value !== null);
  return encodeShiftJis(lines.map(([key, value]) => `${key} = ${value}\r\n`).join(''));
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const APRIL = 3;

/** `Mon, 07 Nov 2005 16:00:00` in Japan's time. Some 503i cannot read "Apr": April becomes the end of March. */
export function formatLastModified(epochMs: number): string {
  const inJapan = new Date(epochMs + 9 * 3_600_000);
  const time =
    inJapan.getUTCMonth() === APRIL
      ? new Date(Date.UTC(inJapan.getUTCFullYear(), APRIL, 1) - 1000)
      : inJapan;
  const day = DAYS[time.getUTCDay()];
  const month = MONTHS[time.getUTCMonth()];
  const date = String(time.getUTCDate()).padStart(2, '0');
  return `${day}, ${date} ${month} ${time.getUTCFullYear()} ${time.toISOString().slice(11, 19)}`;
}
