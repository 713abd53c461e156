// Ids for visitors' cookies: 128 random bits in hexadecimal.
import { randomFillSync } from 'node:crypto';

const ID_BYTES = 16;
const IDS_DRAWN = 256;

/** Drawn many at a time: asking the system for sixteen bytes takes longer than making a page. */
export function createVisitIds(): () => string {
  const drawn = Buffer.alloc(ID_BYTES * IDS_DRAWN);
  let used = drawn.length;
  return function nextId() {
    if (used === drawn.length) {
      randomFillSync(drawn);
      used = 0;
    }
    const id = drawn.toString('hex', used, used + ID_BYTES);
    drawn.fill(0, used, used + ID_BYTES);
    used += ID_BYTES;
    return id;
  };
}
