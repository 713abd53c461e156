// One mail as the bytes that go out: text/plain in ISO-2022-JP, 7bit, short lines, no HTML, no emoji.
import { encodeHeaderText } from './encoded-word.ts';
import { encodeIso2022Jp } from './iso-2022-jp.ts';
import { wrapLines } from './wrap-lines.ts';

export type Mail = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly date: Date;
  /** Unique to the mail, and the same for every attempt to send it: `id@domain`. */
  readonly messageId: string;
};

/** The message in RFC 5322 form, every line ended by CRLF. */
export function composeMail(mail: Mail): Uint8Array<ArrayBuffer> {
  const headers: readonly (readonly [string, string])[] = [
    ['Date', formatDate(mail.date)],
    ['From', formatAddress(mail.from)],
    ['To', formatAddress(mail.to)],
    ['Subject', encodeHeaderText(mail.subject)],
    ['Message-ID', `<${assertAddress(mail.messageId)}>`],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=ISO-2022-JP'],
    ['Content-Transfer-Encoding', '7bit'],
    ['Auto-Submitted', 'auto-generated'],
  ];
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const lines = wrapLines(mail.body.trimEnd()).split('\n');
  const body = lines.map((line) => `${encodeIso2022Jp(line)}\r\n`).join('');
  return Uint8Array.from(Buffer.from(`${head}\r\n${body}`, 'latin1'));
}

/** docomo and au gave out addresses such as `a..b.@docomo.ne.jp`, which RFC 5322 has only between quotes. */
function formatAddress(address: string): string {
  const [, local = '', domain = ''] = /^(.*)@([^@]*)$/.exec(assertAddress(address)) ?? [];
  return /^\.|\.\.|\.$/.test(local) ? `"${local}"@${domain}` : address;
}

/** An address is printable ASCII without blanks and brackets, so that it cannot end its header. */
function assertAddress(address: string): string {
  if (/^[\x21-\x3b\x3d\x3f-\x7e]+$/.test(address)) return address;
  throw new SyntaxError('Cannot compose mail: an address has a character that no address has');
}

/** `Mon, 23 Nov 2026 09:00:00 +0900` */
function formatDate(date: Date): string {
  const inJapan = new Date(date.getTime() + 9 * 3_600_000);
  return inJapan.toUTCString().replace('GMT', '+0900');
}
