// docomo's mail centre: filters answer 550 after the data, in the words of an unknown user.
import {
  domainListRule,
  fullRule,
  limitRule,
  refuse,
  spoofingRule,
  urlRule,
  type Answers,
  type Case,
  type Rule,
} from './carrier-centre.ts';
import type { Answer, Verdict } from './verdict.ts';

/** Longest line with its CRLF that the centre takes. */
const LONGEST_LINE_BYTES = 1000;

export const DOCOMO_ANSWERS: Answers = {
  'unknown-user': unknownUser,
  'mailbox-full': tooMuch,
  'line-too-long': () => ({ code: 500, text: 'Line Too Long' }),
  'too-large': tooMuch,
  'too-many-lines': tooMuch,
  'domain-list': unknownUser,
  url: unknownUser,
  spoofing: unknownUser,
  'sender-domain': unknownUser,
  'bad-address': unknownUser,
};

/** The allow list comes before the spoof filter: a listed sender is delivered whatever its SPF says. */
export const DOCOMO_RULES: readonly Rule[] = [
  lineRule,
  limitRule,
  fullRule,
  domainListRule,
  spoofingRule,
  urlRule,
];

function unknownUser(x: string): Answer {
  return { code: 550, text: `Unknown user ${x}` };
}

function tooMuch(x: string): Answer {
  return { code: 552, text: `Too much mail data ${x}` };
}

function lineRule(given: Case, answers: Answers): Verdict | null {
  const { longestLineBytes } = given.mail;
  if (longestLineBytes <= LONGEST_LINE_BYTES) return null;
  return refuse('line-too-long', given, answers, {
    explanation: `${longestLineBytes}バイトの行があり、改行を含めて${LONGEST_LINE_BYTES}バイトまでの制限を超えています`,
    remedy: '送信側で行を折り返してください',
  });
}
