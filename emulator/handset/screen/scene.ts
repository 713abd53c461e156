// One screen of the phone's own software: it draws itself and takes the keys.
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { SoftLabels } from '../../lib/widgets/paint-bars.ts';

export type Scene = {
  readonly softLabels: SoftLabels;
  /** Draws into the area between the status line and the soft keys. */
  paint(painter: Painter, area: Rectangle): void;
  /** CLR goes back unless the scene takes it, which it says with true. */
  press(key: Key): boolean | void;
  /** The scene comes to the top, first or again. */
  onShow?(): void;
};
