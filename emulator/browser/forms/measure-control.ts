// How much room a form control takes.
import type { BitmapFont } from '../../device/font/bitmap-font.ts';
import type { PageControl } from '../page-model.ts';

export const CONTROL_PADDING = 3;

type Size = { readonly width: number; readonly height: number };

export function measureControl(control: PageControl, font: BitmapFont, room: number): Size {
  const line = font.height + 2 * CONTROL_PADDING;
  switch (control.kind) {
    case 'field': {
      const width = Math.min(room, Math.ceil((control.columns * font.size) / 2) + 8);
      return { width, height: control.rows * (font.height + 2) + 2 * CONTROL_PADDING - 2 };
    }
    case 'checkbox':
    case 'radio':
      return { width: font.size + 4, height: font.height };
    case 'select': {
      const widest = Math.max(
        font.size,
        ...control.options.map(({ label }) => font.widthOf(label)),
      );
      return { width: Math.min(room, widest + font.size + 10), height: line };
    }
    case 'submit':
    case 'reset':
      return { width: Math.min(room, font.widthOf(control.label) + 14), height: line };
    case 'hidden':
      return { width: 0, height: 0 };
  }
}
