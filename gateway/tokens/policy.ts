// The numbers the guide leaves open (requirements M1–M9), gathered so that an institution can set them.

export type Policy = {
  /** M1: seconds a password is shown; 30 is the hardened profile. */
  readonly periodSeconds: 30 | 60;
  /** M1: steps accepted before and after the expected one. */
  readonly acceptedSteps: number;
  /** M1: steps searched either way by two-code resynchronisation, and the bound of learned drift. */
  readonly resyncSteps: number;
  /** M2: consecutive misses that lock the user. */
  readonly lockAfterMisses: number;
  /** Misses that are free of any pause; each further one doubles it. */
  readonly missesBeforePause: number;
  /** The longest pause between two tries, in seconds. */
  readonly longestPauseSeconds: number;
  /** M7: life of a ticket. */
  readonly ticketHours: number;
  /** M7: wrong activations that kill a ticket. */
  readonly ticketTries: number;
  /** How often a never-seen nonce may set an activated phone up again. */
  readonly reprovisionings: number;
  /** PBKDF2 iterations of ATP/1, 30–1000. */
  readonly pbkdf2Iterations: number;
  /** How long a set-up token waits to be confirmed. */
  readonly confirmationDays: number;
  /** M6: wrong 確認用パスワード in a row that lock it. */
  readonly lockConfirmationAfterMisses: number;
  /** L12: the safer reading of K32 and K33 together. */
  readonly alwaysWait30: boolean;
};

export const DEFAULT_POLICY: Policy = Object.freeze({
  periodSeconds: 60,
  acceptedSteps: 1,
  resyncSteps: 10,
  lockAfterMisses: 10,
  missesBeforePause: 3,
  longestPauseSeconds: 30,
  ticketHours: 24,
  ticketTries: 5,
  reprovisionings: 3,
  pbkdf2Iterations: 100,
  confirmationDays: 30,
  lockConfirmationAfterMisses: 6,
  alwaysWait30: false,
});
