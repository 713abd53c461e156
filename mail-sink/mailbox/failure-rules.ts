// Failures that testers order: for some recipients the sink refuses, waits, or hangs up.
import { randomUUID } from 'node:crypto';
import { canonicalAddress } from '../message/address.ts';
import type { Database } from './database.ts';
import { readFact, writeFact } from './facts.ts';

export type FailureRule = {
  readonly id: string;
  /** An address, or a pattern in which `*` stands for any characters. */
  readonly recipient: string;
  readonly stage: 'rcpt' | 'data';
  /** The answer's code, 400–599; null to answer as usual, after the delay. */
  readonly code: number | null;
  readonly text: string;
  /** From 0 to 1. */
  readonly probability: number;
  readonly delayMilliseconds: number;
  /** Whether to close the connection in place of an answer. */
  readonly drop: boolean;
};

export type FailureRules = {
  readonly list: () => readonly FailureRule[];
  readonly add: (rule: Omit<FailureRule, 'id'>) => FailureRule;
  readonly replace: (rules: readonly Omit<FailureRule, 'id'>[]) => readonly FailureRule[];
  /** Whether there was such a rule. */
  readonly remove: (id: string) => boolean;
  /** The first rule of that stage that strikes; `draw` gives numbers from 0 up to 1. */
  readonly strike: (
    recipient: string,
    stage: FailureRule['stage'],
    draw: () => number,
  ) => FailureRule | null;
};

const FACT = 'failures';

export function createFailureRules(database: Database): FailureRules {
  let rules = (readFact(database, FACT) ?? []) as readonly FailureRule[];
  function keep(next: readonly FailureRule[]): readonly FailureRule[] {
    writeFact(database, FACT, next);
    rules = next;
    return next;
  }
  return {
    list: () => rules,
    add: (rule) => {
      const added = { ...rule, id: randomUUID() };
      keep([...rules, added]);
      return added;
    },
    replace: (next) => keep(next.map((rule) => ({ ...rule, id: randomUUID() }))),
    remove: (id) => {
      const isKnown = rules.some((rule) => rule.id === id);
      keep(rules.filter((rule) => rule.id !== id));
      return isKnown;
    },
    strike: (recipient, stage, draw) =>
      rules.find(
        (rule) =>
          rule.stage === stage &&
          matchesPattern(rule.recipient, recipient) &&
          draw() < rule.probability,
      ) ?? null,
  };
}

function matchesPattern(pattern: string, recipient: string): boolean {
  const pieces = canonicalAddress(pattern)
    .split('*')
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}$`, 's').test(canonicalAddress(recipient));
}
