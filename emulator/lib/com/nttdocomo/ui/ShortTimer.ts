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
        halt(call, self);
        const iappli = call.service(IAPPLI);
        iappli.shortTimers = iappli.shortTimers.filter((other) => other !== self);
        self.host = null;
      },
      'public int getResolution()': () => RESOLUTION,
      'public static ShortTimer getShortTimer(Canvas canvas, int id, int millis, boolean repeat)':
        getShortTimer,
      'public void start()': start,
      'public void stop()': halt,
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
  const iappli = call.service(IAPPLI);
  for (const other of iappli.shortTimers) {
    const state = other.host as ShortTimerState;
    if (state.canvas === canvas && state.id === id) throw uiException(call, 'BUSY_RESOURCE');
  }
  const timer = call.newInstance('com.nttdocomo.ui.ShortTimer');
  timer.host = { canvas, id, millis, repeats, isRunning: false } satisfies ShortTimerState;
  iappli.shortTimers = [...iappli.shortTimers, timer];
  return timer;
}

function start(call: NativeCall, self: Instance): void {
  const state = stateOf(call, self);
  if (state.isRunning) throw uiException(call, 'ILLEGAL_STATE');
  state.isRunning = true;
  setAlarm(call.service(IAPPLI), self);
}

function halt(call: NativeCall, self: Instance): void {
  stateOf(call, self).isRunning = false;
  call.service(IAPPLI).alarms.cancel('short-timer', self);
}

function setAlarm({ alarms }: Iappli, self: Instance): void {
  alarms.set('short-timer', self, Math.max(RESOLUTION, (self.host as ShortTimerState).millis));
}

/** The timer's time is over. */
export function shortTimerExpired(iappli: Iappli, self: Instance): void {
  const state = self.host as ShortTimerState;
  postEvent(iappli, state.canvas, EVENT.TIMER_EXPIRED, state.id);
  if (state.repeats) setAlarm(iappli, self);
  else state.isRunning = false;
}
