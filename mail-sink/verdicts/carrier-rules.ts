// Whether a mail is written so that every carrier's phones can read it (the carriers' rules for mail).
import { domainOf } from '../message/address.ts';
import { findUrls } from '../message/find-urls.ts';
import { measureLines } from '../message/measure-lines.ts';
import type { Message } from '../message/message.ts';

export type RuleVerdict = {
  readonly rule: string;
  readonly ok: boolean;
  /** In Japanese. */
  readonly detail: string;
};

/** RFC 5322: 998 bytes and the line end; docomo takes 1,000. */
const LONGEST_LINE_BYTES = 1000;
/** What mova receives: 250 full-width characters with the URL. */
const MOVA_CHARACTERS = 250;
const TEXT_BYTES = 10_000;
const SUBJECT_CHARACTERS = 15;
const URL_CHARACTERS = 200;

/** Checks a mail against every rule, in the order a tester reads them. */
export function checkCarrierRules(
  message: Message,
  raw: Buffer,
  acceptDomains: readonly string[],
): RuleVerdict[] {
  const urls = findUrls(message.text);
  return [
    checkFrom(message, acceptDomains),
    checkCharset(message),
    checkRepertoire(message),
    checkLines(raw),
    check(
      'size',
      byteLength(message.text) <= TEXT_BYTES,
      `本文 ${byteLength(message.text)}バイト (上限 ${TEXT_BYTES}バイト)`,
    ),
    check(
      'mova',
      width(message.text) <= MOVA_CHARACTERS,
      `本文 全角${width(message.text)}文字分 (movaは全角${MOVA_CHARACTERS}文字まで)`,
    ),
    check(
      'subject',
      width(message.subject) <= SUBJECT_CHARACTERS,
      `件名 全角${width(message.subject)}文字分 (movaの表示は全角${SUBJECT_CHARACTERS}文字まで)`,
    ),
    checkUrlLines(message.text, urls),
    check(
      'url-length',
      urls.every((url) => url.length < URL_CHARACTERS),
      `URLは${URL_CHARACTERS}文字未満`,
    ),
    check('plain-text', message.html === '', 'HTML形式の部分がないこと'),
    check('attachments', message.attachments.length === 0, '添付ファイルがないこと'),
  ];
}

function check(rule: string, ok: boolean, detail: string): RuleVerdict {
  return { rule, ok, detail };
}

function checkFrom({ from }: Message, acceptDomains: readonly string[]): RuleVerdict {
  const domain = domainOf(from?.address ?? '');
  const isOwn = acceptDomains.includes('*') || acceptDomains.includes(domain);
  const wanted = acceptDomains.map((accepted) => `@${accepted}`).join('、');
  return check('from-domain', isOwn, `差出人のドメイン「@${domain}」(対象 ${wanted})`);
}

function checkCharset({ charset }: Message): RuleVerdict {
  const isJis = /^iso-2022-jp$/i.test(charset ?? '');
  return check('charset', isJis, `文字コード ${charset ?? '指定なし'} (ISO-2022-JPであること)`);
}

/** Half-width kana, NEC's own characters and emoji are not in JIS X 0208. */
function checkRepertoire({ text, subject }: Message): RuleVerdict {
  const foreign = [
    ...`${subject}${text}`.matchAll(
      /[\uFF61-\uFF9F①-⑳Ⅰ-Ⅹ㈱№℡\uE000-\uF8FF\u{1F000}-\u{1FAFF}\uFFFD]/gu,
    ),
  ];
  const shown = [...new Set(foreign.map(([character]) => character))].join('');
  return check(
    'characters',
    shown === '',
    shown === '' ? '機種依存文字はありません' : `機種依存文字「${shown}」があります`,
  );
}

function checkLines(raw: Buffer): RuleVerdict {
  const { longest } = measureLines(raw, 0);
  const detail = `最も長い行 ${longest}バイト (改行を含めて${LONGEST_LINE_BYTES}バイトまで)`;
  return check('line-length', longest <= LONGEST_LINE_BYTES, detail);
}

function checkUrlLines(text: string, urls: readonly string[]): RuleVerdict {
  const lines = text.split('\n').map((line) => line.trim());
  const ok = urls.every((url) => lines.includes(url));
  return check(
    'url-line',
    ok,
    urls.length === 0 ? 'URLはありません' : 'URLだけの行に書かれていること',
  );
}

/** Full-width characters that the text takes the room of, line ends left out. */
function width(text: string): number {
  let half = 0;
  for (const character of text.replaceAll('\n', '')) {
    half += /^[\u0020-\u007E\uFF61-\uFF9F]$/.test(character) ? 1 : 2;
  }
  return Math.ceil(half / 2);
}

/** In the two-byte encodings of the phones. */
function byteLength(text: string): number {
  return width(text) * 2;
}
