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
 * Compares a password (eight ASCII digits) with the steps of the window, the expected one first, then with
 * those already passed: a match with one of these is a replay.
 */
export function matchOtp(
  credential: Credential,
  otp: string,
  now: number,
  search: Search,
): OtpMatch {
  const lastStep = credential.lastStep ?? -1;
  const candidates = candidateSteps(credential, now, search);
  const step = candidates.find(
    (candidate) => candidate > lastStep && equalOtp(hotp(credential.seed, candidate), otp),
  );
  if (step !== undefined) {
    const trueStep = stepAt(now, credential.periodSeconds);
    return { kind: 'match', step, driftSteps: boundDrift(step - trueStep, search) };
  }
  const replayed = candidates.some(
    (candidate) => candidate <= lastStep && equalOtp(hotp(credential.seed, candidate), otp),
  );
  return { kind: replayed ? 'replayed' : 'wrong' };
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

/** The likeliest first. Before the first password, the handset's own word about its clock counts too. */
function candidateSteps(credential: Credential, now: number, search: Search): number[] {
  const { periodSeconds, lastStep, handsetOffsetSeconds } = credential;
  const expected = stepAt(now, periodSeconds) + credential.driftSteps;
  const steps = new Set(nearestFirst(expected, search.acceptedSteps));
  if (lastStep !== null) return [...steps.add(lastStep)];
  const handsetStep = stepAt(now + handsetOffsetSeconds * 1000, periodSeconds);
  if (Math.abs(handsetStep - expected) > search.resyncSteps) return [...steps];
  return [...new Set([...steps, ...nearestFirst(handsetStep, search.acceptedSteps)])];
}

function nearestFirst(center: number, reach: number): number[] {
  return stepsAround(center, reach).toSorted((a, b) => Math.abs(a - center) - Math.abs(b - center));
}

function stepsAround(center: number, reach: number): number[] {
  const first = Math.max(0, center - reach);
  return Array.from({ length: center + reach - first + 1 }, (_, index) => first + index);
}

function boundDrift(steps: number, search: Search): number {
  return Math.max(-search.resyncSteps, Math.min(search.resyncSteps, steps));
}
