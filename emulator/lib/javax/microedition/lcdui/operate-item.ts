// What the user does to an item of a form.
import type { Key } from '../../../../device/keypad.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { ChoicePopup } from '../../../widgets/choice-popup.ts';
import { chooseItem } from '../../../widgets/choose-item.ts';
import type { Midlet } from '../midlet-service.ts';
import { stateOf } from './displayable-state.ts';
import { editDate } from './edit-date.ts';
import { editContent } from './edit-content.ts';
import { itemOf, itemOfKind, type ChoiceGroupState, type TextFieldState } from './item-state.ts';

/** Tells the form's listener that the user has changed an item. */
export function tellItemListener(midlet: Midlet, item: Instance): void {
  const { form } = itemOf(item);
  const listener = form === null ? null : stateOf(form, 'form').itemListener;
  if (listener === null) return;
  const signature = 'itemStateChanged(Ljavax/microedition/lcdui/Item;)V';
  midlet.events.post({ target: listener, signature, args: [item] });
}

export function activateItem(midlet: Midlet, item: Instance): void {
  const state = itemOf(item);
  if (state.kind === 'text') edit(midlet, item, state);
  if (state.kind === 'date') editDate(midlet, item, state, () => tellItemListener(midlet, item));
  if (state.kind === 'choice') activateChoice(midlet, item, state);
}

/** Opens the editor with a key that types. */
export function typeIntoItem(midlet: Midlet, item: Instance, key: Key): void {
  const state = itemOf(item);
  if (state.kind === 'text') edit(midlet, item, state)?.press(key);
}

function edit(
  midlet: Midlet,
  item: Instance,
  { content, label }: TextFieldState,
): ReturnType<typeof editContent> {
  return editContent(midlet, content, label ?? '', () => tellItemListener(midlet, item));
}

export function moveInList(item: Instance, cursor: number): void {
  const { content } = itemOfKind(item, 'choice');
  content.list = { ...content.list, cursor };
}

export function adjustGauge(midlet: Midlet, item: Instance, by: number): void {
  const gauge = itemOfKind(item, 'gauge');
  const value = Math.min(gauge.maximum, Math.max(0, gauge.value + by));
  if (!gauge.isInteractive || value === gauge.value) return;
  gauge.value = value;
  tellItemListener(midlet, item);
}

function activateChoice(
  midlet: Midlet,
  item: Instance,
  { content, label }: ChoiceGroupState,
): void {
  const { list } = content;
  if (list.items.length === 0) return;
  function choose(index: number): void {
    content.list = { ...list, selected: chooseItem(list, index), cursor: index };
    tellItemListener(midlet, item);
  }
  if (list.style !== 'popup') {
    choose(list.cursor);
    return;
  }
  const { screen } = midlet;
  const popup = new ChoicePopup({
    title: label ?? '選択',
    items: list.items,
    cursor: list.selected.indexOf(true),
    onClosed: () => screen.close(popup),
    onChosen: (index) => {
      screen.close(popup);
      choose(index);
    },
  });
  screen.open(popup);
}
