// SoftBank's mail centre: it takes what it filters and says nothing.
import {
  domainListRule,
  fullRule,
  limitRule,
  spoofingRule,
  urlRule,
  type Answers,
  type Rule,
} from './carrier-centre.ts';
import type { Answer } from './verdict.ts';

export const SOFTBANK_ANSWERS: Answers = {
  'unknown-user': invalidRecipient,
  'mailbox-full': tooMuch,
  'line-too-long': tooMuch,
  'too-large': tooMuch,
  'too-many-lines': tooMuch,
  'domain-list': () => null,
  url: () => null,
  spoofing: () => null,
  'sender-domain': (domain) => ({ code: 553, text: `${domain} does not exist` }),
  'bad-address': invalidRecipient,
};

/** The spoof filter comes before the list. */
export const SOFTBANK_RULES: readonly Rule[] = [
  limitRule,
  fullRule,
  spoofingRule,
  domainListRule,
  urlRule,
];

function invalidRecipient(x: string): Answer {
  return { code: 550, text: `Invalid recipient: <${x}>` };
}

/** The wording of this one is not on record. */
function tooMuch(x: string): Answer {
  return { code: 552, text: `Mailbox full: <${x}>` };
}
