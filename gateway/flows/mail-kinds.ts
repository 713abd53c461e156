// Every mail the service writes, with what its template is told.

/** A mail by kind; each kind has a template of its own. */
export type ServiceMail =
  /** To the phone: the link to the app (H1, H2). */
  | { readonly kind: 'download'; readonly capability: string; readonly expiresAt: number }
  /** To the phone, where the app is already on it: what to do next (D6). */
  | { readonly kind: 'set-up'; readonly expiresAt: number }
  /** To the registered address, never to one just typed: what happened to the token. */
  | { readonly kind: 'issued'; readonly at: number }
  | { readonly kind: 'confirmed'; readonly at: number }
  | { readonly kind: 'locked'; readonly at: number }
  | { readonly kind: 'replayed'; readonly at: number }
  | { readonly kind: 'revoked'; readonly at: number; readonly reissueFrom: number }
  | { readonly kind: 'reactivated'; readonly at: number }
  | { readonly kind: 'ticket-dead'; readonly at: number };

/** What is sealed in the outbox. */
export type MailContent = { readonly to: string; readonly mail: ServiceMail };
