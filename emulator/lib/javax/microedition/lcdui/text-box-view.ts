// A text box on the screen: its text, which the editor opens on.
import { wrapText } from '../../../../device/font/wrap-text.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { View } from '../../../widgets/app-screen.ts';
import { paintWidget } from '../../../widgets/paint-widget.ts';
import { lineHeight } from '../../../widgets/measure-widget.ts';
import type { TextEditor } from '../../../widgets/text-editor.ts';
import type { Midlet } from '../midlet-service.ts';
import { commandLabels, pressSoftKey } from './command-keys.ts';
import { stateOf } from './displayable-state.ts';
import { editContent } from './edit-content.ts';
import { contentArea, paintFrame, widgetLook } from './screen-frame.ts';
import { isPassword } from './text-content.ts';

export function createTextBoxView(midlet: Midlet, self: Instance): View {
  const state = stateOf(self, 'text-box');
  const { content } = state;
  return {
    get softLabels() {
      return commandLabels(state.commands, '編集');
    },
    get isMoving() {
      return state.ticker !== null;
    },
    paint(painter) {
      paintFrame(painter, midlet, state);
      const area = contentArea(midlet, state);
      const { font } = midlet.screen;
      const lines = wrapText(content.text, font, area.width).length;
      const rows = Math.min(Math.max(2, lines), Math.floor(area.height / lineHeight(font)) - 1);
      const box = { ...area, height: rows * lineHeight(font) + 5 };
      const field = { text: content.text, columns: null, rows, isPassword: isPassword(content) };
      const look = { ...widgetLook(midlet), isFocused: true };
      paintWidget(painter, box, { kind: 'field', ...field }, look);
    },
    key({ kind, key }) {
      if (kind !== 'pressed') return;
      if (key === 'soft1' || key === 'soft2') {
        pressSoftKey(midlet, self, key);
      } else if (key === 'select' || /^[0-9*#]$|^clear$/.test(key)) {
        const editor = openTextBoxEditor(midlet, self);
        if (key !== 'select') editor?.press(key);
      }
      midlet.screen.invalidate();
    },
  };
}

/** Opens the editor on a text box; null when it cannot be edited. */
export function openTextBoxEditor(midlet: Midlet, self: Instance): TextEditor | null {
  const { content, title } = stateOf(self, 'text-box');
  const purpose = { kind: 'text-box-editor', on: self };
  return editContent(midlet, content, { title, purpose, onChanged: () => undefined });
}
