// A carrier's verdict at its two moments: at RCPT, and after the data.
import { domainOf } from '../message/address.ts';
import type { Soon } from '../when-there.ts';
import { AU_ANSWERS, AU_RULES } from './au.ts';
import {
  applyRules,
  fullRule,
  limitRule,
  domainListRule,
  refuse,
  spoofingRule,
  urlRule,
  type Answers,
  type Rule,
} from './carrier-centre.ts';
import type { Carrier } from './carrier.ts';
import { DOCOMO_ANSWERS, DOCOMO_RULES } from './docomo.ts';
import type { MailFacts } from './mail-facts.ts';
import type { MailboxSettings } from './mailbox-settings.ts';
import { SOFTBANK_ANSWERS, SOFTBANK_RULES } from './softbank.ts';
import type { Verdict } from './verdict.ts';

type Centre = { readonly rules: readonly Rule[]; readonly answers: Answers };

const CENTRES: Readonly<Record<Carrier, Centre>> = {
  docomo: { rules: DOCOMO_RULES, answers: DOCOMO_ANSWERS },
  au: { rules: AU_RULES, answers: AU_ANSWERS },
  softbank: { rules: SOFTBANK_RULES, answers: SOFTBANK_ANSWERS },
  other: {
    rules: [limitRule, fullRule, domainListRule, spoofingRule, urlRule],
    answers: { ...AU_ANSWERS, spoofing: AU_ANSWERS['domain-list'] },
  },
};

/** docomo refuses a local part of 65 bytes or more and an address of 256 or more. */
const LONGEST_LOCAL_PART_BYTES = 64;
const LONGEST_ADDRESS_BYTES = 255;

/** Judges a recipient at RCPT; `recipient` is the address as the client wrote it. */
export function judgeRecipient(
  recipient: string,
  settings: MailboxSettings,
  envelopeFrom: string,
): Verdict {
  const { answers } = CENTRES[settings.carrier];
  if (settings.unknown) {
    return refuse('unknown-user', { recipient }, answers, {
      explanation: 'このメールアドレスは使われていません',
      remedy: 'メールアドレスの登録を確かめてください',
    });
  }
  if (settings.carrier !== 'other' && !isCarrierAddress(recipient)) {
    return refuse('bad-address', { recipient }, answers, {
      explanation: 'キャリアが受け付けない形のメールアドレスです',
      remedy: 'メールアドレスの登録を確かめてください',
    });
  }
  const senderDomain = domainOf(envelopeFrom);
  if (settings.carrier === 'softbank' && isNonexistentDomain(senderDomain)) {
    return refuse('sender-domain', { recipient: senderDomain }, answers, {
      explanation: `送信元ドメイン「${senderDomain}」は存在しません`,
      remedy: '実在するドメインから送信してください',
    });
  }
  return { kind: 'delivered' };
}

/** Judges a mail after its data, in the order of the mailbox's carrier. */
export function judgeMail(
  recipient: string,
  settings: MailboxSettings,
  mail: MailFacts,
): Soon<Verdict> {
  const { rules, answers } = CENTRES[settings.carrier];
  return applyRules(rules, { recipient, settings, mail }, answers);
}

function isCarrierAddress(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'));
  const isPrintable = /^[\x21-\x7e]+$/.test(address) && !local.includes('!');
  return (
    isPrintable &&
    local.length <= LONGEST_LOCAL_PART_BYTES &&
    address.length <= LONGEST_ADDRESS_BYTES
  );
}

/** RFC 2606: a domain under .invalid never exists; no other is looked up. */
function isNonexistentDomain(domain: string): boolean {
  return domain.endsWith('.invalid');
}
