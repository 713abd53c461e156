import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { FOREVER } from './alert-view.ts';
import { refresh } from './Displayable.ts';
import { newDisplayable, stateOf, type AlertState } from './displayable-state.ts';

const DEFAULT_TIMEOUT = 3000;

export const Alert: LibraryClass = defineClass(
  'public class javax.microedition.lcdui.Alert extends Screen',
  {
    fields: { 'public static final int FOREVER': FOREVER },
    methods: {
      'public Alert(String title)': (_call, self: Instance, title: string | null) =>
        startAlert(self, title, {}),
      'public Alert(String title, String text, Image image, AlertType type)': (
        _call,
        self: Instance,
        title: string | null,
        text: string | null,
        image: Instance | null,
        type: Instance | null,
      ) => startAlert(self, title, { text: text ?? '', image, type }),
      'public int getDefaultTimeout()': () => DEFAULT_TIMEOUT,
      'public Image getImage()': (_call, self: Instance) => stateOf(self, 'alert').image,
      'public String getString()': (_call, self: Instance) => stateOf(self, 'alert').text,
      'public int getTimeout()': (_call, self: Instance) => stateOf(self, 'alert').timeout,
      'public AlertType getType()': (_call, self: Instance) => stateOf(self, 'alert').type,
      'public void setImage(Image image)': (call, self: Instance, image: Instance | null) =>
        change(call, self, { image }),
      'public void setString(String text)': (call, self: Instance, text: string | null) =>
        change(call, self, { text: text ?? '' }),
      'public void setTimeout(int millis)': (call, self: Instance, timeout: number) => {
        if (timeout <= 0 && timeout !== FOREVER) {
          throw new JavaThrow('java.lang.IllegalArgumentException');
        }
        change(call, self, { timeout });
      },
      'public void setType(AlertType type)': (call, self: Instance, type: Instance | null) =>
        change(call, self, { type }),
    },
  },
);

function startAlert(self: Instance, title: string | null, values: Partial<AlertState>): void {
  const content = { text: '', image: null, type: null, timeout: DEFAULT_TIMEOUT, next: null };
  self.host = { kind: 'alert', ...content, ...values, ...newDisplayable(title) };
}

function change(call: NativeCall, self: Instance, values: Partial<AlertState>): void {
  Object.assign(stateOf(self, 'alert'), values);
  refresh(call);
}
