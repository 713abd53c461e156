// May this handset have the app: yes with which build, no and why, or to be checked. An unverified set never gets a flat no.
import type { Agent } from './agent.ts';
import type { Basis, Handset, Limits } from './handset.ts';

/** The builds of the phone's app. */
export type Build = 'doja' | 'midp';

export type Verdict =
  | {
      readonly kind: 'supported';
      readonly app: Build;
      readonly limits: Limits;
      readonly basis: Basis;
      readonly reason: string;
    }
  | {
      readonly kind: 'check';
      readonly app: Build;
      readonly limits: Limits;
      readonly basis: 'unverified';
      readonly reason: string;
    }
  | {
      readonly kind: 'unsupported';
      readonly app: null;
      readonly limits: Limits;
      readonly basis: Basis;
      readonly reason: string;
    };

const NO_LIMITS: Limits = { jarKb: null, storageKb: null };

/** What the catalogue says of this handset. */
export function verdict(handset: Handset): Verdict {
  const { profile, limits, basis, reason } = handset.java;
  const app = buildFor(handset.carrier);
  if (basis === 'unverified') return { kind: 'check', app, limits, basis, reason };
  if (profile === 'none') return { kind: 'unsupported', app: null, limits, basis, reason };
  return { kind: 'supported', app, limits, basis, reason };
}

/** The verdict on the handset that asks; one that the catalogue does not know, or leaves open, is asked itself. */
export function verdictOn(agent: Agent): Verdict {
  const known = agent.handset ? verdict(agent.handset) : unlisted(agent);
  if (known.kind !== 'check' || agent.javaClass === null) return known;
  return { ...known, kind: 'supported', reason: '' };
}

function unlisted(agent: Agent): Verdict {
  return {
    kind: 'check',
    app: buildFor(agent.carrier),
    limits: NO_LIMITS,
    basis: 'unverified',
    reason: 'この機種は動作確認済みの一覧にありません',
  };
}

function buildFor(carrier: Agent['carrier']): Build {
  return carrier === 'docomo' ? 'doja' : 'midp';
}
