// The heads of the audit chains, kept outside the database: without them nobody could tell that the last
// rows of a chain, or a whole chain, were taken away. One small file a writer, replaced in one step.
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ChainHead } from './audit-chain.ts';

const SUFFIX = '.head.json';

const HEAD = z.object({
  writer: z.string(),
  sequence: z.number().int().nonnegative(),
  mac: z.string(),
});

export type AuditHeads = {
  /** Called after the rows are committed, so a head is never ahead of its rows. */
  readonly write: (head: ChainHead) => void;
  readonly read: () => ChainHead[];
  readonly remove: (writer: string) => void;
};

/** Heads in a folder of their own. */
export function openAuditHeads(folder: string): AuditHeads {
  mkdirSync(folder, { recursive: true });

  function pathOf(writer: string): string {
    return join(folder, `${writer}${SUFFIX}`);
  }

  return {
    write: (head) => {
      const partial = `${pathOf(head.writer)}.partial`;
      writeFileSync(partial, JSON.stringify(head));
      renameSync(partial, pathOf(head.writer));
    },
    read: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith(SUFFIX))
        .map((name) => HEAD.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))),
    remove: (writer) => rmSync(pathOf(writer), { force: true }),
  };
}
