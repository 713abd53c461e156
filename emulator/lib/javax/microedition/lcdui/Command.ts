import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';

export type CommandState = {
  readonly label: string;
  readonly type: number;
  readonly priority: number;
};

export const Command: LibraryClass = defineClass('public class javax.microedition.lcdui.Command', {
  fields: {
    'public static final int SCREEN': 1,
    'public static final int BACK': 2,
    'public static final int CANCEL': 3,
    'public static final int OK': 4,
    'public static final int HELP': 5,
    'public static final int STOP': 6,
    'public static final int EXIT': 7,
    'public static final int ITEM': 8,
  },
  methods: {
    'public Command(String label, int type, int priority)': (
      _call,
      self: Instance,
      label: string | null,
      type: number,
      priority: number,
    ) => startCommand(self, label, type, priority),
    // MIDP 2.0
    'public Command(String shortLabel, String longLabel, int type, int priority)': (
      _call,
      self: Instance,
      label: string | null,
      _longLabel: string | null,
      type: number,
      priority: number,
    ) => startCommand(self, label, type, priority),
    'public int getCommandType()': (_call, self: Instance) => commandOf(self).type,
    'public String getLabel()': (_call, self: Instance) => commandOf(self).label,
    'public int getPriority()': (_call, self: Instance) => commandOf(self).priority,
  },
});

export function commandOf(self: Instance): CommandState {
  return self.host as CommandState;
}

function startCommand(self: Instance, label: string | null, type: number, priority: number): void {
  if (label === null) throw new JavaThrow('java.lang.NullPointerException');
  if (type < 1 || type > 8) throw new JavaThrow('java.lang.IllegalArgumentException');
  self.host = { label, type, priority } satisfies CommandState;
}
