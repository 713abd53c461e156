// Every migration by name; they run in the order of their names, each once.
import type { Migration } from 'kysely';
import * as ground from './0001-ground.ts';
import * as portal from './0002-portal.ts';
import * as deliveries from './0003-deliveries.ts';
import * as confirmationMisses from './0010-confirmation-misses.ts';
import * as operators from './0011-operators.ts';

export const ALL_MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-ground': ground,
  '0002-portal': portal,
  '0003-deliveries': deliveries,
  '0010-confirmation-misses': confirmationMisses,
  '0011-operators': operators,
};
