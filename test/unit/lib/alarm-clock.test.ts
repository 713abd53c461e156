import { describe, expect, test } from 'vitest';
import { Scheduler } from '../../../emulator/device/scheduler.ts';
import { AlarmClock } from '../../../emulator/lib/handset/alarm-clock.ts';
import type { Instance } from '../../../emulator/vm/run-time-data.ts';

const FIRST = { id: 1 } as unknown as Instance;
const SECOND = { id: 2 } as unknown as Instance;

type Clock = {
  readonly scheduler: Scheduler;
  readonly clock: AlarmClock<string>;
  readonly rung: unknown[];
};

function createClock(uptime = 0): Clock {
  const scheduler = new Scheduler();
  scheduler.advance(uptime);
  const rung: unknown[] = [];
  const clock = new AlarmClock<string>(scheduler, (name, target) =>
    rung.push([clock.now, name, target]),
  );
  return { scheduler, clock, rung };
}

describe('AlarmClock', () => {
  test('rings once, when it is due', () => {
    const { scheduler, clock, rung } = createClock(700);
    clock.set('tick', FIRST, 50);
    scheduler.advance(500);
    expect(rung).toEqual([[50, 'tick', FIRST]]);
  });

  test('puts off an alarm that is set again, and leaves others alone', () => {
    const { scheduler, clock, rung } = createClock();
    clock.set('tick', FIRST, 50);
    clock.set('tick', SECOND, 60);
    scheduler.advance(40);
    clock.set('tick', FIRST, 50);
    scheduler.advance(500);
    expect(rung).toEqual([
      [60, 'tick', SECOND],
      [90, 'tick', FIRST],
    ]);
  });

  test('does not ring what is cancelled', () => {
    const { scheduler, clock, rung } = createClock();
    clock.set('tick', FIRST, 50);
    expect(clock.cancel('tick', FIRST)).toBe(true);
    expect(clock.cancel('tick', FIRST)).toBe(false);
    clock.set('tock', FIRST, 50);
    clock.cancelAll();
    scheduler.advance(500);
    expect(rung).toEqual([]);
  });

  test('goes on from where it was saved, by its own time', () => {
    const old = createClock(1000);
    old.clock.set('tick', FIRST, 100);
    old.scheduler.advance(30);
    const next = createClock(5);
    next.clock.restore(old.clock.save());
    expect(next.clock.now).toBe(30);
    next.scheduler.advance(500);
    expect(next.rung).toEqual([[100, 'tick', FIRST]]);
  });
});
