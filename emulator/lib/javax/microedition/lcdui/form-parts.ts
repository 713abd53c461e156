// A form as the page of widgets that the handset draws: each item's label, and the item below it.
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { AppScreen } from '../../../widgets/app-screen.ts';
import { measureWidget } from '../../../widgets/measure-widget.ts';
import { nextFocus, scrollTo, type PagePart } from '../../../widgets/page.ts';
import { INK } from '../../../widgets/theme.ts';
import type { Widget } from '../../../widgets/widget.ts';
import type { Midlet } from '../midlet-service.ts';
import { stateOf, type FormState } from './displayable-state.ts';
import { itemOf, widgetOfItem, type ItemState } from './item-state.ts';
import { isEditable } from './text-content.ts';
import { contentArea } from './screen-frame.ts';

export type FormPart = PagePart & {
  readonly item: Instance;
  /** The label above the item, not the item itself. */
  readonly isLabel: boolean;
};

/** Pixels between items. */
const GAP = 2;

export function formParts(form: FormState, screen: AppScreen): FormPart[] {
  const parts: FormPart[] = [];
  let y = 0;
  function place(item: Instance, widget: Widget, isLabel: boolean, isInteractive: boolean): void {
    const { height } = measureWidget(widget, screen.font, screen.width - 2);
    const box = { x: 1, y, width: screen.width - 4, height };
    const look = { ink: INK, background: null, isVisible: true, isEnabled: true };
    parts.push({ item, isLabel, widget, box, isInteractive, ...look });
    y += height;
  }
  for (const item of form.items) {
    const state = itemOf(item);
    if (state.label !== null && state.label !== '') {
      const text = { text: state.label, alignment: 'left', bold: true } as const;
      place(item, { kind: 'label', ...text }, true, false);
    }
    place(item, widgetOfItem(state), false, isOperable(state));
    y += GAP;
  }
  return parts;
}

function isOperable(state: ItemState): boolean {
  switch (state.kind) {
    case 'string':
    case 'image':
      return false;
    case 'gauge':
      return state.isInteractive;
    case 'text':
      return isEditable(state.content);
    case 'choice':
    case 'date':
      return true;
  }
}

/** Gives the first item that can be operated the focus, if none has it. */
export function focusFirst(midlet: Midlet, self: Instance): void {
  const form = stateOf(self, 'form');
  const parts = formParts(form, midlet.screen);
  const focused = parts[form.position.focus];
  if (focused?.isInteractive === true) return;
  form.position = { focus: nextFocus(parts, -1, 1), scroll: 0 };
}

export function focusItem(midlet: Midlet, self: Instance, item: Instance): void {
  const form = stateOf(self, 'form');
  const parts = formParts(form, midlet.screen);
  const focus = parts.findIndex((part) => part.item === item && !part.isLabel);
  const { height } = contentArea(midlet, form);
  form.position = { focus, scroll: scrollTo(parts, focus, form.position.scroll, height) };
  midlet.screen.invalidate();
}
