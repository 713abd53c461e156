// A list on the screen.
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { View } from '../../../widgets/app-screen.ts';
import { chooseItem } from '../../../widgets/choose-item.ts';
import { paintWidget } from '../../../widgets/paint-widget.ts';
import type { Midlet } from '../midlet-service.ts';
import { commandLabels, pressSoftKey, runCommand } from './command-keys.ts';
import { listWidget } from './choice-content.ts';
import { stateOf, type ListState } from './displayable-state.ts';
import { contentArea, paintFrame, widgetLook } from './screen-frame.ts';

export function createListView(midlet: Midlet, self: Instance): View {
  const state = stateOf(self, 'list');
  return {
    get softLabels() {
      return commandLabels(state.commands, state.content.list.items.length > 0 ? '選択' : '');
    },
    get isMoving() {
      return state.ticker !== null;
    },
    paint(painter) {
      paintFrame(painter, midlet, state);
      const look = { ...widgetLook(midlet), isFocused: true };
      paintWidget(painter, contentArea(midlet, state), listWidget(state.content), look);
    },
    key({ kind, key }) {
      if (kind !== 'pressed') return;
      if (key === 'soft1' || key === 'soft2') pressSoftKey(midlet, self, key);
      else if (key === 'select') select(midlet, self, state);
      else if (key === 'up') moveCursor(state, -1);
      else if (key === 'down') moveCursor(state, 1);
      midlet.screen.invalidate();
    },
  };
}

function moveCursor(state: ListState, by: number): void {
  const { content } = state;
  const { list } = content;
  const cursor = Math.min(list.items.length - 1, Math.max(0, list.cursor + by));
  // In an implicit list, what the user is on is what is selected.
  const selected = list.style === 'menu' ? chooseItem(list, cursor) : list.selected;
  content.list = { ...list, cursor, selected };
}

function select(midlet: Midlet, self: Instance, state: ListState): void {
  const { content } = state;
  const { list } = content;
  if (list.items.length === 0) return;
  content.list = { ...list, selected: chooseItem(list, list.cursor) };
  if (list.style === 'menu' && state.selectCommand !== null) {
    runCommand(midlet, self, state.selectCommand);
  }
}
