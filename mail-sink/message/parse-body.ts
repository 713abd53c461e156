// The body of a mail: one text decoded here, a multipart by mailparser with this project's decoder.
import { Readable, Transform, type TransformCallback } from 'node:stream';
import type { Attachment as ParsedAttachment, ParsedMail, SimpleParserOptions } from 'mailparser';
import {
  charsetOf,
  fileNameOf,
  parseParameterized,
  type ParameterizedValue,
} from './content-type.ts';
import { decodeHeader } from './decode-header.ts';
import { decodeText, isKnownCharset } from './decode-text.ts';
import { findField, type HeaderField } from './header-fields.ts';
import { htmlToText } from './html-to-text.ts';
import type { Attachment } from './message.ts';
import { stripControls, stripControlsInText } from './strip-controls.ts';

export type Body = {
  readonly charset: string | null;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  readonly problems: readonly string[];
};

/** mailparser reads a chunk in one go; small ones let others be served in between. */
const CHUNK_BYTES = 64 * 1024;

/** Reads the body that starts at `bodyStart` of `raw`; never rejects. */
export async function parseBody(
  raw: Buffer,
  bodyStart: number,
  fields: readonly HeaderField[],
): Promise<Body> {
  const contentType = parseParameterized(findField(fields, 'Content-Type') ?? 'text/plain');
  if (/^(?:multipart|message)\//.test(contentType.value)) return parseMultipart(raw, bodyStart);
  const encoding = (findField(fields, 'Content-Transfer-Encoding') ?? '').trim().toLowerCase();
  const content = decodeTransfer(raw.subarray(bodyStart), encoding);
  const disposition = parseParameterized(findField(fields, 'Content-Disposition'));
  const isText = /^text\/|^$/.test(contentType.value) && disposition.value !== 'attachment';
  return isText
    ? parseSingleText(content, contentType)
    : { ...textBody(''), attachments: [describeSingle(content, contentType, disposition)] };
}

function parseSingleText(content: Buffer, contentType: ParameterizedValue): Body {
  const charset = charsetOf(contentType);
  const decoded = stripControlsInText(decodeText(content, charset));
  const problems = [...charsetProblems(charset), ...replacementProblems(decoded)];
  return contentType.value === 'text/html'
    ? { charset, text: htmlToText(decoded), html: decoded, attachments: [], problems }
    : { charset, text: decoded, html: '', attachments: [], problems };
}

function textBody(text: string): Body {
  return { charset: null, text, html: '', attachments: [], problems: [] };
}

async function parseMultipart(raw: Buffer, bodyStart: number): Promise<Body> {
  const charsets: string[] = [];
  try {
    const options: SimpleParserOptions = {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
    };
    // The type package describes an instance here, where mailparser takes the class to make one of.
    Object.assign(options, { Iconv: createDecoderClass(charsets) });
    // Loaded at the first multipart: it is large, and the bank's own mails are single texts.
    const { simpleParser } = await import('mailparser');
    const parsed = await simpleParser(Readable.from(chunksOf(raw)), options);
    return describeMultipart(parsed, charsets);
  } catch (error) {
    const text = stripControlsInText(decodeText(raw.subarray(bodyStart), null));
    return { ...textBody(text), problems: [`本文の構造を解釈できません (${reasonOf(error)})`] };
  }
}

function describeMultipart(parsed: ParsedMail, charsets: readonly string[]): Body {
  const html = typeof parsed.html === 'string' ? stripControlsInText(parsed.html) : '';
  const plain = stripControlsInText(repairUnlabelled(parsed.text ?? ''));
  const text = plain === '' ? htmlToText(html) : plain;
  return {
    charset: charsets[0] ?? null,
    text,
    html,
    attachments: parsed.attachments.map(describeAttachment),
    problems: [...new Set(charsets.flatMap(charsetProblems)), ...replacementProblems(text)],
  };
}

/** A part without a charset comes as UTF-8; JIS in it is still whole, since it has 7 bits. */
function repairUnlabelled(text: string): string {
  return text.includes('\x1b') ? decodeText(Buffer.from(text, 'utf8'), null) : text;
}

function describeAttachment(part: ParsedAttachment, index: number): Attachment {
  return {
    partId: part.partId ?? String(index + 1),
    fileName: decodeHeader(Buffer.from(part.filename ?? '', 'utf8').toString('latin1')),
    contentType: stripControls(part.contentType),
    contentId: stripControls(part.contentId ?? '').replace(/^<|>$/g, ''),
    isInline: part.contentDisposition === 'inline',
    content: part.content,
  };
}

function describeSingle(
  content: Buffer,
  contentType: ParameterizedValue,
  disposition: ParameterizedValue,
): Attachment {
  return {
    partId: '1',
    fileName: fileNameOf(disposition, contentType),
    contentType: stripControls(contentType.value),
    contentId: '',
    isInline: false,
    content,
  };
}

function decodeTransfer(body: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  if (encoding !== 'quoted-printable') return body;
  const text = body
    .toString('latin1')
    .replace(/[ \t]*=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(text, 'latin1');
}

function charsetProblems(charset: string | null): string[] {
  if (charset === null || isKnownCharset(charset)) return [];
  return [`文字コード「${stripControls(charset)}」は分からないため、推測して表示しています`];
}

function replacementProblems(text: string): string[] {
  return text.includes('\uFFFD') ? ['読めない文字があります (「\uFFFD」の箇所)'] : [];
}

function* chunksOf(raw: Buffer): Generator<Buffer> {
  for (let at = 0; at < raw.length; at += CHUNK_BYTES) yield raw.subarray(at, at + CHUNK_BYTES);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? stripControls(error.message) : 'unknown';
}

/** The class mailparser makes one of for each text that is not UTF-8: bytes in, UTF-8 out. */
function createDecoderClass(charsets: string[]): new (charset: string) => Transform {
  return class CharsetDecoder extends Transform {
    readonly #charset: string;
    readonly #chunks: Buffer[] = [];

    constructor(charset: string) {
      super();
      this.#charset = charset;
      charsets.push(charset);
    }

    override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
      this.#chunks.push(chunk);
      done();
    }

    override _flush(done: TransformCallback): void {
      done(null, Buffer.from(decodeText(Buffer.concat(this.#chunks), this.#charset), 'utf8'));
    }
  };
}
