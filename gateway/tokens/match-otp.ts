// Is a password right? RFC 6238 §5.2 and §6: a window of steps, the handset's drift, and no step twice.
import { equalOtp, hotp, stepAt } from './hotp.ts';
import type { Policy } from './policy.ts';

/** What the server knows of a token when it checks a password. */
export type Credential = {
  /** 20 bytes. */
  readonly seed: Uint8Array;
  readonly periodSeconds: number;
  /** The newest step accepted so far; null before the first. */
  readonly lastStep: number | null;
  /** How many steps the handset's clock was ahead at the last accepted password. */
  readonly driftSteps: number;
  /** Handset's clock minus the server's at activation; counts until a first password is accepted. */
  readonly handsetOffsetSeconds: number;
};

export type OtpMatch =
  | { readonly kind: 'match'; readonly step: number; readonly driftSteps: number }
  | { readonly kind: 'replayed' }
  | { readonly kind: 'wrong' };

type Search = Pick<Policy, 'acceptedSteps' | 'resyncSteps'>;

/**
 * Compares a password (eight ASCII digits) with every step of the window and with the last step used.
 * A step at or before the last one is a replay; the latest matching new step wins.
 */
export function matchOtp(
  credential: Credential,
  otp: string,
  now: number,
  search: Search,
): OtpMatch {
  const trueStep = stepAt(now, credential.periodSeconds);
  const matching = candidateSteps(credential, now, search).filter((step) =>
    equalOtp(hotp(credential.seed, step), otp),
  );
  const newest = Math.max(...matching);
  if (matching.length === 0) return { kind: 'wrong' };
  if (newest <= (credential.lastStep ?? -1)) return { kind: 'replayed' };
  return { kind: 'match', step: newest, driftSteps: boundDrift(newest - trueStep, search) };
}

/**
 * Two passwords shown one after the other, searched further than a single one may be: both must match
 * neighbouring steps. A match is the second step. A pair that ends at or before the last step is a replay.
 */
export function matchConsecutiveOtps(
  credential: Credential,
  otps: { readonly first: string; readonly second: string },
  now: number,
  search: Search,
): OtpMatch {
  const trueStep = stepAt(now, credential.periodSeconds);
  const reach = search.resyncSteps;
  const codes = stepsAround(trueStep, reach + 1).map((step) => hotp(credential.seed, step));
  const found = codes.findLastIndex((code, index) => {
    const next = codes[index + 1];
    const isFirst = equalOtp(code, otps.first);
    return next !== undefined && equalOtp(next, otps.second) && isFirst;
  });
  if (found === -1) return { kind: 'wrong' };
  const step = Math.max(0, trueStep - reach - 1) + found + 1;
  if (step <= (credential.lastStep ?? -1)) return { kind: 'replayed' };
  return { kind: 'match', step, driftSteps: boundDrift(step - trueStep, search) };
}

function candidateSteps(credential: Credential, now: number, search: Search): number[] {
  const trueStep = stepAt(now, credential.periodSeconds);
  const steps = new Set(stepsAround(trueStep + credential.driftSteps, search.acceptedSteps));
  if (credential.lastStep !== null) return [...steps.add(credential.lastStep)];
  const offset = Math.round(credential.handsetOffsetSeconds / credential.periodSeconds);
  if (Math.abs(offset) > search.resyncSteps) return [...steps];
  const handsetStep = stepAt(
    now + credential.handsetOffsetSeconds * 1000,
    credential.periodSeconds,
  );
  for (const step of stepsAround(handsetStep, search.acceptedSteps)) steps.add(step);
  return [...steps];
}

function stepsAround(center: number, reach: number): number[] {
  const first = Math.max(0, center - reach);
  return Array.from({ length: center + reach - first + 1 }, (_, index) => first + index);
}

function boundDrift(steps: number, search: Search): number {
  return Math.max(-search.resyncSteps, Math.min(search.resyncSteps, steps));
}
