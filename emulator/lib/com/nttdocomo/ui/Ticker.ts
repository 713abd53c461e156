import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { changeWidget, startComponent } from './component-state.ts';

export const Ticker: LibraryClass = defineClass(
  'public final class com.nttdocomo.ui.Ticker extends Component',
  {
    methods: {
      'public Ticker()': (_call, self: Instance) => startTicker(self, ''),
      'public Ticker(String text)': (_call, self: Instance, text: string | null) =>
        startTicker(self, text ?? ''),
      'public void setText(String text)': (call, self: Instance, text: string | null) =>
        changeWidget(call, self, { text: text ?? '' }),
    },
  },
);

function startTicker(self: Instance, text: string): void {
  startComponent(self, { kind: 'ticker', text });
}
