import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { refresh } from './Displayable.ts';
import { itemOfKind, newItem } from './item-state.ts';

export const Gauge: LibraryClass = defineClass(
  'public class javax.microedition.lcdui.Gauge extends Item',
  {
    methods: {
      'public Gauge(String label, boolean interactive, int maximum, int value)': (
        _call,
        self: Instance,
        label: string | null,
        isInteractive: boolean,
        maximum: number,
        value: number,
      ) => {
        checkMaximum(maximum);
        const range = { isInteractive, maximum, value: clamp(value, maximum) };
        self.host = { kind: 'gauge', ...range, ...newItem(label) };
      },
      'public int getMaxValue()': (_call, self: Instance) => itemOfKind(self, 'gauge').maximum,
      'public int getValue()': (_call, self: Instance) => itemOfKind(self, 'gauge').value,
      'public boolean isInteractive()': (_call, self: Instance) =>
        itemOfKind(self, 'gauge').isInteractive,
      'public void setMaxValue(int maximum)': (call, self: Instance, maximum: number) => {
        checkMaximum(maximum);
        set(call, self, maximum, itemOfKind(self, 'gauge').value);
      },
      'public void setValue(int value)': (call, self: Instance, value: number) =>
        set(call, self, itemOfKind(self, 'gauge').maximum, value),
    },
  },
);

function set(call: NativeCall, self: Instance, maximum: number, value: number): void {
  Object.assign(itemOfKind(self, 'gauge'), { maximum, value: clamp(value, maximum) });
  refresh(call);
}

function checkMaximum(maximum: number): void {
  if (maximum <= 0) throw new JavaThrow('java.lang.IllegalArgumentException');
}

function clamp(value: number, maximum: number): number {
  return Math.min(maximum, Math.max(0, value));
}
