import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { HOST_DATA } from '../../../host-data.ts';
import { IAPPLI, type Iappli } from '../iappli.ts';
import { uiException } from '../status-exception.ts';
import { EVENT, postEvent } from './canvas-view.ts';

type ShortTimerState = {
  readonly canvas: Instance;
  readonly id: number;
  readonly millis: number;
  readonly repeats: boolean;
  isRunning: boolean;
};

/** The finest interval, in milliseconds. */
const RESOLUTION = 10;

export const ShortTimer: LibraryClass = defineClass(
  'public final class com.nttdocomo.ui.ShortTimer implements com.nttdocomo.util.TimeKeeper',
  {
    host: HOST_DATA,
    methods: {
      'protected ShortTimer()': () => undefined,
      'public void dispose()': (call, self: Instance) => {
        stateOf(call, self).isRunning = false;
        call.service(IAPPLI).shortTimers.delete(self);
        self.host = null;
      },
      'public int getResolution()': () => RESOLUTION,
      'public static ShortTimer getShortTimer(Canvas canvas, int id, int millis, boolean repeat)':
        getShortTimer,
      'public void start()': start,
      'public void stop()': (call, self: Instance) => {
        stateOf(call, self).isRunning = false;
      },
    },
  },
);

function stateOf(call: NativeCall, self: Instance): ShortTimerState {
  if (self.host === null) throw uiException(call, 'ILLEGAL_STATE');
  return self.host as ShortTimerState;
}

function getShortTimer(
  call: NativeCall,
  canvas: Instance | null,
  ...[id, millis, repeats]: readonly [number, number, boolean]
): Instance {
  if (canvas === null) throw new JavaThrow('java.lang.NullPointerException');
  if (millis < 0) throw new JavaThrow('java.lang.IllegalArgumentException');
  const { shortTimers } = call.service(IAPPLI);
  for (const other of shortTimers) {
    const state = other.host as ShortTimerState;
    if (state.canvas === canvas && state.id === id) throw uiException(call, 'BUSY_RESOURCE');
  }
  const timer = call.newInstance('com.nttdocomo.ui.ShortTimer');
  timer.host = { canvas, id, millis, repeats, isRunning: false } satisfies ShortTimerState;
  shortTimers.add(timer);
  return timer;
}

function start(call: NativeCall, self: Instance): void {
  const state = stateOf(call, self);
  if (state.isRunning) throw uiException(call, 'ILLEGAL_STATE');
  state.isRunning = true;
  schedule(call.service(IAPPLI), state);
}

function schedule(iappli: Iappli, state: ShortTimerState): void {
  iappli.device.scheduler.after(Math.max(RESOLUTION, state.millis), () => {
    if (!state.isRunning) return;
    postEvent(iappli, state.canvas, EVENT.TIMER_EXPIRED, state.id);
    if (state.repeats) schedule(iappli, state);
    else state.isRunning = false;
  });
}
