// What the host keeps of an item of a form.
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { PictureWidget, Widget } from '../../../widgets/widget.ts';
import { listWidget, type ChoiceContent } from './choice-content.ts';
import { isPassword, type TextContent } from './text-content.ts';

type ItemBase = {
  label: string | null;
  /** The form it is on. */
  form: Instance | null;
};

export type StringItemState = ItemBase & { readonly kind: 'string'; text: string | null };
export type TextFieldState = ItemBase & { readonly kind: 'text'; readonly content: TextContent };
export type ChoiceGroupState = ItemBase & {
  readonly kind: 'choice';
  readonly content: ChoiceContent;
};
export type GaugeState = ItemBase & {
  readonly kind: 'gauge';
  readonly isInteractive: boolean;
  maximum: number;
  value: number;
};
export type ImageItemState = ItemBase & {
  readonly kind: 'image';
  image: Instance | null;
  layout: number;
  altText: string | null;
};
export type DateFieldState = ItemBase & {
  readonly kind: 'date';
  mode: number;
  /** Unix milliseconds, or null for a field not filled in. */
  time: number | null;
};

export type ItemState =
  | StringItemState
  | TextFieldState
  | ChoiceGroupState
  | GaugeState
  | ImageItemState
  | DateFieldState;

export function itemOf(self: Instance): ItemState {
  return self.host as ItemState;
}

/** The state, known to be of a kind by the class of its item. */
export function itemOfKind<K extends ItemState['kind']>(
  self: Instance,
  kind: K,
): Extract<ItemState, { kind: K }> {
  const state = itemOf(self);
  if (state.kind !== kind) throw new TypeError(`Item is a ${state.kind}, not a ${kind}`);
  return state as Extract<ItemState, { kind: K }>;
}

export function newItem(label: string | null): ItemBase {
  return { label, form: null };
}

/** How the handset draws the item, below its label. */
export function widgetOfItem(state: ItemState): Widget {
  switch (state.kind) {
    case 'string':
      return { kind: 'label', text: state.text ?? '', alignment: 'left', bold: false };
    case 'text':
      return {
        kind: 'field',
        text: state.content.text,
        columns: null,
        rows: 1,
        isPassword: isPassword(state.content),
      };
    case 'choice':
      return listWidget(state.content);
    case 'gauge':
      return { kind: 'gauge', value: state.value, maximum: state.maximum };
    case 'image':
      return pictureWidget(state);
    case 'date':
      return {
        kind: 'field',
        text: formatDateField(state),
        columns: null,
        rows: 1,
        isPassword: false,
      };
  }
}

function pictureWidget({ image }: ImageItemState): PictureWidget {
  const host = image?.host as { readonly picture: PictureWidget['picture'] } | undefined;
  return { kind: 'picture', picture: host?.picture ?? null };
}

const DATE = 1;
const TIME = 2;
const JST_OFFSET_MS = 540 * 60_000;

/** The digits a date field shows and takes: year to day, hour and minute, or both. */
export function formatDateField({ mode, time }: DateFieldState): string {
  if (time === null) return '';
  const text = new Date(time + JST_OFFSET_MS).toISOString();
  const date = text.slice(0, 10).replaceAll('-', '/');
  if (mode === DATE) return date;
  const clock = text.slice(11, 16);
  return mode === TIME ? clock : `${date} ${clock}`;
}
