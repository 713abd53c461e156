import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { changeWidget, startComponent } from './component-state.ts';
import { requestFocus, setEnabled } from './interaction.ts';

export const Button: LibraryClass = defineClass(
  'public final class com.nttdocomo.ui.Button extends Component implements Interactable',
  {
    methods: {
      'public Button()': (_call, self: Instance) => startButton(self, ''),
      'public Button(String label)': (_call, self: Instance, label: string | null) =>
        startButton(self, label ?? ''),
      'public void requestFocus()': requestFocus,
      'public void setEnabled(boolean enabled)': setEnabled,
      'public void setLabel(String label)': (call, self: Instance, label: string | null) =>
        changeWidget(call, self, { text: label ?? '' }),
    },
  },
);

function startButton(self: Instance, text: string): void {
  startComponent(self, { kind: 'button', text }, true);
}
