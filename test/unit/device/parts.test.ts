// The small parts: keys, timers, clock, radio, battery, signals.
import { describe, expect, test } from 'vitest';
import { Battery } from '../../../emulator/device/battery.ts';
import { WallClock } from '../../../emulator/device/clock.ts';
import { Keypad } from '../../../emulator/device/keypad.ts';
import type { HttpRequest, HttpResult } from '../../../emulator/device/radio/http-port.ts';
import { Radio } from '../../../emulator/device/radio/radio.ts';
import { Scheduler } from '../../../emulator/device/scheduler.ts';
import { Signals } from '../../../emulator/device/signals.ts';

describe('Keypad', () => {
  test('tells presses and releases once each', () => {
    const keypad = new Keypad();
    const seen: string[] = [];
    keypad.onKey((event) => seen.push(`${event.key} ${event.kind}`));
    keypad.press('5');
    keypad.press('5');
    expect(keypad.isDown('5')).toBe(true);
    keypad.release('5');
    keypad.release('5');
    expect(seen).toEqual(['5 pressed', '5 released']);
  });
});

describe('Scheduler', () => {
  test('runs timers in the order they fall due, also those set meanwhile', () => {
    const scheduler = new Scheduler();
    const seen: string[] = [];
    scheduler.after(20, () => seen.push(`b ${scheduler.now}`));
    scheduler.after(10, () => {
      seen.push(`a ${scheduler.now}`);
      scheduler.after(5, () => seen.push(`c ${scheduler.now}`));
    });
    const cancel = scheduler.after(12, () => seen.push('cancelled'));
    cancel();
    expect(scheduler.nextAt).toBe(10);
    scheduler.advance(30);
    expect(seen).toEqual(['a 10', 'c 15', 'b 20']);
    expect(scheduler.now).toBe(30);
    expect(scheduler.nextAt).toBeNull();
  });
});

describe('WallClock', () => {
  test('runs, is set, and drifts', () => {
    const scheduler = new Scheduler();
    const clock = new WallClock(() => scheduler.now, 1_000_000);
    scheduler.advance(500);
    expect(clock.now()).toBe(1_000_500);
    clock.set(5_000);
    clock.setDrift(100);
    scheduler.advance(1_000_000);
    expect(clock.now()).toBe(1_005_100);
  });
});

describe('Radio', () => {
  const request: HttpRequest = {
    method: 'POST',
    url: 'http://otp-auth.net/p/1',
    headers: {},
    body: new Uint8Array(1),
  };
  const answer: HttpResult = {
    kind: 'response',
    response: { status: 200, reason: 'OK', headers: [], body: Uint8Array.of(1, 2, 3) },
  };

  function createRadio(): { radio: Radio; reached: HttpRequest[] } {
    const reached: HttpRequest[] = [];
    const radio = new Radio((sent) => {
      reached.push(sent);
      return Promise.resolve(answer);
    });
    return { radio, reached };
  }

  test('carries an exchange', async () => {
    const { radio } = createRadio();
    expect(await radio.exchange(request)).toEqual(answer);
    expect(radio.sent).toEqual([request]);
  });

  test('sends nothing when switched off or out of service', async () => {
    const { radio } = createRadio();
    radio.set({ kind: 'off' });
    expect(await radio.exchange(request)).toEqual({ kind: 'failed', reason: 'self-mode' });
    radio.set({ kind: 'on', bars: 0 });
    expect(await radio.exchange(request)).toEqual({ kind: 'failed', reason: 'out-of-service' });
    expect(radio.sent).toEqual([]);
  });

  test('loses a request before, and an answer after, the server has acted', async () => {
    const { radio, reached } = createRadio();
    radio.addFault({ kind: 'lose-request' });
    radio.addFault({ kind: 'lose-response' });
    expect(await radio.exchange(request)).toEqual({ kind: 'failed', reason: 'timeout' });
    expect(reached).toHaveLength(0);
    expect(await radio.exchange(request)).toEqual({ kind: 'failed', reason: 'timeout' });
    expect(reached).toHaveLength(1);
    expect(await radio.exchange(request)).toEqual(answer);
  });

  test('cuts an answer after so many bytes', async () => {
    const { radio } = createRadio();
    radio.addFault({ kind: 'cut-after', bytes: 2 });
    const result = await radio.exchange(request);
    expect(result).toMatchObject({ kind: 'cut', response: { body: Uint8Array.of(1, 2) } });
  });
});

describe('Battery', () => {
  test('tells when it is pulled', () => {
    const battery = new Battery();
    let pulled = 0;
    battery.onPull(() => (pulled += 1));
    battery.pull();
    expect([pulled, battery.isIn]).toEqual([1, false]);
    battery.putBack();
    battery.set(120);
    expect([battery.isIn, battery.percent]).toEqual([true, 100]);
  });
});

describe('Signals', () => {
  test('tells what the phone does to be noticed', () => {
    const signals = new Signals();
    const seen: boolean[] = [];
    signals.onChange((state) => seen.push(state.vibrating));
    signals.set({ vibrating: true });
    signals.play('alarm');
    expect(seen).toEqual([true]);
    expect(signals.state).toEqual({ vibrating: true, backlight: true });
    expect(signals.played).toEqual(['alarm']);
  });
});
