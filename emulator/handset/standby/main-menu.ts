// メニュー: large tiles where the screen has room, a list where it has not.
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { SoftLabels } from '../../lib/widgets/paint-bars.ts';
import type { PhoneContext } from '../phone-context.ts';
import { ListScene } from '../parts/list-scene.ts';
import { paintTitle } from '../screen/paint-bar.ts';
import type { Scene } from '../screen/scene.ts';
import { INK, LINE, PAPER } from '../screen/theme.ts';
import { paintMenuIcon, type MenuIcon } from './paint-menu-icon.ts';

export type MenuEntry = {
  readonly label: string;
  readonly icon: MenuIcon;
  readonly onSelect: () => void;
};

const COLUMNS = 2;
const NARROW = 160;

export function createMainMenu(phone: PhoneContext, entries: readonly MenuEntry[]): Scene {
  const { device, theme } = phone;
  if (device.screen.width < NARROW) {
    return new ListScene({ title: 'メニュー', theme, fonts: device.fonts, items: () => entries });
  }
  return new TileMenu(phone, entries);
}

class TileMenu implements Scene {
  readonly softLabels: SoftLabels = { left: '', middle: '選択', right: '' };
  readonly #phone: PhoneContext;
  readonly #entries: readonly MenuEntry[];
  #cursor = 0;

  constructor(phone: PhoneContext, entries: readonly MenuEntry[]) {
    this.#phone = phone;
    this.#entries = entries;
  }

  press(key: Key): void {
    const digit = /^[1-9]$/.test(key) ? this.#entries[Number(key) - 1] : undefined;
    if (digit !== undefined) digit.onSelect();
    if (key === 'select') this.#entries[this.#cursor]?.onSelect();
    const step = STEPS[key];
    if (step === undefined) return;
    const next = this.#cursor + step;
    if (next >= 0 && next < this.#entries.length) this.#cursor = next;
  }

  paint(painter: Painter, area: Rectangle): void {
    const { theme, device } = this.#phone;
    painter.color = PAPER;
    painter.fillRect(area);
    painter.font = device.fonts.get('medium');
    const body = paintTitle(painter, area, 'メニュー', theme);
    const rows = Math.ceil(this.#entries.length / COLUMNS);
    const width = Math.floor(body.width / COLUMNS);
    const height = Math.floor(body.height / rows);
    this.#entries.forEach((entry, index) => {
      const x = body.x + (index % COLUMNS) * width;
      const y = body.y + Math.floor(index / COLUMNS) * height;
      this.#paintTile(
        painter,
        { x, y, width, height },
        { entry, isFocused: index === this.#cursor },
      );
    });
  }

  #paintTile(
    painter: Painter,
    box: Rectangle,
    { entry, isFocused }: { entry: MenuEntry; isFocused: boolean },
  ): void {
    const { theme } = this.#phone;
    const inner = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 };
    painter.color = isFocused ? theme.accent : LINE;
    painter.fillRect(inner);
    const edge = isFocused ? 3 : 1;
    painter.color = PAPER;
    painter.fillRect({
      x: inner.x + edge,
      y: inner.y + edge,
      width: inner.width - 2 * edge,
      height: inner.height - 2 * edge,
    });
    const { font } = painter;
    const iconSide = Math.min(48, inner.height - font.height - 20);
    const iconX = inner.x + Math.floor((inner.width - iconSide) / 2);
    const iconY = inner.y + Math.floor((inner.height - iconSide - font.height - 8) / 2);
    paintMenuIcon(painter, { x: iconX, y: iconY, width: iconSide, height: iconSide }, entry.icon);
    const fits = font.widthOf(entry.label) <= inner.width - 4;
    painter.font = fits ? font : this.#phone.device.fonts.get('small');
    const x = inner.x + Math.floor((inner.width - painter.font.widthOf(entry.label)) / 2);
    painter.color = isFocused ? theme.accent : INK;
    painter.drawText(entry.label, x, iconY + iconSide + 8 + painter.font.ascent);
    painter.font = font;
  }
}

const STEPS: Partial<Readonly<Record<Key, number>>> = {
  up: -COLUMNS,
  down: COLUMNS,
  left: -1,
  right: 1,
};
