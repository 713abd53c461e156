// An application's own time, and what it has set to happen later. An alarm is plain data - a name
// and a Java object - so that a running application can be saved; the library knows what it does.
import type { Scheduler } from '../../device/scheduler.ts';
import type { Instance } from '../../vm/run-time-data.ts';

export type Alarm<Name extends string> = {
  readonly name: Name;
  readonly target: Instance;
  /** In milliseconds of the application's time. */
  readonly dueAt: number;
};

export type SavedAlarmClock<Name extends string> = {
  readonly now: number;
  readonly alarms: readonly Alarm<Name>[];
};

export class AlarmClock<Name extends string> {
  readonly #scheduler: Scheduler;
  readonly #ring: (name: Name, target: Instance) => void;
  /** What cancels each alarm, in the order they were set. */
  readonly #alarms = new Map<Alarm<Name>, () => void>();
  #startedAt: number;

  constructor(scheduler: Scheduler, ring: (name: Name, target: Instance) => void) {
    this.#scheduler = scheduler;
    this.#ring = ring;
    this.#startedAt = scheduler.now;
  }

  /** Milliseconds since the application was started. */
  get now(): number {
    return this.#scheduler.now - this.#startedAt;
  }

  /** Rings once, `ms` milliseconds from now; an alarm of that name on that object is put off. */
  set(name: Name, target: Instance, ms: number): void {
    this.cancel(name, target);
    this.#add({ name, target, dueAt: this.now + Math.max(0, ms) });
  }

  /** True when there was such an alarm. */
  cancel(name: Name, target: Instance): boolean {
    for (const [alarm, stop] of this.#alarms) {
      if (alarm.name !== name || alarm.target !== target) continue;
      stop();
      this.#alarms.delete(alarm);
      return true;
    }
    return false;
  }

  /** Milliseconds until it rings, or null where there is no such alarm. */
  remaining(name: Name, target: Instance): number | null {
    for (const alarm of this.#alarms.keys()) {
      if (alarm.name === name && alarm.target === target) return alarm.dueAt - this.now;
    }
    return null;
  }

  cancelAll(): void {
    for (const stop of this.#alarms.values()) stop();
    this.#alarms.clear();
  }

  save(): SavedAlarmClock<Name> {
    return { now: this.now, alarms: [...this.#alarms.keys()] };
  }

  restore({ now, alarms }: SavedAlarmClock<Name>): void {
    this.#startedAt = this.#scheduler.now - now;
    for (const alarm of alarms) this.#add(alarm);
  }

  #add(alarm: Alarm<Name>): void {
    const stop = this.#scheduler.after(alarm.dueAt - this.now, () => {
      this.#alarms.delete(alarm);
      this.#ring(alarm.name, alarm.target);
    });
    this.#alarms.set(alarm, stop);
  }
}
