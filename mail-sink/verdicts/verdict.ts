// Everything that can be said of one mail, worked out when somebody asks.
import { findUrls } from '../message/find-urls.ts';
import type { Message } from '../message/message.ts';
import { authenticateMail, type AuthenticationVerdict, type Sender } from './authentication.ts';
import { checkCarrierRules, type RuleVerdict } from './carrier-rules.ts';
import type { Resolver } from './resolver-table.ts';

export type MailVerdict = AuthenticationVerdict & {
  readonly rules: readonly RuleVerdict[];
  readonly links: readonly string[];
};

/** Judges a kept mail. */
export async function judgeMessage(
  message: Message,
  raw: Buffer,
  given: {
    readonly client: Sender;
    readonly resolver: Resolver;
    readonly acceptDomains: readonly string[];
  },
): Promise<MailVerdict> {
  return {
    ...(await authenticateMail(raw, given.client, given.resolver)),
    rules: checkCarrierRules(message, raw, given.acceptDomains),
    links: findUrls(`${message.text}\n${message.html}`),
  };
}
