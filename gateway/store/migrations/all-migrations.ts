// Every migration by name; they run in the order of their names, each once.
import type { Migration } from 'kysely';
import * as ground from './0001-ground.ts';
import * as deliveries from './0002-deliveries.ts';

export const ALL_MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-ground': ground,
  '0002-deliveries': deliveries,
};
