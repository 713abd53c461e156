// What happens in the mailbox, for those who watch it.
import type { Summary } from './summary.ts';

export type MailboxEvent =
  | { readonly kind: 'new'; readonly summary: Summary }
  | { readonly kind: 'update'; readonly ids: readonly string[] }
  | { readonly kind: 'delete'; readonly ids: readonly string[] };

export type Listener = (event: MailboxEvent) => void;

export type Events = {
  readonly emit: (event: MailboxEvent) => void;
  /** Returns how to stop listening. */
  readonly listen: (listener: Listener) => () => void;
  readonly hasListeners: () => boolean;
};

export function createEvents(): Events {
  const listeners = new Set<Listener>();
  return {
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasListeners: () => listeners.size > 0,
  };
}
