import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { HOST_DATA } from '../../../host-data.ts';
import { IAPPLI, type Iappli } from '../iappli.ts';
import { uiException } from '../status-exception.ts';

type TimerState = {
  millis: number;
  repeats: boolean;
  listener: Instance | null;
  isRunning: boolean;
  isDisposed: boolean;
};

/** The finest interval, in milliseconds. */
const RESOLUTION = 100;

export const Timer: LibraryClass = defineClass(
  'public final class com.nttdocomo.util.Timer implements TimeKeeper',
  {
    host: HOST_DATA,
    methods: {
      'public Timer()': (_call, self: Instance) => {
        const settings = { millis: 0, repeats: false, listener: null };
        self.host = { ...settings, isRunning: false, isDisposed: false } satisfies TimerState;
      },
      'public void dispose()': (call, self: Instance) => {
        halt(call, self);
        (self.host as TimerState).isDisposed = true;
      },
      'public int getResolution()': () => RESOLUTION,
      'public void setListener(TimerListener listener)': (
        call,
        self: Instance,
        listener: Instance | null,
      ) => {
        usable(call, self).listener = listener;
      },
      'public void setRepeat(boolean repeat)': (call, self: Instance, repeats: boolean) => {
        stopped(call, self).repeats = repeats;
      },
      'public void setTime(int millis)': (call, self: Instance, millis: number) => {
        if (millis < 0) throw new JavaThrow('java.lang.IllegalArgumentException');
        stopped(call, self).millis = millis;
      },
      'public void start()': (call, self: Instance) => {
        stopped(call, self).isRunning = true;
        setAlarm(call.service(IAPPLI), self);
      },
      'public void stop()': (call, self: Instance) => {
        usable(call, self);
        halt(call, self);
      },
    },
  },
);

function usable(call: NativeCall, self: Instance): TimerState {
  const state = self.host as TimerState;
  if (state.isDisposed) throw uiException(call, 'ILLEGAL_STATE');
  return state;
}

function stopped(call: NativeCall, self: Instance): TimerState {
  const state = usable(call, self);
  if (state.isRunning) throw uiException(call, 'ILLEGAL_STATE');
  return state;
}

function halt(call: NativeCall, self: Instance): void {
  (self.host as TimerState).isRunning = false;
  call.service(IAPPLI).alarms.cancel('timer', self);
}

function setAlarm({ alarms }: Iappli, self: Instance): void {
  alarms.set('timer', self, Math.max(RESOLUTION, (self.host as TimerState).millis));
}

/** The timer's time is over. */
export function timerExpired(iappli: Iappli, self: Instance): void {
  const state = self.host as TimerState;
  const { listener, repeats } = state;
  state.isRunning = repeats;
  if (listener !== null) {
    const signature = 'timerExpired(Lcom/nttdocomo/util/Timer;)V';
    iappli.events.post({ target: listener, signature, args: [self] });
  }
  if (repeats) setAlarm(iappli, self);
}
