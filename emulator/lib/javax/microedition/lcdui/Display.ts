import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { MIDLET } from '../midlet-service.ts';
import { stateOf } from './displayable-state.ts';
import { focusItem } from './form-parts.ts';
import { itemOf } from './item-state.ts';
import { showDisplayable } from './show-displayable.ts';

export const Display: LibraryClass = defineClass('public class javax.microedition.lcdui.Display', {
  methods: {
    'public void callSerially(Runnable task)': (call, _self: Instance, task: Instance | null) => {
      if (task === null) throw new JavaThrow('java.lang.NullPointerException');
      call.service(MIDLET).events.post({ target: task, signature: 'run()V', args: [] });
    },
    'public Displayable getCurrent()': (call) => call.service(MIDLET).current,
    'public static Display getDisplay(javax.microedition.midlet.MIDlet midlet)': (
      call,
      midlet: Instance | null,
    ) => {
      if (midlet === null) throw new JavaThrow('java.lang.NullPointerException');
      const service = call.service(MIDLET);
      service.display ??= call.newInstance('javax.microedition.lcdui.Display');
      return service.display;
    },
    'public boolean isColor()': (call) => call.service(MIDLET).screen.colors > 16,
    'public int numColors()': (call) => call.service(MIDLET).screen.colors,
    'public void setCurrent(Alert alert, Displayable next)': (
      call,
      _self: Instance,
      alert: Instance | null,
      next: Instance | null,
    ) => {
      if (alert === null || next === null) throw new JavaThrow('java.lang.NullPointerException');
      stateOf(alert, 'alert').next = next;
      showDisplayable(call.service(MIDLET), alert);
    },
    'public void setCurrent(Displayable next)': (call, _self: Instance, next: Instance | null) =>
      setCurrent(call, next),
    // MIDP 2.0
    'public void setCurrentItem(Item item)': (call, _self: Instance, item: Instance | null) => {
      if (item === null) throw new JavaThrow('java.lang.NullPointerException');
      const { form } = itemOf(item);
      if (form === null) throw new JavaThrow('java.lang.IllegalStateException');
      const midlet = call.service(MIDLET);
      showDisplayable(midlet, form);
      focusItem(midlet, form, item);
    },
    'public boolean vibrate(int duration)': (call, self: Instance, duration: number) => {
      const { signals } = call.service(MIDLET).device;
      checkDuration(duration);
      signals.set({ vibrating: duration > 0 });
      call.service(MIDLET).alarms.set('vibration-end', self, duration);
      return true;
    },
    'public boolean flashBacklight(int duration)': (call, _self: Instance, duration: number) => {
      const { signals } = call.service(MIDLET).device;
      checkDuration(duration);
      signals.set({ backlight: true });
      return true;
    },
  },
});

function setCurrent(call: NativeCall, next: Instance | null): void {
  // Null only says that the MIDlet can do without the screen.
  if (next === null) return;
  const midlet = call.service(MIDLET);
  if (next.class.name === 'javax/microedition/lcdui/Alert')
    stateOf(next, 'alert').next = midlet.current;
  showDisplayable(midlet, next);
}

function checkDuration(duration: number): void {
  if (duration < 0) throw new JavaThrow('java.lang.IllegalArgumentException');
}
