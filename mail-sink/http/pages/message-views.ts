// The views of one mail: its text, a phone's screen, HTML, source, headers, verdicts.
import type { KeptMessage } from '../../mailbox/mailbox.ts';
import type { AuthenticationVerdict } from '../../verdicts/authentication.ts';
import { judgeMessage } from '../../verdicts/verdict.ts';
import type { PageContext } from './page-context.ts';
import { splitLinks } from './split-links.ts';

export type MessageView = 'text' | 'phone' | 'html' | 'source' | 'headers' | 'verdict';

export const MESSAGE_VIEWS: readonly { readonly name: MessageView; readonly label: string }[] = [
  { name: 'text', label: '本文' },
  { name: 'phone', label: '携帯での表示' },
  { name: 'html', label: 'HTML' },
  { name: 'source', label: 'ソース' },
  { name: 'headers', label: 'ヘッダー' },
  { name: 'verdict', label: '判定' },
];

/** Source beyond this is left to the download. */
const LONGEST_SOURCE = 1024 * 1024;
/** What a mova phone receives, in full-width characters. */
const PHONE_CHARACTERS = 250;

/** The values of a view for the template. */
export async function describeView(
  context: PageContext,
  kept: KeptMessage,
  view: MessageView,
): Promise<Record<string, unknown>> {
  const { message, capture } = kept;
  switch (view) {
    case 'text':
      return { isText: true, lines: splitLinks(message.text) };
    case 'phone':
      return describePhone(kept);
    case 'html':
      return {
        isHtml: true,
        htmlSrc: `${context.basePath}/view/${context.mailbox.formatId(capture.id)}.html`,
      };
    case 'source':
      return { isSource: true, source: capture.raw.toString('utf8', 0, LONGEST_SOURCE) };
    case 'headers':
      return { isHeaders: true, headers: message.headers };
    case 'verdict':
      return describeVerdict(context, kept);
    default:
      return view satisfies never;
  }
}

function describePhone({ message }: KeptMessage): Record<string, unknown> {
  const isLong = message.text.length > PHONE_CHARACTERS;
  return {
    isPhone: true,
    phoneFrom: message.from?.address ?? '',
    lines: splitLinks(message.text),
    phoneNote: isLong
      ? `movaの初期設定では、はじめの全角${PHONE_CHARACTERS}文字までしか受信しません。`
      : null,
  };
}

async function describeVerdict(
  context: PageContext,
  { capture, message }: KeptMessage,
): Promise<Record<string, unknown>> {
  const { envelope, raw } = capture;
  const verdict = await judgeMessage(message, raw, {
    client: { ...envelope.client, from: envelope.from },
    resolver: context.createResolver(),
    acceptDomains: context.acceptDomains,
  });
  return {
    isVerdict: true,
    authentication: describeAuthentication(verdict),
    rules: verdict.rules,
    links: verdict.links,
  };
}

function describeAuthentication({ spf, dkim, dmarc }: AuthenticationVerdict): unknown[] {
  const results = [
    { name: 'SPF', result: spf.result, detail: [spf.domain, spf.comment].join(' ') },
    ...dkim.map(({ result, domain, selector, comment }) => ({
      name: 'DKIM',
      result,
      detail: [domain, selector, comment].join(' '),
    })),
    { name: 'DMARC', result: dmarc.result, detail: [dmarc.domain, dmarc.policy].join(' ') },
  ];
  return results.map((result) => ({
    ...result,
    kind: result.result === 'pass' ? 'good' : result.result === 'none' ? '' : 'bad',
  }));
}
