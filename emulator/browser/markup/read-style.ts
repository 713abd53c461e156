// How an element changes the look of what is in it: CHTML's own tags and attributes, and the few
// inline styles that carriers' XHTML knows.
import type { FontSize } from '../../device/font/font-set.ts';
import type { Align, PieceStyle } from '../page-model.ts';
import type { PageElement } from './node.ts';
import { readColor } from './read-color.ts';

type Change = Partial<PieceStyle>;

const INDENTED = new Set(['ul', 'ol', 'dir', 'menu', 'dd', 'blockquote']);

export function readStyle(element: PageElement, style: PieceStyle): PieceStyle {
  const byTag = styleOfTag(element, style);
  const align = readAlign(element.attributes.get('align'));
  const inline = readInlineStyle(element.attributes.get('style') ?? '');
  return { ...style, ...byTag, ...(align === null ? {} : { align }), ...inline };
}

const TAG_CHANGES: Readonly<Record<string, Change>> = {
  b: { isBold: true },
  strong: { isBold: true },
  th: { isBold: true },
  u: { isUnderlined: true },
  center: { align: 'center' },
  h1: { isBold: true, size: 'large' },
  h2: { isBold: true },
  h3: { isBold: true },
  h4: { isBold: true },
  h5: { isBold: true },
  h6: { isBold: true },
  blink: { isBlinking: true },
  pre: { isPreformatted: true },
  plaintext: { isPreformatted: true },
};

function styleOfTag({ name, attributes }: PageElement, style: PieceStyle): Change {
  if (INDENTED.has(name)) return { indent: style.indent + 1 };
  if (name === 'font') return readFont(attributes);
  return Object.hasOwn(TAG_CHANGES, name) ? (TAG_CHANGES[name] ?? {}) : {};
}

function readFont(attributes: ReadonlyMap<string, string>): Change {
  const color = readColor(attributes.get('color'));
  const size = readFontSize(attributes.get('size'));
  return { ...(color === null ? {} : { color }), ...(size === null ? {} : { size }) };
}

function readFontSize(value: string | undefined): FontSize | null {
  if (value === undefined) return null;
  const number = Number(value);
  const size = /^[+-]/.test(value) ? 3 + number : number;
  if (Number.isNaN(size)) return null;
  if (size < 3) return 'small';
  return size > 3 ? 'large' : 'medium';
}

function readAlign(value: string | undefined): Align | null {
  const name = value?.toLowerCase();
  return name === 'center' || name === 'right' || name === 'left' ? name : null;
}

const CSS_SIZES: Readonly<Record<string, FontSize>> = {
  'xx-small': 'small',
  'x-small': 'small',
  small: 'small',
  smaller: 'small',
  medium: 'medium',
  large: 'large',
  larger: 'large',
  'x-large': 'large',
  'xx-large': 'large',
};

function readInlineStyle(css: string): Change {
  let change: Change = {};
  for (const declaration of css.split(';')) {
    const [property = '', value = ''] = declaration.split(':').map((part) => part.trim());
    change = { ...change, ...readDeclaration(property.toLowerCase(), value.toLowerCase()) };
  }
  return change;
}

function readDeclaration(property: string, value: string): Change {
  const color = readColor(value);
  switch (property) {
    case 'color':
      return color === null ? {} : { color };
    case 'background-color':
      return color === null ? {} : { background: color };
    case 'text-align': {
      const align = readAlign(value);
      return align === null ? {} : { align };
    }
    case 'font-size': {
      const size = CSS_SIZES[value];
      return size === undefined ? {} : { size };
    }
    case 'font-weight':
      return { isBold: value === 'bold' };
    case 'text-decoration':
      return { isUnderlined: value.includes('underline'), isBlinking: value.includes('blink') };
    default:
      return {};
  }
}
