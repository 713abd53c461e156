// What choosing an item does to what is selected in a list.
import type { ListStyle, ListWidget } from './widget.ts';

/** Whether choosing one item unchooses the others. */
export function isExclusive(style: ListStyle): boolean {
  return style !== 'check';
}

/** The selection after the user has pressed an item. */
export function chooseItem({ style, selected }: ListWidget, index: number): boolean[] {
  if (isExclusive(style)) return selected.map((_, other) => other === index);
  return selected.map((flag, other) => (other === index ? !flag : flag));
}
