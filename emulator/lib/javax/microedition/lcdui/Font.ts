import type { BitmapFont } from '../../../../device/font/bitmap-font.ts';
import type { FontSize } from '../../../../device/font/font-set.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance, JavaArray } from '../../../../vm/run-time-data.ts';
import type { AppScreen } from '../../../widgets/app-screen.ts';
import { MIDLET } from '../midlet-service.ts';
import { charsToText } from '../../../chars-to-text.ts';

const BOLD = 1;
const ITALIC = 2;
const UNDERLINED = 4;
const SIZE_SMALL = 8;
const SIZE_LARGE = 16;

export type FontState = { readonly face: number; readonly style: number; readonly size: number };

export const Font: LibraryClass = defineClass('public final class javax.microedition.lcdui.Font', {
  fields: {
    'public static final int FACE_SYSTEM': 0,
    'public static final int FACE_MONOSPACE': 32,
    'public static final int FACE_PROPORTIONAL': 64,
    'public static final int SIZE_MEDIUM': 0,
    'public static final int SIZE_SMALL': SIZE_SMALL,
    'public static final int SIZE_LARGE': SIZE_LARGE,
    'public static final int STYLE_PLAIN': 0,
    'public static final int STYLE_BOLD': BOLD,
    'public static final int STYLE_ITALIC': ITALIC,
    'public static final int STYLE_UNDERLINED': UNDERLINED,
  },
  methods: {
    'public int charWidth(char c)': (call, self: Instance, char: number) =>
      bitmapFont(call, self).widthOf(String.fromCharCode(char)),
    'public int charsWidth(char[] chars, int offset, int length)': (
      call,
      self: Instance,
      chars: JavaArray<Uint16Array> | null,
      offset: number,
      length: number,
    ) => bitmapFont(call, self).widthOf(charsToText(chars, offset, length)),
    'public int getBaselinePosition()': (call, self: Instance) => bitmapFont(call, self).ascent,
    'public static Font getDefaultFont()': (call) => newFont(call, { face: 0, style: 0, size: 0 }),
    'public int getFace()': (_call, self: Instance) => fontOf(self).face,
    'public static Font getFont(int face, int style, int size)': (
      call,
      face: number,
      style: number,
      size: number,
    ) => {
      const isKnown = [0, 32, 64].includes(face) && style >= 0 && style < 8;
      if (!isKnown || ![0, SIZE_SMALL, SIZE_LARGE].includes(size)) {
        throw new JavaThrow('java.lang.IllegalArgumentException');
      }
      return newFont(call, { face, style, size });
    },
    'public int getHeight()': (call, self: Instance) => bitmapFont(call, self).height,
    'public int getSize()': (_call, self: Instance) => fontOf(self).size,
    'public int getStyle()': (_call, self: Instance) => fontOf(self).style,
    'public boolean isBold()': (_call, self: Instance) => hasStyle(self, BOLD),
    'public boolean isItalic()': (_call, self: Instance) => hasStyle(self, ITALIC),
    'public boolean isPlain()': (_call, self: Instance) => fontOf(self).style === 0,
    'public boolean isUnderlined()': (_call, self: Instance) => hasStyle(self, UNDERLINED),
    'public int stringWidth(String s)': (call, self: Instance, text: string | null) =>
      bitmapFont(call, self).widthOf(notNull(text)),
    'public int substringWidth(String s, int offset, int length)': (
      call,
      self: Instance,
      text: string | null,
      offset: number,
      length: number,
    ) => bitmapFont(call, self).widthOf(notNull(text).slice(offset, offset + length)),
  },
});

export function newFont(call: NativeCall, state: FontState): Instance {
  const font = call.newInstance('javax.microedition.lcdui.Font');
  font.host = state;
  return font;
}

export function fontOf(self: Instance): FontState {
  return self.host as FontState;
}

export function isUnderlined(font: Instance): boolean {
  return hasStyle(font, UNDERLINED);
}

/** The letters that a font stands for. */
export function lettersOf(screen: AppScreen, font: Instance): BitmapFont {
  const { size, style } = fontOf(font);
  const sizes: Readonly<Record<number, FontSize>> = {
    [SIZE_SMALL]: 'small',
    [SIZE_LARGE]: 'large',
  };
  return screen.fonts.get(sizes[size] ?? 'medium', (style & BOLD) !== 0);
}

function bitmapFont(call: NativeCall, self: Instance): BitmapFont {
  return lettersOf(call.service(MIDLET).screen, self);
}

function hasStyle(self: Instance, style: number): boolean {
  return (fontOf(self).style & style) !== 0;
}

function notNull(text: string | null): string {
  if (text === null) throw new JavaThrow('java.lang.NullPointerException');
  return text;
}
