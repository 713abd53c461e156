// The list that opens over the application: a popup's items, or a menu of commands.
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { Overlay } from './overlay.ts';
import { barHeight, paintTitle, type SoftLabels } from './paint-bars.ts';
import { paintList } from './paint-list.ts';
import { INK, PAPER } from './theme.ts';

export type ChoicePopupOptions = {
  readonly title: string;
  readonly items: readonly string[];
  /** The item to begin on. */
  readonly cursor: number;
  readonly onChosen: (index: number) => void;
  readonly onClosed: () => void;
};

export class ChoicePopup implements Overlay {
  readonly softLabels: SoftLabels = { left: '戻る', middle: '選択', right: '' };
  readonly #options: ChoicePopupOptions;
  #cursor: number;

  constructor(options: ChoicePopupOptions) {
    this.#options = options;
    this.#cursor = Math.max(0, options.cursor);
  }

  press(key: Key): void {
    const { items, onChosen, onClosed } = this.#options;
    if (key === 'soft1' || key === 'clear') onClosed();
    if (key === 'select') onChosen(this.#cursor);
    if (key === 'up') this.#cursor = Math.max(0, this.#cursor - 1);
    if (key === 'down') this.#cursor = Math.min(items.length - 1, this.#cursor + 1);
    const digit = '123456789'.indexOf(key);
    if (digit >= 0 && digit < items.length) onChosen(digit);
  }

  save(): number {
    return this.#cursor;
  }

  restore(cursor: number): void {
    this.#cursor = cursor;
  }

  paint(painter: Painter, area: Rectangle): void {
    const { title, items } = this.#options;
    painter.color = PAPER;
    painter.fillRect(area);
    const bar = barHeight(painter.font);
    paintTitle(painter, { ...area, height: bar }, title);
    painter.color = INK;
    const { font } = painter;
    const look = { font, boldFont: font, ink: INK, isFocused: true, isEnabled: true, now: 0 };
    const list = { style: 'numbered', items, selected: [], cursor: this.#cursor } as const;
    const box = { ...area, y: area.y + bar, height: area.height - bar };
    paintList(painter, box, { kind: 'list', rows: null, ...list }, look);
  }
}
