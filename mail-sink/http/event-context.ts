// What those who pass the mailbox's events on need of the rest of the sink.
import type { Events } from '../mailbox/events.ts';

export type EventContext = {
  readonly mailbox: { readonly events: Events };
  readonly onError: (error: unknown) => void;
};
