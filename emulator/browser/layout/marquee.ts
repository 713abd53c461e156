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

/** Where the text's left edge is, from the left edge of its box, `elapsedMs` after the page was shown. */
export function marqueeOffset(
  { behavior, direction, loop }: Marquee,
  { box, text }: { readonly box: number; readonly text: number },
  elapsedMs: number,
): number {
  const way =
    behavior === 'alternate' ? Math.abs(box - text) : box + (behavior === 'slide' ? 0 : text);
  const moved = (elapsedMs * DOTS_PER_SECOND) / 1000;
  const isOver = way === 0 || moved >= way * loop;
  const round = isOver ? 0 : Math.floor(moved / way);
  const done = isOver ? 0 : moved % way;
  const forth = Math.round(travelled(behavior, { isOver, round, done, way }));
  if (direction === 'left') {
    const start = behavior === 'alternate' ? Math.max(0, box - text) : box;
    return isOver && behavior !== 'alternate' ? 0 : start - forth;
  }
  const start = behavior === 'alternate' ? Math.min(0, box - text) : -text;
  return isOver && behavior !== 'alternate' ? Math.max(0, box - text) : start + forth;
}

type Progress = {
  readonly isOver: boolean;
  readonly round: number;
  readonly done: number;
  readonly way: number;
};

function travelled(behavior: Marquee['behavior'], { isOver, round, done, way }: Progress): number {
  if (isOver) return way;
  return behavior === 'alternate' && round % 2 === 1 ? way - done : done;
}
