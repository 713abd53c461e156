// au's mail centre: filters answer 550 after the data, the spoof filter takes the mail and says nothing.
import {
  alwaysListedRule,
  domainListGate,
  fullRule,
  limitRule,
  spoofingRule,
  urlRule,
  type Answers,
  type Rule,
} from './carrier-centre.ts';
import type { Answer } from './verdict.ts';

export const AU_ANSWERS: Answers = {
  'unknown-user': unknownUser,
  'mailbox-full': tooMuch,
  'line-too-long': tooMuch,
  'too-large': tooMuch,
  'too-many-lines': tooMuch,
  'domain-list': unknownUser,
  url: unknownUser,
  spoofing: () => null,
  'sender-domain': relayDenied,
  'bad-address': relayDenied,
};

/** Only an entry marked 必ず受信 overrides the spoof and URL filters. */
export const AU_RULES: readonly Rule[] = [
  limitRule,
  fullRule,
  alwaysListedRule,
  domainListGate,
  spoofingRule,
  urlRule,
];

function unknownUser(x: string): Answer {
  return { code: 550, text: `<${x}>: User unknown` };
}

function relayDenied(x: string): Answer {
  return { code: 554, text: `<${x}>: Relay access denied` };
}

/** The wording of this one is not on record. */
function tooMuch(x: string): Answer {
  return { code: 552, text: `<${x}>: Mailbox full` };
}
