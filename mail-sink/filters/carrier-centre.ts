// The rules every centre has, each answered in that centre's words; a carrier's file puts them in order.
import type { Soon } from '../when-there.ts';
import { findEntry } from './domain-list.ts';
import type { MailFacts } from './mail-facts.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import type { Answer, CarrierReason, Verdict } from './verdict.ts';

/** A carrier's wording; `x` is the recipient as the client wrote it. */
export type Answers = Readonly<Record<CarrierReason, (x: string) => Answer>>;

export type Case = {
  readonly recipient: string;
  readonly settings: MailboxSettings;
  readonly mail: MailFacts;
};

/** One rule: its verdict, or null when the next rule decides. */
export type Rule = (given: Case, answers: Answers) => Soon<Verdict | null>;

type Explanation = { readonly explanation: string; readonly remedy: string };

/** The verdict that a mail does not arrive. */
export function refuse(
  reason: CarrierReason,
  { recipient }: Pick<Case, 'recipient'>,
  answers: Answers,
  words: Explanation,
): Verdict {
  return { kind: 'undelivered', reason, ...words, answer: answers[reason](recipient) };
}

export function limitRule(given: Case, answers: Answers): Verdict | null {
  const { settings, mail } = given;
  if (settings.maxBytes !== null && mail.bodyBytes > settings.maxBytes) {
    return refuse('too-large', given, answers, {
      explanation: `本文が${mail.bodyBytes}バイトで、上限の${settings.maxBytes}バイトを超えています`,
      remedy: `本文を${settings.maxBytes}バイト以内にしてください`,
    });
  }
  if (settings.maxLines !== null && mail.bodyLines > settings.maxLines) {
    return refuse('too-many-lines', given, answers, {
      explanation: `本文が${mail.bodyLines}行で、上限の${settings.maxLines}行を超えています`,
      remedy: `本文を${settings.maxLines}行以内にしてください`,
    });
  }
  return null;
}

export function fullRule(given: Case, answers: Answers): Verdict | null {
  if (!given.settings.full) return null;
  return refuse('mailbox-full', given, answers, {
    explanation: 'メールボックスがいっぱいです',
    remedy: '受信側で不要なメールを削除してください',
  });
}

/** An entry that is matched delivers at once; with the list on, a sender on no entry is refused. */
export function domainListRule(given: Case, answers: Answers): Verdict | null {
  const { domainList } = given.settings;
  if (!domainList.on) return null;
  if (findEntry(domainList.entries, given.mail.headerFrom) !== null) return { kind: 'delivered' };
  return refuseUnlisted(given, answers);
}

/** As `domainListRule`, but a matched entry only passes the mail on to the next rule. */
export function domainListGate(given: Case, answers: Answers): Verdict | null {
  const { domainList } = given.settings;
  if (!domainList.on || findEntry(domainList.entries, given.mail.headerFrom) !== null) return null;
  return refuseUnlisted(given, answers);
}

/** au's 必ず受信: a matched entry of that kind delivers before any other filter is asked. */
export function alwaysListedRule({ settings, mail }: Case): Verdict | null {
  const always = settings.domainList.entries.filter((entry) => entry.always);
  if (!settings.domainList.on || findEntry(always, mail.headerFrom) === null) return null;
  return { kind: 'delivered' };
}

export function spoofingRule(given: Case, answers: Answers): Soon<Verdict | null> {
  return given.settings.spoofing === 'off' ? null : refuseSpoofed(given, answers);
}

export function urlRule(given: Case, answers: Answers): Soon<Verdict | null> {
  return given.settings.urlMail === 'accept' ? null : refuseUrl(given, answers);
}

async function refuseSpoofed(given: Case, answers: Answers): Promise<Verdict | null> {
  if (!(await given.mail.isSpoofed())) return null;
  return refuse('spoofing', given, answers, {
    explanation: `なりすまし規制: 送信元ドメイン「${domainLabel(given)}」のSPFに合わないサーバーから届きました`,
    remedy: '送信元ドメインのSPFレコードに送信サーバーを加えるか、なりすまし規制を解除してください',
  });
}

async function refuseUrl(given: Case, answers: Answers): Promise<Verdict | null> {
  if (!(await given.mail.hasUrl())) return null;
  return refuse('url', given, answers, {
    explanation: 'URL付きメール拒否が設定されていて、本文にURLがあります',
    remedy: 'URL付きメール拒否を解除してください',
  });
}

/** Applies the rules in order; a mail that none of them decides is delivered. */
export function applyRules(rules: readonly Rule[], given: Case, answers: Answers): Soon<Verdict> {
  for (const [index, rule] of rules.entries()) {
    const verdict = rule(given, answers);
    if (verdict instanceof Promise) {
      return verdict.then(
        (decided) => decided ?? applyRules(rules.slice(index + 1), given, answers),
      );
    }
    if (verdict !== null) return verdict;
  }
  return { kind: 'delivered' };
}

function refuseUnlisted(given: Case, answers: Answers): Verdict {
  return refuse('domain-list', given, answers, {
    explanation: `ドメイン指定受信の一覧に、差出人「${given.mail.headerFrom}」に合うものがありません`,
    remedy: `ドメイン指定受信に「@${domainLabel(given)}」を追加してください`,
  });
}

function domainLabel({ mail }: Case): string {
  return mail.headerFrom.slice(mail.headerFrom.lastIndexOf('@') + 1);
}
