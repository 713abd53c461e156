// Every migration by name; they run in the order of their names, each once.
import type { Migration } from 'kysely';
import { up as ground } from './0001-ground.ts';
import { up as portal } from './0002-portal.ts';
import { up as deliveries } from './0003-deliveries.ts';
import { up as confirmationMisses } from './0010-confirmation-misses.ts';
import { up as operators } from './0011-operators.ts';

export const ALL_MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-ground': { up: ground },
  '0002-portal': { up: portal },
  '0003-deliveries': { up: deliveries },
  '0010-confirmation-misses': { up: confirmationMisses },
  '0011-operators': { up: operators },
};
