// What the demo's login page says of its users. A real bank has no such thing.

export type DemoUser = {
  readonly loginId: string;
  readonly password: string;
  /** Null for a user who has yet to choose it. */
  readonly confirmationPassword: string | null;
  readonly roleName: string;
  /** In what state the demo begins for this user. */
  readonly situation: string;
  readonly certificate: { readonly p12: Uint8Array<ArrayBuffer>; readonly password: string } | null;
};

export type DemoBank = {
  readonly users: readonly DemoUser[];
  /** The authority's certificate, PEM. */
  readonly authorityPem: string;
};
