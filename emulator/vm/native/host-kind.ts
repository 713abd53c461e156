/** A class of the host's own whose objects may stand in what is kept for Java objects and frames. */
export type HostKind = {
  readonly name: string;
  readonly type: abstract new (...args: never[]) => unknown;
  /** Plain data. */
  readonly save: (value: never) => unknown;
  readonly restore: (saved: never) => unknown;
};
