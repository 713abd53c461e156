// The text of a TextField or TextBox, and what it may be.
import type { InputMode } from '../../../../device/text-input/key-characters.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';

export type TextContent = {
  text: string;
  maxSize: number;
  constraints: number;
  /** A Unicode block or MIDP name asked for by setInitialInputMode, or null. */
  initialMode: string | null;
};

const CONSTRAINT_MASK = 0xffff;
const PASSWORD = 0x10000;
const UNEDITABLE = 0x20000;

const EMAILADDR = 1;
const NUMERIC = 2;
const PHONENUMBER = 3;
const URL = 4;
const DECIMAL = 5;

/** The constants of both classes. */
export const TEXT_CONSTANTS: Readonly<Record<string, number>> = {
  'public static final int ANY': 0,
  'public static final int EMAILADDR': EMAILADDR,
  'public static final int NUMERIC': NUMERIC,
  'public static final int PHONENUMBER': PHONENUMBER,
  'public static final int URL': URL,
  'public static final int DECIMAL': DECIMAL,
  'public static final int PASSWORD': PASSWORD,
  'public static final int UNEDITABLE': UNEDITABLE,
  'public static final int SENSITIVE': 0x40000,
  'public static final int NON_PREDICTIVE': 0x80000,
  'public static final int INITIAL_CAPS_WORD': 0x100000,
  'public static final int INITIAL_CAPS_SENTENCE': 0x200000,
  'public static final int CONSTRAINT_MASK': CONSTRAINT_MASK,
};

/** Texts that a constraint admits, also while they are being typed. */
const PATTERNS: Readonly<Record<number, RegExp>> = {
  [NUMERIC]: /^-?\d*$/,
  [PHONENUMBER]: /^[+*#\d]*$/,
  [DECIMAL]: /^-?\d*\.?\d*$/,
};

export function isPassword({ constraints }: TextContent): boolean {
  return (constraints & PASSWORD) !== 0;
}

export function isEditable({ constraints }: TextContent): boolean {
  return (constraints & UNEDITABLE) === 0;
}

export function admits({ constraints }: TextContent, text: string): boolean {
  return PATTERNS[constraints & CONSTRAINT_MASK]?.test(text) ?? true;
}

/** The input modes for a text, the one to begin with first. */
export function modesOf({ constraints, initialMode }: TextContent): InputMode[] {
  const kind = constraints & CONSTRAINT_MASK;
  if (kind === NUMERIC || kind === PHONENUMBER || kind === DECIMAL) return ['number'];
  const modes: InputMode[] =
    kind === EMAILADDR || kind === URL ? ['alphabet', 'number'] : ['kana', 'alphabet', 'number'];
  const first = initialMode?.includes('LATIN') === true ? 'alphabet' : modes[0];
  return modes.sort((a, b) => Number(b === first) - Number(a === first));
}

/** Errors: JavaThrow of IllegalArgumentException, for a size or text that cannot be. */
export function newTextContent(
  text: string | null,
  maxSize: number,
  constraints: number,
): TextContent {
  if (maxSize <= 0) throw new JavaThrow('java.lang.IllegalArgumentException', `maxSize ${maxSize}`);
  const content = { text: '', maxSize, constraints, initialMode: null };
  return { ...content, text: checkedText(content, text ?? '') };
}

/** Errors: JavaThrow of IllegalArgumentException, for a text that cannot stand in the field. */
export function checkedText(content: TextContent, text: string): string {
  if (text.length > content.maxSize || !admits(content, text)) {
    throw new JavaThrow('java.lang.IllegalArgumentException');
  }
  return text;
}
