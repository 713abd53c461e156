// Something the phone says, with answers to choose from; long texts scroll.
import type { FontSet } from '../../device/font/font-set.ts';
import { wrapText } from '../../device/font/wrap-text.ts';
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { SoftLabels } from '../../lib/widgets/paint-bars.ts';
import { paintTitle } from '../screen/paint-bar.ts';
import type { Scene } from '../screen/scene.ts';
import { INK, LINE, PAPER, TINT, type Theme } from '../screen/theme.ts';

export type MessageOptions = {
  readonly title: string;
  readonly text: string;
  readonly theme: Theme;
  readonly fonts: FontSet;
  /** None for something that goes away by itself. */
  readonly answers: readonly MessageAnswer[];
};

export type MessageAnswer = {
  readonly label: string;
  /** A key that gives this answer wherever the focus is. */
  readonly key?: Key;
  readonly onChoose: () => void;
};

export class MessageScene implements Scene {
  readonly #options: MessageOptions;
  #focus = 0;
  #firstLine = 0;
  #text: string;

  constructor(options: MessageOptions) {
    this.#options = options;
    this.#text = options.text;
  }

  /** Changes what is said. */
  say(text: string): void {
    this.#text = text;
  }

  get softLabels(): SoftLabels {
    return { left: '', middle: this.#options.answers.length === 0 ? '' : '選択', right: '' };
  }

  press(key: Key): boolean {
    const { answers } = this.#options;
    if (key === 'left') this.#focus = Math.max(0, this.#focus - 1);
    if (key === 'right') this.#focus = Math.min(answers.length - 1, this.#focus + 1);
    if (key === 'up') this.#firstLine = Math.max(0, this.#firstLine - 1);
    if (key === 'down') this.#firstLine += 1;
    if (key === 'select') answers[this.#focus]?.onChoose();
    if (key === 'clear') answers.at(-1)?.onChoose();
    answers.find((answer) => answer.key === key)?.onChoose();
    return true;
  }

  paint(painter: Painter, area: Rectangle): void {
    const { fonts, theme, answers } = this.#options;
    painter.color = PAPER;
    painter.fillRect(area);
    painter.font = fonts.get('medium');
    const body = paintTitle(painter, area, this.#options.title, theme);
    const row = answers.length === 0 ? 0 : painter.font.height + 12;
    this.#paintText(painter, { ...body, height: body.height - row });
    if (row > 0)
      this.#paintAnswers(painter, { ...body, y: body.y + body.height - row, height: row });
  }

  #paintText(painter: Painter, area: Rectangle): void {
    const { font } = painter;
    const step = font.height + 3;
    const lines = wrapText(this.#text, font, area.width - 12);
    const shown = Math.max(1, Math.floor((area.height - 8) / step));
    this.#firstLine = Math.max(0, Math.min(this.#firstLine, lines.length - shown));
    painter.color = INK;
    lines.slice(this.#firstLine, this.#firstLine + shown).forEach((line, index) => {
      painter.drawText(line, area.x + 6, area.y + 6 + index * step + font.ascent);
    });
    if (lines.length <= shown) return;
    painter.color = this.#options.theme.accent;
    const height = Math.floor((area.height * shown) / lines.length);
    const y = Math.floor((area.height * this.#firstLine) / lines.length);
    painter.fillRect({ x: area.x + area.width - 3, y: area.y + y, width: 3, height });
  }

  #paintAnswers(painter: Painter, area: Rectangle): void {
    const { answers, theme } = this.#options;
    painter.color = LINE;
    painter.fillRect({ ...area, height: 1 });
    const width = Math.floor(area.width / answers.length);
    answers.forEach(({ label }, index) => {
      const isFocused = index === this.#focus;
      const box = {
        x: area.x + index * width + 6,
        y: area.y + 4,
        width: width - 12,
        height: area.height - 8,
      };
      painter.color = isFocused ? theme.accent : TINT;
      painter.fillRect(box);
      painter.color = isFocused ? theme.accentInk : INK;
      const x = box.x + Math.floor((box.width - painter.font.widthOf(label)) / 2);
      painter.drawText(label, x, box.y + 2 + painter.font.ascent);
    });
  }
}
