// 待受: the picture, the clock, and what is new.
import type { FontSet } from '../../device/font/font-set.ts';
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { SoftLabels } from '../../lib/widgets/paint-bars.ts';
import { formatDay, formatTime } from '../format-time.ts';
import type { Scene } from '../screen/scene.ts';
import type { Theme } from '../screen/theme.ts';
import type { CarrierWords } from '../words.ts';
import { paintLandscape } from './paint-landscape.ts';

export type StandbyOptions = {
  readonly words: CarrierWords;
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly now: () => number;
  readonly unreadMails: () => number;
  /** By key: what the standby screen opens. */
  readonly onKey: Partial<Readonly<Record<Key, () => void>>>;
};

export class StandbyScene implements Scene {
  readonly softLabels: SoftLabels;
  readonly #options: StandbyOptions;

  constructor(options: StandbyOptions) {
    this.#options = options;
    const { web } = options.words;
    this.softLabels = { left: 'メール', middle: 'メニュー', right: web.length > 6 ? 'Web' : web };
  }

  press(key: Key): void {
    this.#options.onKey[key]?.();
  }

  paint(painter: Painter, area: Rectangle): void {
    const { theme, fonts, now, words } = this.#options;
    paintLandscape(painter, area, theme);
    const large = fonts.get('large', true);
    this.#paintCentred(painter, area, { text: formatTime(now()), font: large, y: area.y + 14 });
    const day = {
      text: formatDay(now()),
      font: fonts.get('medium'),
      y: area.y + 20 + large.height,
    };
    this.#paintCentred(painter, area, day);
    painter.font = fonts.get('small');
    const bottom = area.y + area.height - 4 - painter.font.descent;
    painter.color = 0xffffffff;
    painter.drawText(words.brand, area.x + 4, bottom);
    this.#paintUnread(painter, area);
  }

  #paintCentred(
    painter: Painter,
    area: Rectangle,
    { text, font, y }: { text: string; font: Painter['font']; y: number },
  ): void {
    painter.font = font;
    const x = area.x + Math.floor((area.width - font.widthOf(text)) / 2);
    painter.color = 0x80000000;
    painter.drawText(text, x + 1, y + font.ascent + 1);
    painter.color = 0xffffffff;
    painter.drawText(text, x, y + font.ascent);
  }

  #paintUnread(painter: Painter, area: Rectangle): void {
    const count = this.#options.unreadMails();
    if (count === 0) return;
    const { fonts, theme } = this.#options;
    painter.font = fonts.get('medium');
    const text = `新着メール${count}件`;
    const width = painter.font.widthOf(text) + 16;
    const height = painter.font.height + 8;
    const x = area.x + Math.floor((area.width - width) / 2);
    const y = area.y + Math.floor(area.height * 0.55);
    painter.color = theme.accent;
    painter.fillRect({ x, y, width, height });
    painter.color = 0xffffffff;
    painter.drawRect({ x, y, width: width - 1, height: height - 1 });
    painter.drawText(text, x + 8, y + 4 + painter.font.ascent);
  }
}
