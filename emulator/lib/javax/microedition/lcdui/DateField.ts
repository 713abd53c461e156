import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { refresh } from './Displayable.ts';
import { itemOfKind, newItem } from './item-state.ts';

const getDate = steps(
  (call, self: Instance) => {
    const { time } = itemOfKind(self, 'date');
    if (time === null) return null;
    const date = call.newInstance('java.util.Date');
    call.state = date;
    return call.invoke(date, '<init>(J)V', BigInt(time));
  },
  (call) => call.state as Instance,
);

const setDate = steps(
  (call, self: Instance, date: Instance | null) => {
    if (date !== null) return call.invoke(date, 'getTime()J');
    itemOfKind(self, 'date').time = null;
    refresh(call);
    return undefined;
  },
  (call, self: Instance) => {
    itemOfKind(self, 'date').time = Number(call.result);
    refresh(call);
  },
);

export const DateField: LibraryClass = defineClass(
  'public class javax.microedition.lcdui.DateField extends Item',
  {
    fields: {
      'public static final int DATE': 1,
      'public static final int TIME': 2,
      'public static final int DATE_TIME': 3,
    },
    methods: {
      'public DateField(String label, int mode)': (
        _call,
        self: Instance,
        label: string | null,
        mode: number,
      ) => startDateField(self, label, mode),
      // The handset knows one time zone, that of Japan.
      'public DateField(String label, int mode, java.util.TimeZone zone)': (
        _call,
        self: Instance,
        label: string | null,
        mode: number,
      ) => startDateField(self, label, mode),
      'public java.util.Date getDate()': getDate,
      'public int getInputMode()': (_call, self: Instance) => itemOfKind(self, 'date').mode,
      'public void setDate(java.util.Date date)': setDate,
      'public void setInputMode(int mode)': (call, self: Instance, mode: number) => {
        itemOfKind(self, 'date').mode = checkedMode(mode);
        refresh(call);
      },
    },
  },
);

function startDateField(self: Instance, label: string | null, mode: number): void {
  self.host = { kind: 'date', mode: checkedMode(mode), time: null, ...newItem(label) };
}

function checkedMode(mode: number): number {
  if (mode < 1 || mode > 3) throw new JavaThrow('java.lang.IllegalArgumentException');
  return mode;
}
