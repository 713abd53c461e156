// Spoils bytes as bad authors, bad lines and bad people do.
import fc from 'fast-check';

/** One change: where (a share of the length), and what. */
export type Spoiling = { readonly at: number; readonly change: Change };

type Change =
  | { readonly kind: 'flip'; readonly bit: number }
  | { readonly kind: 'cut' }
  | { readonly kind: 'drop'; readonly count: number }
  | { readonly kind: 'repeat'; readonly count: number; readonly times: number }
  | { readonly kind: 'insert'; readonly bytes: Uint8Array };

const CHANGE: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut' as const) }),
  fc.record({ kind: fc.constant('drop' as const), count: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('repeat' as const),
    count: fc.integer({ min: 1, max: 60 }),
    times: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
);

export const SPOILINGS: fc.Arbitrary<readonly Spoiling[]> = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), change: CHANGE }),
  { minLength: 1, maxLength: 6 },
);

export function spoil(bytes: Uint8Array, spoilings: readonly Spoiling[]): Uint8Array {
  return spoilings.reduce((whole, { at, change }) => {
    const place = Math.floor(at * whole.length);
    return Uint8Array.from(changed(Array.from(whole), place, change));
  }, bytes);
}

function changed(bytes: number[], place: number, change: Change): number[] {
  const [before, after] = [bytes.slice(0, place), bytes.slice(place)];
  switch (change.kind) {
    case 'flip':
      return [...before, (after[0] ?? 0) ^ (1 << change.bit), ...after.slice(1)];
    case 'cut':
      return before;
    case 'drop':
      return [...before, ...after.slice(change.count)];
    case 'repeat': {
      const part = after.slice(0, change.count);
      return [...before, ...Array.from({ length: change.times }, () => part).flat(), ...after];
    }
    case 'insert':
      return [...before, ...change.bytes, ...after];
  }
}
