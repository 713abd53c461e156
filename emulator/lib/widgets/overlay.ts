// Something of the handset's own that lies over the application until the user is done with it:
// the text editor, a list to choose from, a dialog.
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { SoftLabels } from './paint-bars.ts';

export type Overlay = {
  readonly softLabels: SoftLabels;
  /** Draws into the area above the soft keys. */
  paint(painter: Painter, area: Rectangle): void;
  press(key: Key): void;
  /** How far the user has got in it, as plain data. */
  save(): unknown;
  /** Takes an overlay opened anew back to there. */
  restore(saved: unknown): void;
};
