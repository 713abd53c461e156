// <marquee>: one line of text that moves through its box, as i-mode HTML 2.0 has it.

export type Marquee = {
  /** "scroll" goes through and begins anew, "slide" stays where it arrives, "alternate" swings. */
  readonly behavior: 'scroll' | 'slide' | 'alternate';
  readonly direction: 'left' | 'right';
  /** How often it goes through. */
  readonly loop: number;
};

/** Handsets take no more rounds than this, also where a page asks for endless ones. */
const MOST_ROUNDS = 16;
const DOTS_PER_SECOND = 48;

export function readMarquee(attributes: ReadonlyMap<string, string>): Marquee {
  const behavior = attributes.get('behavior')?.toLowerCase();
  const loop = Number(attributes.get('loop') ?? MOST_ROUNDS);
  const isCount = Number.isInteger(loop) && loop >= 1;
  return {
    behavior: behavior === 'slide' || behavior === 'alternate' ? behavior : 'scroll',
    direction: attributes.get('direction')?.toLowerCase() === 'right' ? 'right' : 'left',
    loop: isCount ? Math.min(loop, MOST_ROUNDS) : MOST_ROUNDS,
  };
}

type Sizes = { readonly box: number; readonly text: number };

/** Where the text's left edge is, from the left edge of its box, `elapsedMs` after the page was shown. */
export function marqueeOffset(marquee: Marquee, sizes: Sizes, elapsedMs: number): number {
  const { from, to, rest } = routeOf(marquee, sizes);
  const way = Math.abs(to - from);
  const moved = (elapsedMs * DOTS_PER_SECOND) / 1000;
  if (moved >= way * marquee.loop) return rest;
  const isWayBack = marquee.behavior === 'alternate' && Math.floor(moved / way) % 2 === 1;
  const done = isWayBack ? way - (moved % way) : moved % way;
  return from + Math.round(done) * Math.sign(to - from);
}

type Route = { readonly from: number; readonly to: number; readonly rest: number };

/** Of the text's left edge: where a round begins and ends, and where it rests after the last. */
function routeOf({ behavior, direction, loop }: Marquee, { box, text }: Sizes): Route {
  const [left, right] = [Math.min(0, box - text), Math.max(0, box - text)];
  const isLeft = direction === 'left';
  const rest = isLeft ? 0 : right;
  switch (behavior) {
    case 'scroll':
      return isLeft ? { from: box, to: -text, rest } : { from: -text, to: box, rest };
    case 'slide':
      return { from: isLeft ? box : -text, to: rest, rest };
    case 'alternate': {
      const [from, to] = isLeft ? [right, left] : [left, right];
      return { from, to, rest: loop % 2 === 1 ? to : from };
    }
  }
}
