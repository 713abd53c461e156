// A form on the screen.
import type { Key } from '../../../../device/keypad.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { View } from '../../../widgets/app-screen.ts';
import { paintPage, pressOnPage } from '../../../widgets/page.ts';
import type { Midlet } from '../midlet-service.ts';
import { commandLabels, pressSoftKey } from './command-keys.ts';
import { stateOf } from './displayable-state.ts';
import { formParts } from './form-parts.ts';
import { itemOf } from './item-state.ts';
import { activateItem, adjustGauge, moveInList, typeIntoItem } from './operate-item.ts';
import { contentArea, paintFrame, widgetLook } from './screen-frame.ts';

export function createFormView(midlet: Midlet, self: Instance): View {
  const form = stateOf(self, 'form');
  return {
    get softLabels() {
      return commandLabels(form.commands, form.position.focus >= 0 ? '選択' : '');
    },
    get isMoving() {
      return form.ticker !== null;
    },
    paint(painter) {
      paintFrame(painter, midlet, form);
      const parts = formParts(form, midlet.screen);
      const page = { parts, position: form.position, look: widgetLook(midlet) };
      const area = contentArea(midlet, form);
      const { clip } = painter;
      painter.clipTo(area);
      paintPage(painter, area, page);
      painter.setClip(clip);
    },
    key({ kind, key }) {
      if (kind === 'pressed') press(midlet, self, key);
      midlet.screen.invalidate();
    },
  };
}

function press(midlet: Midlet, self: Instance, key: Key): void {
  if (key === 'soft1' || key === 'soft2') {
    pressSoftKey(midlet, self, key);
    return;
  }
  const form = stateOf(self, 'form');
  const parts = formParts(form, midlet.screen);
  if (pressGauge(midlet, parts[form.position.focus]?.item, key)) return;
  const outcome = pressOnPage(parts, form.position, key, contentArea(midlet, form).height);
  if (outcome.kind === 'moved') {
    form.position = outcome.position;
    return;
  }
  const item = parts[outcome.part]?.item;
  if (item === undefined) return;
  if (outcome.kind === 'list-moved') moveInList(item, outcome.cursor);
  else if (outcome.kind === 'activated') activateItem(midlet, item);
  else typeIntoItem(midlet, item, key);
}

/** Left and right move a gauge; true when they did. */
function pressGauge(midlet: Midlet, item: Instance | undefined, key: Key): boolean {
  if (key !== 'left' && key !== 'right') return false;
  if (item === undefined || itemOf(item).kind !== 'gauge') return false;
  adjustGauge(midlet, item, key === 'left' ? -1 : 1);
  return true;
}
