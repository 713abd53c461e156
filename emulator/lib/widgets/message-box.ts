// A dialog: title, text that scrolls when it is long, and a row of answers.
import type { BitmapFont } from '../../device/font/bitmap-font.ts';
import { wrapText } from '../../device/font/wrap-text.ts';
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { Surface } from '../../device/screen/surface.ts';
import { lineHeight } from './measure-widget.ts';
import type { Overlay } from './overlay.ts';
import { barHeight, paintTitle, type SoftLabels } from './paint-bars.ts';
import { ACCENT, ACCENT_INK, BUTTON_FACE, INK, PAPER } from './theme.ts';

export type MessageBoxOptions = {
  readonly title: string;
  readonly text: string;
  readonly picture: Surface | null;
  /** The answers to choose from, at least one. */
  readonly answers: readonly string[];
  readonly onAnswer: (index: number) => void;
};

/** The answer in focus, and the text's first line shown. */
type MessageBoxPosition = { readonly focus: number; readonly firstLine: number };

export class MessageBox implements Overlay {
  readonly softLabels: SoftLabels = { left: '', middle: '選択', right: '' };
  readonly #options: MessageBoxOptions;
  #focus = 0;
  #firstLine = 0;

  constructor(options: MessageBoxOptions) {
    this.#options = options;
  }

  press(key: Key): void {
    const last = this.#options.answers.length - 1;
    if (key === 'select') this.#options.onAnswer(this.#focus);
    if (key === 'left') this.#focus = Math.max(0, this.#focus - 1);
    if (key === 'right') this.#focus = Math.min(last, this.#focus + 1);
    if (key === 'up') this.#firstLine = Math.max(0, this.#firstLine - 1);
    if (key === 'down') this.#firstLine += 1;
  }

  save(): MessageBoxPosition {
    return { focus: this.#focus, firstLine: this.#firstLine };
  }

  restore({ focus, firstLine }: MessageBoxPosition): void {
    this.#focus = focus;
    this.#firstLine = firstLine;
  }

  paint(painter: Painter, area: Rectangle): void {
    const { font } = painter;
    painter.color = PAPER;
    painter.fillRect(area);
    const bar = barHeight(font);
    paintTitle(painter, { ...area, height: bar }, this.#options.title);
    const answersTop = area.y + area.height - bar - 4;
    this.#paintBody(painter, {
      x: area.x + 2,
      y: area.y + bar + 2,
      width: area.width - 4,
      height: answersTop - area.y - bar - 4,
    });
    this.#paintAnswers(painter, { ...area, y: answersTop, height: bar + 2 });
  }

  #paintBody(painter: Painter, area: Rectangle): void {
    const { text, picture } = this.#options;
    const { font } = painter;
    const step = lineHeight(font);
    const lines = wrapText(text, font, area.width);
    const top = picture === null ? 0 : picture.height + 2;
    this.#firstLine = Math.min(this.#firstLine, hiddenLines(lines.length, area.height - top, font));
    if (picture !== null) painter.drawPicture(picture, area.x, area.y);
    painter.color = INK;
    const shown = Math.floor((area.height - top) / step);
    lines.slice(this.#firstLine, this.#firstLine + shown).forEach((line, index) => {
      painter.drawText(line, area.x, area.y + top + index * step + font.ascent);
    });
  }

  #paintAnswers(painter: Painter, area: Rectangle): void {
    const { font } = painter;
    const { answers } = this.#options;
    const width = Math.floor(area.width / answers.length);
    answers.forEach((answer, index) => {
      const isFocused = index === this.#focus;
      const box = { ...area, x: area.x + index * width + 2, width: width - 4 };
      painter.color = isFocused ? ACCENT : BUTTON_FACE;
      painter.fillRect(box);
      painter.color = isFocused ? ACCENT_INK : INK;
      const x = box.x + Math.floor((box.width - font.widthOf(answer)) / 2);
      painter.drawText(answer, x, box.y + 2 + font.ascent);
    });
  }
}

function hiddenLines(lines: number, height: number, font: BitmapFont): number {
  return Math.max(0, lines - Math.floor(height / lineHeight(font)));
}
