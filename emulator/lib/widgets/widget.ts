// What DoJa's components and MIDP's items have in common: the parts a phone draws and the user
// moves through. Plain data, so that a running application can be saved.
import type { BitmapFont } from '../../device/font/bitmap-font.ts';
import type { Surface } from '../../device/screen/surface.ts';

export type Alignment = 'left' | 'center' | 'right';

export type LabelWidget = {
  readonly kind: 'label';
  readonly text: string;
  readonly alignment: Alignment;
  readonly bold: boolean;
};

export type ButtonWidget = { readonly kind: 'button'; readonly text: string };

export type FieldWidget = {
  readonly kind: 'field';
  readonly text: string;
  /** Width in full-width characters, height in lines; null columns fill the width. */
  readonly columns: number | null;
  readonly rows: number;
  readonly isPassword: boolean;
};

/** How a list marks what is chosen; `menu` chooses by pressing, `popup` shows only the chosen item. */
export type ListStyle = 'menu' | 'numbered' | 'radio' | 'check' | 'popup';

export type ListWidget = {
  readonly kind: 'list';
  readonly style: ListStyle;
  readonly items: readonly string[];
  /** A small picture before each item, where there are any. */
  readonly icons?: readonly (Surface | null)[];
  readonly selected: readonly boolean[];
  /** The item the user is on. */
  readonly cursor: number;
  /** Lines shown at once; null shows all items. */
  readonly rows: number | null;
};

export type PictureWidget = { readonly kind: 'picture'; readonly picture: Surface | null };

export type TickerWidget = { readonly kind: 'ticker'; readonly text: string };

export type GaugeWidget = {
  readonly kind: 'gauge';
  readonly value: number;
  readonly maximum: number;
};

export type Widget =
  | LabelWidget
  | ButtonWidget
  | FieldWidget
  | ListWidget
  | PictureWidget
  | TickerWidget
  | GaugeWidget;

export type Size = { readonly width: number; readonly height: number };

/** The circumstances of painting. */
export type WidgetLook = {
  readonly font: BitmapFont;
  readonly boldFont: BitmapFont;
  readonly ink: number;
  readonly isFocused: boolean;
  readonly isEnabled: boolean;
  /** Milliseconds, for what moves by itself. */
  readonly now: number;
};
