// The screen on which a field's text is typed: 確定 takes it over, 文字 changes what keys write.
import { wrapText } from '../../device/font/wrap-text.ts';
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { InputMode } from '../../device/text-input/key-characters.ts';
import {
  nextMode,
  settle,
  SETTLE_MS,
  startEntry,
  typeKey,
  type TextEntry,
} from '../../device/text-input/text-entry.ts';
import { lineHeight } from './measure-widget.ts';
import type { Overlay } from './overlay.ts';
import { barHeight, paintTitle, type SoftLabels } from './paint-bars.ts';
import { ACCENT, DIM, INK, PAPER } from './theme.ts';

export type EditorOptions = {
  readonly title: string;
  readonly text: string;
  readonly modes: readonly InputMode[];
  readonly maxLength: number | null;
  readonly isPassword: boolean;
  /** Whether a text may stand in the field; what leads to another is not taken. */
  readonly admits: (text: string) => boolean;
  readonly onDone: (text: string) => void;
  /** Milliseconds, of which a pause settles a letter. */
  readonly now: () => number;
};

type EditorPosition = { readonly entry: TextEntry; readonly settlesAt: number };

const MODE_NAMES: Readonly<Record<InputMode, string>> = {
  kana: 'かな',
  alphabet: '英字',
  number: '数字',
};

export class TextEditor implements Overlay {
  readonly #options: EditorOptions;
  #entry: TextEntry;
  /** When the letter that is being chosen stands. */
  #settlesAt = 0;

  constructor(options: EditorOptions) {
    this.#options = options;
    this.#entry = startEntry(options.text, options.modes, options.maxLength);
  }

  get softLabels(): SoftLabels {
    const right = this.#options.modes.length > 1 ? '文字' : '';
    return { left: '確定', middle: '', right };
  }

  press(key: Key): void {
    const { now, admits } = this.#options;
    if (now() >= this.#settlesAt) this.#entry = settle(this.#entry);
    if (key === 'select' || key === 'soft1') {
      this.#options.onDone(this.#entry.text);
      return;
    }
    const next = key === 'soft2' ? nextMode(this.#entry) : typeKey(this.#entry, key);
    if (admits(next.text)) this.#entry = next;
    this.#settlesAt = now() + SETTLE_MS;
  }

  save(): EditorPosition {
    return { entry: this.#entry, settlesAt: this.#settlesAt };
  }

  restore({ entry, settlesAt }: EditorPosition): void {
    this.#entry = entry;
    this.#settlesAt = settlesAt;
  }

  paint(painter: Painter, area: Rectangle): void {
    painter.color = PAPER;
    painter.fillRect(area);
    const bar = { ...area, height: barHeight(painter.font) };
    paintTitle(painter, bar, `${this.#options.title}[${MODE_NAMES[this.#entry.mode]}]`);
    const top = bar.y + bar.height + 2;
    this.#paintText(painter, { ...area, x: area.x + 2, y: top, width: area.width - 4 });
    this.#paintCount(painter, area);
  }

  #paintText(painter: Painter, area: Rectangle): void {
    const { font } = painter;
    const { text, cursor } = this.#entry;
    const shown = this.#options.isPassword ? '*'.repeat(text.length) : text;
    const lines = wrapText(shown, font, area.width);
    painter.color = INK;
    lines.forEach((line, index) => {
      painter.drawText(line, area.x, area.y + index * lineHeight(font) + font.ascent);
    });
    const before = wrapText(shown.slice(0, cursor), font, area.width);
    const x = area.x + font.widthOf(before.at(-1) ?? '');
    const y = area.y + (before.length - 1) * lineHeight(font);
    painter.color = ACCENT;
    painter.fillRect({ x, y, width: 1, height: font.height });
  }

  #paintCount(painter: Painter, area: Rectangle): void {
    const { maxLength } = this.#options;
    if (maxLength === null) return;
    const count = `${this.#entry.text.length}/${maxLength}`;
    const { font } = painter;
    painter.color = DIM;
    const x = area.x + area.width - font.widthOf(count) - 2;
    painter.drawText(count, x, area.y + area.height - font.descent - 1);
  }
}
