// An SMTP reply that refuses, in the form smtp-server takes from its handlers.

export type Reply = { readonly code: number; readonly text: string };

/** The error whose code and message go on the wire. */
export function replyError({ code, text }: Reply): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
