// Small things the mailbox remembers by name, as JSON.
import type { Database } from './database.ts';

/** The fact kept under the name, or null. */
export function readFact(database: Database, name: string): unknown {
  const row = database.get('SELECT value FROM facts WHERE name = ?', [name]);
  return row === null ? null : (JSON.parse(String(row['value'])) as unknown);
}

/** Keeps a JSON value under the name. */
export function writeFact(database: Database, name: string, value: unknown): void {
  database.run('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)', [
    name,
    JSON.stringify(value),
  ]);
}
