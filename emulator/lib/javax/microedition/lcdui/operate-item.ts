// What the user does to an item of a form.
import type { Key } from '../../../../device/keypad.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { ChoicePopup } from '../../../widgets/choice-popup.ts';
import { chooseItem } from '../../../widgets/choose-item.ts';
import type { TextEditor } from '../../../widgets/text-editor.ts';
import type { Midlet } from '../midlet-service.ts';
import type { ChoiceContent } from './choice-content.ts';
import { stateOf } from './displayable-state.ts';
import { editDate } from './edit-date.ts';
import { editContent } from './edit-content.ts';
import { itemOf, itemOfKind } from './item-state.ts';

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
  if (state.kind === 'text') openItemEditor(midlet, item);
  if (state.kind === 'date') openDateEditor(midlet, item);
  if (state.kind === 'choice') activateChoice(midlet, item, state.content);
}

/** Opens the editor with a key that types. */
export function typeIntoItem(midlet: Midlet, item: Instance, key: Key): void {
  if (itemOf(item).kind === 'text') openItemEditor(midlet, item)?.press(key);
}

/** Opens the editor on a text field; null when it cannot be edited. */
export function openItemEditor(midlet: Midlet, item: Instance): TextEditor | null {
  const { content, label } = itemOfKind(item, 'text');
  return editContent(midlet, content, {
    title: label,
    purpose: { kind: 'item-editor', on: item },
    onChanged: () => tellItemListener(midlet, item),
  });
}

export function openDateEditor(midlet: Midlet, item: Instance): void {
  editDate(midlet, item, () => tellItemListener(midlet, item));
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

function activateChoice(midlet: Midlet, item: Instance, { list }: ChoiceContent): void {
  if (list.items.length === 0) return;
  if (list.style === 'popup') openPopup(midlet, item);
  else choose(midlet, item, list.cursor);
}

function choose(midlet: Midlet, item: Instance, index: number): void {
  const { content } = itemOfKind(item, 'choice');
  const { list } = content;
  if (index >= list.items.length) return;
  content.list = { ...list, selected: chooseItem(list, index), cursor: index };
  tellItemListener(midlet, item);
}

/** Opens the list of a popup's items. */
export function openPopup(midlet: Midlet, item: Instance): void {
  const { screen } = midlet;
  const { label, content } = itemOfKind(item, 'choice');
  const { list } = content;
  const popup = new ChoicePopup({
    title: label ?? '選択',
    items: list.items,
    cursor: list.selected.indexOf(true),
    onClosed: () => screen.close(popup),
    onChosen: (index) => {
      screen.close(popup);
      choose(midlet, item, index);
    },
  });
  screen.open(popup, { kind: 'popup', on: item });
}
