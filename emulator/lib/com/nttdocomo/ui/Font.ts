import type { BitmapFont } from '../../../../device/font/bitmap-font.ts';
import type { FontSize } from '../../../../device/font/font-set.ts';
import { lineLength } from '../../../../device/font/wrap-text.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { AppScreen } from '../../../widgets/app-screen.ts';
import { IAPPLI } from '../iappli.ts';

const FACE_SYSTEM = 0x71000000;
const STYLE_PLAIN = 0x70100000;
const STYLE_BOLD = 0x70110000;
const SIZE_MEDIUM = 0x70000200;
const TYPE_DEFAULT = 0;

type FontState = { readonly size: FontSize; readonly bold: boolean };

export const Font: LibraryClass = defineClass('public class com.nttdocomo.ui.Font', {
  fields: {
    'public static final int FACE_SYSTEM': FACE_SYSTEM,
    'public static final int FACE_MONOSPACE': 0x72000000,
    'public static final int FACE_PROPORTIONAL': 0x73000000,
    'public static final int STYLE_PLAIN': STYLE_PLAIN,
    'public static final int STYLE_BOLD': STYLE_BOLD,
    'public static final int STYLE_ITALIC': 0x70120000,
    'public static final int STYLE_BOLDITALIC': 0x70130000,
    'public static final int SIZE_SMALL': 0x70000100,
    'public static final int SIZE_MEDIUM': SIZE_MEDIUM,
    'public static final int SIZE_LARGE': 0x70000300,
    'public static final int TYPE_DEFAULT': TYPE_DEFAULT,
    'public static final int TYPE_HEADING': 1,
  },
  methods: {
    'protected Font()': () => undefined,
    'public int getAscent()': (call, self: Instance) => bitmapFont(call, self).ascent,
    'public int getBBoxHeight(String text)': (call, self: Instance, text: string | null) =>
      notNull(text) === '' ? 0 : bitmapFont(call, self).height,
    'public int getBBoxWidth(String text)': (call, self: Instance, text: string | null) =>
      bitmapFont(call, self).widthOf(notNull(text)),
    'public static Font getDefaultFont()': (call) => newFont(call, TYPE_DEFAULT),
    'public int getDescent()': (call, self: Instance) => bitmapFont(call, self).descent,
    'public static Font getFont(int type)': (call, type: number) => newFont(call, type),
    'public int getHeight()': (call, self: Instance) => bitmapFont(call, self).height,
    'public int getLineBreak(String text, int offset, int length, int width)': getLineBreak,
    'public int stringWidth(String text)': (call, self: Instance, text: string | null) =>
      bitmapFont(call, self).widthOf(notNull(text)),
  },
});

/** The font that a Java font stands for. */
export function fontOf(screen: AppScreen, font: Instance): BitmapFont {
  const { size, bold } = font.host as FontState;
  return screen.fonts.get(size, bold);
}

function bitmapFont(call: NativeCall, self: Instance): BitmapFont {
  return fontOf(call.service(IAPPLI).screen, self);
}

function newFont(call: NativeCall, type: number): Instance {
  const font = call.newInstance('com.nttdocomo.ui.Font');
  font.host = fontState(type);
  return font;
}

/** The nearest font there is: three sizes, plain and bold. */
function fontState(type: number): FontState {
  if (type === 1) return { size: 'medium', bold: true };
  const sizes: Readonly<Record<number, FontSize>> = { 1: 'small', 3: 'large' };
  const size = sizes[(type >>> 8) & 0xf] ?? 'medium';
  return { size, bold: ((type >>> 16) & 1) === 1 };
}

function notNull(text: string | null): string {
  if (text === null) throw new JavaThrow('java.lang.NullPointerException');
  return text;
}

/** The index at which the next line begins. */
function getLineBreak(
  call: NativeCall,
  self: Instance,
  text: string | null,
  ...[offset, length, width]: readonly [number, number, number]
): number {
  const all = notNull(text);
  if (offset < 0 || length < 0 || offset + length > all.length) {
    throw new JavaThrow('java.lang.StringIndexOutOfBoundsException');
  }
  const part = all.slice(offset, offset + length);
  const line = part.indexOf('\n') < 0 ? part : part.slice(0, part.indexOf('\n') + 1);
  return offset + lineLength(line, bitmapFont(call, self), width);
}
