// The cross key on a page: from link to link, and through text where there is no link near.
import type { OpenPage } from './open-page.ts';

/** How much of the screen one press scrolls where there is nothing to go to. */
const SCROLL_SHARE = 0.5;

/** Goes to the next target below (+1) or above (-1), or scrolls towards it. */
export function moveFocus(open: OpenPage, step: 1 | -1, height: number): OpenPage {
  const next = nextTarget(open, step, height);
  if (next === null) return scrollBy(open, step * Math.floor(height * SCROLL_SHARE), height);
  return scrollToTarget({ ...open, focus: next }, next, height);
}

export function scrollBy(open: OpenPage, rows: number, height: number): OpenPage {
  const scroll = clampScroll(open, open.scroll + rows, height);
  const moved = { ...open, scroll };
  return { ...moved, focus: visibleFocus(moved, height) };
}

/** Goes to the first (-1) or the last row. */
export function scrollToEnd(open: OpenPage, step: 1 | -1, height: number): OpenPage {
  return scrollBy(open, step * open.layout.height, height);
}

function clampScroll(open: OpenPage, row: number, height: number): number {
  return Math.max(0, Math.min(row, open.layout.height - height));
}

/** The next target, when it lies on the screen or just beyond its edge. */
function nextTarget(open: OpenPage, step: 1 | -1, height: number): number | null {
  const { targetBoxes } = open.layout;
  const from = open.focus ?? (step > 0 ? -1 : targetBoxes.length);
  for (let index = from + step; index >= 0 && index < targetBoxes.length; index += step) {
    const box = targetBoxes[index]?.[0];
    if (box === undefined) continue;
    const reach = height * SCROLL_SHARE;
    const isNear = box.y < open.scroll + height + reach && box.y + box.height > open.scroll - reach;
    return isNear ? index : null;
  }
  return null;
}

function scrollToTarget(open: OpenPage, target: number, height: number): OpenPage {
  const boxes = open.layout.targetBoxes[target] ?? [];
  const top = (boxes[0]?.y ?? 0) - 4;
  const last = boxes.at(-1);
  const bottom = last === undefined ? top : last.y + last.height + 4;
  const first = Math.min(open.scroll, top);
  return { ...open, scroll: clampScroll(open, Math.max(first, bottom - height), height) };
}

/** Keeps the focus while it is seen; else the first target on the screen. */
function visibleFocus(open: OpenPage, height: number): number | null {
  function isSeen(index: number): boolean {
    const box = open.layout.targetBoxes[index]?.[0];
    return box !== undefined && box.y + box.height > open.scroll && box.y < open.scroll + height;
  }
  if (open.focus !== null && isSeen(open.focus)) return open.focus;
  const first = open.layout.targetBoxes.findIndex((_boxes, index) => isSeen(index));
  return first < 0 ? null : first;
}
