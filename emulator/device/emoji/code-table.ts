// The carriers' tables of emoji: runs of code points, each with the names of its pictures in order.

export type EmojiSet = 'docomo' | 'au' | 'softbank';

/** Reads `E63E sunny cloud - snowman`: a first code, then names for it and those after it; "-" for none. */
export function readCodeTable(table: string): Map<number, string> {
  const names = new Map<number, string>();
  for (const line of table.trim().split('\n')) {
    const [first = '', ...run] = line.split(/ +/);
    run.forEach((name, index) => {
      if (name !== '-') names.set(Number.parseInt(first, 16) + index, name);
    });
  }
  return names;
}
