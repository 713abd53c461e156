// What the sites under the bank host are made from.
import type { Config } from '../config.ts';
import type { Askers } from './askers.ts';
import type { OpenBank } from './open-bank.ts';
import type { Identities } from './read-identities.ts';

export type BankHostOptions = {
  readonly config: Config;
  readonly bank: OpenBank;
  readonly identities: Identities;
  readonly askers: Askers;
  readonly reportError: (error: unknown) => void;
};
