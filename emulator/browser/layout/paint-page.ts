// Draws the part of a laid-out page that is on the screen.
import type { BitmapFont } from '../../device/font/bitmap-font.ts';
import type { FontSet } from '../../device/font/font-set.ts';
import type { Painter } from '../../device/screen/painter.ts';
import { moveBy, type Rectangle } from '../../device/screen/rectangle.ts';
import { frameAt } from '../../device/gif/frame-at.ts';
import { paintControl } from '../forms/paint-control.ts';
import type { FormState } from '../forms/form-state.ts';
import type { PageModel } from '../page-model.ts';
import type { Fragment, PageLayout } from './fragment.ts';
import type { PagePictures } from './lay-out-page.ts';
import { marqueeOffset } from './marquee.ts';

export type PageView = {
  readonly page: PageModel;
  readonly layout: PageLayout;
  readonly pictures: PagePictures;
  readonly forms: FormState;
  readonly fonts: FontSet;
  /** First row of the page that is shown. */
  readonly scroll: number;
  /** Milliseconds since the page was shown. */
  readonly elapsedMs: number;
  /** Index of the target in focus, or null. */
  readonly focus: number | null;
};

const FOCUS = 0xff2f5fd0;
const FOCUS_INK = 0xffffffff;
const RULE_DARK = 0xff808080;
const RULE_LIGHT = 0xffe0e0e0;
const SCROLL_TRACK = 0xffd8dde6;
const SCROLL_THUMB = 0xff7088b0;

/** Half a turn of what blinks. */
const BLINK_MS = 500;

export const SCROLL_BAR_WIDTH = 4;

export function paintPage(painter: Painter, area: Rectangle, view: PageView): void {
  const clip = painter.clip;
  painter.clipTo(area);
  painter.color = view.page.background;
  painter.fillRect(area);
  const last = view.scroll + area.height;
  for (const fragment of view.layout.fragments) {
    const { y, height } = fragment.box;
    if (y + height <= view.scroll || y >= last) continue;
    const box = moveBy(fragment.box, area.x, area.y - view.scroll);
    paintFragment(painter, { ...fragment, box }, view);
  }
  paintScrollBar(painter, area, view);
  painter.setClip(clip);
}

function paintFragment(painter: Painter, fragment: Fragment, view: PageView): void {
  const { box, style } = fragment;
  const isFocused = style.target !== null && style.target === view.focus;
  switch (fragment.kind) {
    case 'text':
      // A link in focus stays readable.
      if (style.isBlinking && !isFocused && isDark(view)) return;
      paintText(painter, fragment, { font: fontOf(view, fragment), isFocused });
      return;
    case 'marquee':
      paintMarquee(painter, fragment, view, isFocused);
      return;
    case 'image':
      paintImage(painter, fragment, view, isFocused);
      return;
    case 'control':
      painter.font = fontOf(view, fragment);
      paintControl(painter, box, {
        control: fragment.control,
        value: view.forms.get(fragment.control.id) ?? null,
        isFocused,
      });
      return;
    case 'rule':
      painter.color = RULE_DARK;
      painter.fillRect({ ...box, y: box.y + 1, height: 1 });
      painter.color = RULE_LIGHT;
      painter.fillRect({ ...box, y: box.y + 2, height: 1 });
  }
}

function fontOf(view: PageView, { style }: Fragment): BitmapFont {
  return view.fonts.get(style.size, style.isBold);
}

function isDark({ elapsedMs }: PageView): boolean {
  return Math.floor(elapsedMs / BLINK_MS) % 2 === 1;
}

function paintMarquee(
  painter: Painter,
  { box, style, text, marquee }: Extract<Fragment, { kind: 'marquee' }>,
  view: PageView,
  isFocused: boolean,
): void {
  const clip = painter.clip;
  painter.clipTo(box);
  const font = view.fonts.get(style.size, style.isBold);
  const size = { box: box.width, text: font.widthOf(text) };
  const left = box.x + marqueeOffset(marquee, size, view.elapsedMs);
  const line = { kind: 'text', text, style, box: { ...box, x: left, width: size.text } } as const;
  paintText(painter, line, { font, isFocused });
  painter.setClip(clip);
}

type Look = { readonly font: BitmapFont; readonly isFocused: boolean };

function paintText(
  painter: Painter,
  { box, style, text }: Extract<Fragment, { kind: 'text' }>,
  { font, isFocused }: Look,
): void {
  const background = isFocused ? FOCUS : style.background;
  if (background !== null) {
    painter.color = background;
    painter.fillRect({ ...box, y: box.y - 1, height: box.height + 2 });
  }
  painter.color = isFocused ? FOCUS_INK : style.color;
  painter.font = font;
  if (style.isUnderlined) {
    painter.fillRect({ x: box.x, y: box.y + box.height, width: box.width, height: 1 });
  }
  painter.drawText(text, box.x, box.y + font.ascent);
}

function paintImage(
  painter: Painter,
  { box, source, alt, style }: Extract<Fragment, { kind: 'image' }>,
  view: PageView,
  isFocused: boolean,
): void {
  const frames = view.pictures.get(source) ?? null;
  if (frames === null) {
    painter.font = view.fonts.get(style.size);
    painter.color = RULE_DARK;
    painter.drawText(alt, box.x, box.y + painter.font.ascent);
  } else {
    const picture = frameAt(frames, view.elapsedMs);
    painter.drawPicture(picture, box.x, box.y, { ...picture.bounds, width: box.width });
  }
  if (!isFocused) return;
  painter.color = FOCUS;
  painter.drawRect({ ...box, width: box.width - 1, height: box.height - 1 });
}

function paintScrollBar(painter: Painter, area: Rectangle, view: PageView): void {
  const total = view.layout.height;
  if (total <= area.height) return;
  const x = area.x + area.width - SCROLL_BAR_WIDTH + 1;
  const width = SCROLL_BAR_WIDTH - 1;
  painter.color = SCROLL_TRACK;
  painter.fillRect({ x, y: area.y, width, height: area.height });
  const height = Math.max(8, Math.floor(area.height ** 2 / total));
  const y = Math.round(((area.height - height) * view.scroll) / (total - area.height));
  painter.color = SCROLL_THUMB;
  painter.fillRect({ x, y: area.y + y, width, height });
}
