// A list to choose from: cursor keys, the select key, or an item's number.
import type { Key } from '../../device/keypad.ts';
import type { FontSet } from '../../device/font/font-set.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import { lineLength, wrapText } from '../../device/font/wrap-text.ts';
import type { SoftLabels } from '../../lib/widgets/paint-bars.ts';
import { paintTitle } from '../screen/paint-bar.ts';
import type { Scene } from '../screen/scene.ts';
import { DIM, INK, LINE, PAPER, TINT, type Theme } from '../screen/theme.ts';

export type ListItem = {
  readonly label: string;
  /** Smaller, below the label; absent for none. */
  readonly hint?: string;
  readonly onSelect: () => void;
  /** What メニュー does on this item. */
  readonly onMenu?: () => void;
};

export type ListOptions = {
  readonly title: string;
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly items: () => readonly ListItem[];
  /** Said when there is nothing. */
  readonly empty?: string;
  /** What the left soft key does on the list as a whole. */
  readonly left?: { readonly label: string; readonly onPress: () => void };
  readonly onShow?: () => void;
};

export class ListScene implements Scene {
  readonly #options: ListOptions;
  #cursor = 0;
  #first = 0;

  constructor(options: ListOptions) {
    this.#options = options;
  }

  get softLabels(): SoftLabels {
    const item = this.#options.items()[this.#cursor];
    return {
      left: this.#options.left?.label ?? '',
      middle: item === undefined ? '' : '選択',
      right: item?.onMenu === undefined ? '' : 'メニュー',
    };
  }

  onShow(): void {
    this.#options.onShow?.();
  }

  press(key: Key): void {
    const items = this.#options.items();
    if (this.#chooseByNumber(items, key)) return;
    if (key === 'up') this.#move(-1, items.length);
    if (key === 'down') this.#move(1, items.length);
    if (key === 'select' || key === 'right') items[this.#cursor]?.onSelect();
    if (key === 'soft1') this.#options.left?.onPress();
    if (key === 'soft2') items[this.#cursor]?.onMenu?.();
  }

  paint(painter: Painter, area: Rectangle): void {
    painter.color = PAPER;
    painter.fillRect(area);
    painter.font = this.#options.fonts.get('medium');
    const body = paintTitle(painter, area, this.#options.title, this.#options.theme);
    const items = this.#options.items();
    this.#cursor = Math.max(0, Math.min(this.#cursor, items.length - 1));
    if (items.length === 0) {
      this.#paintEmpty(painter, body);
      return;
    }
    const height = this.#rowHeight(items);
    const shown = Math.max(1, Math.floor(body.height / height));
    this.#first = Math.min(this.#first, this.#cursor);
    this.#first = Math.max(this.#first, this.#cursor - shown + 1);
    items.slice(this.#first, this.#first + shown).forEach((item, index) => {
      const row = { ...body, y: body.y + index * height, height };
      this.#paintRow(painter, row, { item, number: this.#first + index });
    });
  }

  #chooseByNumber(items: readonly ListItem[], key: Key): boolean {
    const index = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
    const chosen = items[index];
    if (chosen === undefined) return false;
    this.#cursor = index;
    chosen.onSelect();
    return true;
  }

  #move(step: number, count: number): void {
    if (count > 0) this.#cursor = (this.#cursor + step + count) % count;
  }

  #rowHeight(items: readonly ListItem[]): number {
    const { fonts } = this.#options;
    const hint = items.some((item) => item.hint !== undefined) ? fonts.get('small').height + 2 : 0;
    return fonts.get('medium').height + 6 + hint;
  }

  #paintRow(painter: Painter, row: Rectangle, shown: { item: ListItem; number: number }): void {
    const { fonts, theme } = this.#options;
    const { item, number } = shown;
    const isFocused = number === this.#cursor;
    painter.color = isFocused ? theme.accent : number % 2 === 0 ? PAPER : TINT;
    painter.fillRect(row);
    painter.color = LINE;
    painter.fillRect({ ...row, y: row.y + row.height - 1, height: 1 });
    const ink = isFocused ? theme.accentInk : INK;
    painter.font = fonts.get('small');
    painter.color = isFocused ? theme.accentInk : DIM;
    const digit = number < 9 ? `${number + 1}` : '';
    const medium = fonts.get('medium');
    painter.drawText(digit, row.x + 3, row.y + 3 + medium.ascent);
    const left = row.x + painter.font.size + 4;
    const room = row.x + row.width - left - 2;
    painter.font = medium;
    painter.color = ink;
    painter.drawText(shorten(item.label, painter, room), left, row.y + 3 + medium.ascent);
    if (item.hint === undefined) return;
    painter.font = fonts.get('small');
    painter.color = isFocused ? theme.accentInk : DIM;
    const baseline = row.y + 4 + medium.height + painter.font.ascent;
    painter.drawText(shorten(item.hint, painter, room), left, baseline);
  }

  #paintEmpty(painter: Painter, body: Rectangle): void {
    painter.color = DIM;
    const lines = wrapText(this.#options.empty ?? 'ありません', painter.font, body.width - 16);
    lines.forEach((line, index) => {
      const y = body.y + 12 + index * (painter.font.height + 4);
      painter.drawText(line, body.x + 8, y + painter.font.ascent);
    });
  }
}

function shorten(text: string, painter: Painter, room: number): string {
  if (painter.font.widthOf(text) <= room) return text;
  return `${text.slice(0, lineLength(text, painter.font, room - painter.font.size))}…`;
}
