// The colours of the handset's own parts of the picture, ARGB.

export const INK = 0xff000000;
export const PAPER = 0xffffffff;
/** Outline of what has the focus, and what is chosen in a list. */
export const ACCENT = 0xff2050a0;
export const ACCENT_INK = 0xffffffff;
/** Disabled parts, frames of fields. */
export const DIM = 0xff808080;
export const BUTTON_FACE = 0xffe0e0e0;
export const BAR = 0xff203048;
export const BAR_INK = 0xffffffff;
/** Pixels between a component's edge and its text. */
export const PADDING = 2;
