import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { HOST_DATA } from '../../../host-data.ts';
import { MIDLET } from '../midlet-service.ts';
import { displayableOf } from './displayable-state.ts';

export const Displayable: LibraryClass = defineClass(
  'public abstract class javax.microedition.lcdui.Displayable',
  {
    host: HOST_DATA,
    methods: {
      'Displayable()': () => undefined,
      'public void addCommand(Command command)': (
        call,
        self: Instance,
        command: Instance | null,
      ) => {
        if (command === null) throw new JavaThrow('java.lang.NullPointerException');
        const state = displayableOf(self);
        if (!state.commands.includes(command)) state.commands = [...state.commands, command];
        refresh(call);
      },
      'public boolean isShown()': (call, self: Instance) => {
        const { current, screen } = call.service(MIDLET);
        return current === self && !screen.isCovered;
      },
      'public void removeCommand(Command command)': (
        call,
        self: Instance,
        command: Instance | null,
      ) => {
        const state = displayableOf(self);
        state.commands = state.commands.filter((other) => other !== command);
        refresh(call);
      },
      'public void setCommandListener(CommandListener listener)': (
        _call,
        self: Instance,
        listener: Instance | null,
      ) => {
        displayableOf(self).listener = listener;
      },
      // In MIDP 1.0 these belong to Screen and Canvas.
      'public String getTitle()': (_call, self: Instance) => displayableOf(self).title,
      'public void setTitle(String title)': (call, self: Instance, title: string | null) => {
        displayableOf(self).title = title;
        refresh(call);
      },
      'public Ticker getTicker()': (_call, self: Instance) => displayableOf(self).ticker,
      'public void setTicker(Ticker ticker)': (call, self: Instance, ticker: Instance | null) => {
        displayableOf(self).ticker = ticker;
        refresh(call);
      },
      'public int getWidth()': (call) => call.service(MIDLET).screen.width,
      'public int getHeight()': (call, self: Instance) => heightOf(call, self),
      'protected void sizeChanged(int width, int height)': () => undefined,
    },
  },
);

/** Has the screen drawn again. */
export function refresh(call: NativeCall): void {
  call.service(MIDLET).screen.invalidate();
}

function heightOf(call: NativeCall, self: Instance): number {
  const { screen } = call.service(MIDLET);
  const state = displayableOf(self);
  return state.kind === 'canvas' && state.isFullScreen ? screen.height : screen.area.height;
}
