// Form controls as the three carriers write them: istyle (docomo), mode (SoftBank), format and
// -wap-input-format (au) all say which letters the keys write.
import type { InputMode } from '../../device/text-input/key-characters.ts';
import type { ControlOption, PageControl } from '../page-model.ts';
import { textOf, type PageElement } from '../markup/node.ts';

const DEFAULT_COLUMNS = 16;
const LONGEST_INPUT = 512;

type Place = { readonly id: number; readonly form: number };

/** The control that an element stands for, or null. */
export function readControl(element: PageElement, place: Place): PageControl | null {
  const base = { ...place, name: element.attributes.get('name') ?? '' };
  switch (element.name) {
    case 'input':
      return readInput(element.attributes, base);
    case 'textarea':
      return readTextArea(element, base);
    case 'select':
      return readSelect(element, base);
    default:
      return null;
  }
}

type Base = Place & { readonly name: string };

function readInput(attributes: ReadonlyMap<string, string>, base: Base): PageControl | null {
  const value = attributes.get('value') ?? '';
  const kind = attributes.get('type')?.toLowerCase() ?? 'text';
  switch (kind) {
    case 'hidden':
      return { ...base, kind, value };
    case 'checkbox':
    case 'radio':
      return readBox(attributes, { ...base, kind });
    case 'submit':
    case 'image':
    case 'reset':
      return readButton(value, base, kind === 'reset');
    case 'button':
      return null;
    default:
      return { ...readField(attributes, base), value, isPassword: kind === 'password' };
  }
}

function readButton(value: string, base: Base, isReset: boolean): PageControl {
  if (isReset) return { ...base, kind: 'reset', label: value === '' ? 'リセット' : value };
  return { ...base, kind: 'submit', label: value === '' ? '送信' : value };
}

type Box = Base & { readonly kind: 'checkbox' | 'radio' };

function readBox(attributes: ReadonlyMap<string, string>, box: Box): PageControl {
  const value = attributes.get('value') ?? '';
  return { ...box, value: value === '' ? 'on' : value, isChecked: attributes.has('checked') };
}

type Field = Extract<PageControl, { kind: 'field' }>;

function readField(attributes: ReadonlyMap<string, string>, base: Base): Field {
  return {
    ...base,
    kind: 'field',
    value: '',
    modes: readModes(attributes),
    maxLength: readNumber(attributes.get('maxlength')) ?? LONGEST_INPUT,
    isPassword: false,
    columns: readNumber(attributes.get('size')) ?? DEFAULT_COLUMNS,
    rows: 1,
  };
}

function readTextArea(element: PageElement, base: Base): PageControl {
  return {
    ...readField(element.attributes, base),
    value: textOf(element).replace(/^\r?\n/, ''),
    columns: readNumber(element.attributes.get('cols')) ?? DEFAULT_COLUMNS,
    rows: readNumber(element.attributes.get('rows')) ?? 2,
  };
}

function readSelect(element: PageElement, base: Base): PageControl {
  const options: ControlOption[] = element.children.flatMap((child) => {
    if (child.kind === 'text' || child.name !== 'option') return [];
    const label = textOf(child).trim();
    const { attributes } = child;
    const isSelected = attributes.has('selected');
    return [{ label, value: attributes.get('value') ?? label, isSelected }];
  });
  return { ...base, kind: 'select', options, isMultiple: element.attributes.has('multiple') };
}

const ALL_MODES: readonly InputMode[] = ['kana', 'alphabet', 'number'];

const MODES: Readonly<Record<string, InputMode>> = {
  '1': 'kana',
  '2': 'kana',
  '3': 'alphabet',
  '4': 'number',
  hiragana: 'kana',
  katakana: 'kana',
  hankakukana: 'kana',
  alphabet: 'alphabet',
  numeric: 'number',
};

function readModes(attributes: ReadonlyMap<string, string>): readonly InputMode[] {
  const named = MODES[attributes.get('istyle') ?? ''] ?? MODES[attributes.get('mode') ?? ''];
  const first = named ?? modeOfFormat(attributes);
  if (first === null) return ALL_MODES;
  return [first, ...ALL_MODES.filter((mode) => mode !== first)];
}

/** au: `format="*N"` and `style="-wap-input-format:*N"`; N digits, M and m letters. */
function modeOfFormat(attributes: ReadonlyMap<string, string>): InputMode | null {
  const css = /-wap-input-format:\s*["']?([^;"']+)/.exec(attributes.get('style') ?? '')?.[1];
  const format = css ?? attributes.get('format') ?? '';
  if (/N|&lt;ja:n&gt;/.test(format)) return 'number';
  return /[MmAaXx]/.test(format) ? 'alphabet' : null;
}

function readNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}
