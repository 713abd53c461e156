// Characters that would let a mail forge a line, a terminal command or the direction of the text.

const LINE_BREAKS = /[\r\n\t\u2028\u2029]+/g;
const CONTROLS = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const CONTROLS_IN_TEXT = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** One line of text, as a header must be. */
export function stripControls(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(CONTROLS, '').trim();
}

/** Text of several lines, with `\n` between them. */
export function stripControlsInText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS_IN_TEXT, '');
}
