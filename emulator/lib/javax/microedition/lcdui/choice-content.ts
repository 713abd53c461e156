// The items of a List or ChoiceGroup, and which of them are chosen.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { Instance, ReferenceArray } from '../../../../vm/run-time-data.ts';
import { surfaceOf } from '../../../graphics-state.ts';
import { textsOf } from '../../../string-array.ts';
import { chooseItem } from '../../../widgets/choose-item.ts';
import type { ListStyle, ListWidget } from '../../../widgets/widget.ts';

export type ChoiceContent = {
  list: ListWidget;
  readonly images: (Instance | null)[];
};

/** In the order of EXCLUSIVE, MULTIPLE, IMPLICIT, POPUP, which begin at 1. */
const STYLES: readonly ListStyle[] = ['radio', 'check', 'menu', 'popup'];

/** Errors: JavaThrow of IllegalArgumentException, for a type the class does not allow. */
export function newChoice(type: number, allowed: readonly number[]): ChoiceContent {
  const style = STYLES[type - 1];
  if (style === undefined || !allowed.includes(type)) {
    throw new JavaThrow('java.lang.IllegalArgumentException', `type ${type}`);
  }
  const list = { kind: 'list', style, items: [], selected: [], cursor: 0, rows: null } as const;
  return { list, images: [] };
}

/** The list as the handset draws it: with icons where any item has one. */
export function listWidget({ list, images }: ChoiceContent): ListWidget {
  const icons = images.map((image) => (image === null ? null : surfaceOf(image)));
  return icons.some((icon) => icon !== null) ? { ...list, icons } : list;
}

/** Appends the items of a constructor's arrays. */
export function appendAll(
  content: ChoiceContent,
  texts: ReferenceArray | null,
  images: ReferenceArray | null,
): void {
  if (texts === null) throw new JavaThrow('java.lang.NullPointerException');
  if (images !== null && images.elements.length !== texts.elements.length) {
    throw new JavaThrow('java.lang.IllegalArgumentException');
  }
  textsOf(texts).forEach((text, index) => {
    insertItem(content, index, text, (images?.elements[index] ?? null) as Instance | null);
  });
}

export function insertItem(
  content: ChoiceContent,
  index: number,
  text: string | null,
  image: Instance | null,
): void {
  if (text === null) throw new JavaThrow('java.lang.NullPointerException');
  const { list, images } = content;
  if (index < 0 || index > list.items.length) throw outOfBounds(index);
  images.splice(index, 0, image);
  const isFirst = list.style !== 'check' && list.items.length === 0;
  content.list = {
    ...list,
    items: list.items.toSpliced(index, 0, text),
    // One item is always chosen, except where several can be.
    selected: list.selected.toSpliced(index, 0, isFirst),
  };
}

export function deleteItem(content: ChoiceContent, index: number): void {
  const { list, images } = content;
  checkIndex(content, index);
  images.splice(index, 1);
  const items = list.items.toSpliced(index, 1);
  let selected = list.selected.toSpliced(index, 1);
  if (list.style !== 'check' && items.length > 0 && !selected.includes(true)) {
    selected = chooseItem({ ...list, selected }, Math.min(index, items.length - 1));
  }
  const cursor = Math.max(0, Math.min(list.cursor, items.length - 1));
  content.list = { ...list, items, selected, cursor };
}

export function setSelected(content: ChoiceContent, index: number, isSelected: boolean): void {
  const { list } = content;
  checkIndex(content, index);
  if (list.style === 'check') {
    content.list = { ...list, selected: list.selected.with(index, isSelected) };
  } else if (isSelected) {
    content.list = { ...list, selected: chooseItem(list, index), cursor: index };
  }
}

/** Errors: JavaThrow of IndexOutOfBoundsException. */
export function checkIndex({ list }: ChoiceContent, index: number): void {
  if (index < 0 || index >= list.items.length) throw outOfBounds(index);
}

function outOfBounds(index: number): JavaThrow {
  return new JavaThrow('java.lang.IndexOutOfBoundsException', String(index));
}
