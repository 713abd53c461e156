// A page of widgets that may be longer than the screen: the focus moves through what the user can
// operate, and the page scrolls along.
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import { moveBy, type Rectangle } from '../../device/screen/rectangle.ts';
import { paintWidget } from './paint-widget.ts';
import { lineHeight } from './measure-widget.ts';
import type { Widget, WidgetLook } from './widget.ts';

export type PagePart = {
  readonly widget: Widget;
  /** Where it lies on the page. */
  readonly box: Rectangle;
  readonly ink: number;
  /** Painted under the widget, or null. */
  readonly background: number | null;
  readonly isVisible: boolean;
  readonly isEnabled: boolean;
  /** The user can operate it. */
  readonly isInteractive: boolean;
};

/** Where the user is: index of the part in focus (-1 for none) and the page's first row shown. */
export type PagePosition = { readonly focus: number; readonly scroll: number };

export type PageKeyOutcome =
  | { readonly kind: 'moved'; readonly position: PagePosition }
  /** The focused list's cursor moves on to another item. */
  | { readonly kind: 'list-moved'; readonly part: number; readonly cursor: number }
  /** The focused part was pressed. */
  | { readonly kind: 'activated'; readonly part: number }
  /** A key that types, on a field. */
  | { readonly kind: 'typed'; readonly part: number };

/** What a key does on a page of which `height` rows are shown. */
export function pressOnPage(
  parts: readonly PagePart[],
  position: PagePosition,
  key: Key,
  height: number,
): PageKeyOutcome {
  const widget = parts[position.focus]?.widget;
  if (key === 'select' && widget !== undefined) return { kind: 'activated', part: position.focus };
  if (widget?.kind === 'field' && /^[0-9*#]$|^clear$/.test(key)) {
    return { kind: 'typed', part: position.focus };
  }
  const step = STEPS[key];
  if (step === undefined) return { kind: 'moved', position };
  const cursor = listCursorAfter(widget, key, step);
  if (cursor !== null) return { kind: 'list-moved', part: position.focus, cursor };
  return { kind: 'moved', position: move(parts, position, step, height) };
}

const STEPS: Partial<Readonly<Record<Key, number>>> = { up: -1, left: -1, down: 1, right: 1 };

/** The item a list's cursor moves to, or null when the key leads out of the list. */
function listCursorAfter(widget: Widget | undefined, key: Key, step: number): number | null {
  if (widget?.kind !== 'list' || widget.style === 'popup') return null;
  if (key === 'left' || key === 'right') return null;
  const cursor = widget.cursor + step;
  return cursor >= 0 && cursor < widget.items.length ? cursor : null;
}

function move(
  parts: readonly PagePart[],
  { focus, scroll }: PagePosition,
  step: number,
  height: number,
): PagePosition {
  const next = nextFocus(parts, focus, step);
  const box = parts[next]?.box;
  const isNear =
    box !== undefined && box.y < scroll + 2 * height && box.y + box.height > scroll - height;
  if (isNear) return { focus: next, scroll: scrollTo(parts, next, scroll, height) };
  const limit = Math.max(0, pageHeight(parts) - height);
  return { focus, scroll: Math.min(limit, Math.max(0, scroll + step * Math.floor(height / 2))) };
}

/** The first row to show so that the part in focus is seen whole, if it can be. */
export function scrollTo(
  parts: readonly PagePart[],
  focus: number,
  scroll: number,
  height: number,
): number {
  const box = parts[focus]?.box;
  if (box === undefined) return scroll;
  // Above the first operable part there may be text that can only be read by scrolling back.
  if (nextFocus(parts, focus, -1) === -1 && box.y + box.height <= height) return 0;
  return Math.max(Math.min(scroll, box.y), box.y + box.height - height);
}

/** The next part the user can operate, or -1; the first one when nothing has the focus. */
export function nextFocus(parts: readonly PagePart[], focus: number, step: number): number {
  for (let index = focus + step; index >= 0 && index < parts.length; index += step) {
    const part = parts[index];
    if (part?.isInteractive === true && part.isEnabled && part.isVisible) return index;
  }
  return -1;
}

function pageHeight(parts: readonly PagePart[]): number {
  return Math.max(0, ...parts.map((part) => part.box.y + part.box.height));
}

/** Draws the part of the page that lies in `area`, and a bar at its right when there is more. */
export function paintPage(
  painter: Painter,
  area: Rectangle,
  {
    parts,
    position,
    look,
  }: {
    readonly parts: readonly PagePart[];
    readonly position: PagePosition;
    readonly look: Omit<WidgetLook, 'ink' | 'isFocused' | 'isEnabled'>;
  },
): void {
  parts.forEach((part, index) => {
    if (!part.isVisible) return;
    const box = moveBy(part.box, area.x, area.y - position.scroll);
    if (box.y >= area.y + area.height || box.y + box.height <= area.y) return;
    if (part.background !== null) {
      painter.color = part.background;
      painter.fillRect(box);
    }
    const isFocused = index === position.focus;
    paintWidget(painter, box, part.widget, {
      ...look,
      ink: part.ink,
      isFocused,
      isEnabled: part.isEnabled,
    });
  });
  paintScrollBar(painter, area, position.scroll, pageHeight(parts));
}

function paintScrollBar(painter: Painter, area: Rectangle, scroll: number, total: number): void {
  if (total <= area.height) return;
  painter.color = 0xff808080;
  const height = Math.max(lineHeight(painter.font), Math.floor(area.height ** 2 / total));
  const room = area.height - height;
  const y = area.y + Math.round((room * scroll) / Math.max(1, total - area.height));
  painter.fillRect({ x: area.x + area.width - 2, y: Math.min(y, area.y + room), width: 2, height });
}
