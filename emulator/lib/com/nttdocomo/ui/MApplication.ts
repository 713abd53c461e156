// DoJa-2.0: an application that can stand by behind the phone's idle screen. It starts inactive: the user sees it, the
// keys are the phone's. The user makes it active, deactivate() takes that back, sleep() has it stand still until
// something happens. Started in the usual way, it is an ordinary application.
import { JST_OFFSET_MINUTES } from '../../../../device/clock.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { IAPPLI, type Iappli, type Standby } from '../iappli.ts';

const EVENT = { MODE_CHANGED: 1, WAKEUP_TIMER: 2, CLOCK_TICK: 3, FOLD_CHANGED: 4 } as const;

const MINUTE_MS = 60_000;
const DAY_SECONDS = 86_400;

export const MApplication: LibraryClass = defineClass(
  'public abstract class com.nttdocomo.ui.MApplication extends IApplication',
  {
    fields: {
      'public static final int MODE_CHANGED_EVENT': EVENT.MODE_CHANGED,
      'public static final int WAKEUP_TIMER_EVENT': EVENT.WAKEUP_TIMER,
      'public static final int CLOCK_TICK_EVENT': EVENT.CLOCK_TICK,
      'public static final int FOLD_CHANGED_EVENT': EVENT.FOLD_CHANGED,
    },
    methods: {
      'public MApplication()': (call, self: Instance) => {
        call.service(IAPPLI).app = self;
      },
      'public final void deactivate()': (call) => {
        standingBy(call).standby = { mode: 'inactive' };
      },
      'public final int getWakeupTimer()': (call, self: Instance) =>
        standingBy(call).alarms.remaining('wakeup', self) ?? -1,
      'public final boolean isActive()': (call) => modeOf(standingBy(call)) === 'active',
      'public void processSystemEvent(int type, int param)': () => undefined,
      'public final void resetWakeupTimer()': (call, self: Instance) => {
        standingBy(call).alarms.cancel('wakeup', self);
      },
      'public final void setClockTick(boolean wanted)': (call, self: Instance, wanted: boolean) => {
        const iappli = standingBy(call);
        if (wanted) setClockAlarm(iappli, self);
        else iappli.alarms.cancel('clock-tick', self);
      },
      'public final void setWakeupTimer(int time)': (call, self: Instance, time: number) => {
        const { alarms } = standingBy(call);
        if (time < 0) throw new JavaThrow('java.lang.IllegalArgumentException');
        alarms.set('wakeup', self, time);
      },
      'public final void sleep()': (call) => {
        const iappli = standingBy(call);
        if (modeOf(iappli) === 'active') throw illegalState();
        iappli.standby = { mode: 'asleep' };
      },
    },
  },
);

/** Errors: JavaThrow of IllegalStateException, for an application that does not stand by. */
function standingBy(call: NativeCall): Iappli {
  const iappli = call.service(IAPPLI);
  if (iappli.standby === null) throw illegalState();
  return iappli;
}

function illegalState(): JavaThrow {
  return new JavaThrow('com.nttdocomo.lang.IllegalStateException');
}

function modeOf({ standby }: Iappli): Standby['mode'] | null {
  return standby?.mode ?? null;
}

/** The user gives an application that stands by the keys. */
export function activate(iappli: Iappli): void {
  const { standby, app } = iappli;
  if (standby === null || standby.mode === 'active' || app === null) return;
  iappli.standby = { mode: 'active' };
  postSystemEvent(iappli, app, EVENT.MODE_CHANGED, 0);
}

/** The time that setWakeupTimer() set is over. */
export function wakeupTimerExpired(iappli: Iappli, app: Instance): void {
  wake(iappli);
  postSystemEvent(iappli, app, EVENT.WAKEUP_TIMER, Number(iappli.isSuspended));
}

/** The phone's clock shows another minute. */
export function clockTicked(iappli: Iappli, app: Instance): void {
  setClockAlarm(iappli, app);
  if (iappli.isSuspended) return;
  wake(iappli);
  const seconds = Math.floor(iappli.device.clock.now() / 1000) + JST_OFFSET_MINUTES * 60;
  postSystemEvent(iappli, app, EVENT.CLOCK_TICK, seconds % DAY_SECONDS);
}

function setClockAlarm({ alarms, device }: Iappli, app: Instance): void {
  alarms.set('clock-tick', app, MINUTE_MS - (device.clock.now() % MINUTE_MS));
}

function wake(iappli: Iappli): void {
  if (modeOf(iappli) === 'asleep') iappli.standby = { mode: 'inactive' };
}

function postSystemEvent(iappli: Iappli, app: Instance, type: number, parameter: number): void {
  const signature = 'processSystemEvent(II)V';
  iappli.events.post({ target: app, signature, args: [type, parameter] });
}
