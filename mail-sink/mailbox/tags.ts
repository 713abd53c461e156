// Labels that testers and their programs put on mails.
import type { Database } from './database.ts';

export type Tags = {
  readonly list: () => string[];
  /** Replaces the tags of the mails. */
  readonly set: (ids: readonly number[], tags: readonly string[]) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (tag: string) => void;
};

export function createTags(database: Database): Tags {
  return {
    list: () =>
      database.all('SELECT DISTINCT tag FROM tags ORDER BY tag').map((row) => String(row['tag'])),
    set: (ids, tags) => {
      database.transaction(() => {
        for (const id of ids) {
          database.run('DELETE FROM tags WHERE id = ?', [id]);
          for (const tag of tags) insertTag(database, tag, id);
        }
      });
    },
    rename: (from, to) => {
      database.transaction(() => {
        const rows = database.all('SELECT id FROM tags WHERE tag = ?', [from]);
        database.run('DELETE FROM tags WHERE tag = ?', [from]);
        for (const row of rows) insertTag(database, to, Number(row['id']));
      });
    },
    remove: (tag) => {
      database.run('DELETE FROM tags WHERE tag = ?', [tag]);
    },
  };
}

function insertTag(database: Database, tag: string, id: number): void {
  database.run('INSERT OR IGNORE INTO tags (tag, id) VALUES (?, ?)', [tag, id]);
}
