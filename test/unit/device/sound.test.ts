import { describe, expect, test } from 'vitest';
import { melodyLength } from '../../../emulator/device/sound/melody-length.ts';
import { Speaker } from '../../../emulator/device/sound/speaker.ts';
import { mfi, smf } from '../../support/melodies.ts';

const NOTE_ON = [0, 0x90, 60, 100];
const END = [0, 0xff, 0x2f, 0];

describe('melodyLength()', () => {
  test('counts a MIDI file at 120 quarter notes a minute until it says otherwise', () => {
    expect(melodyLength(smf([...NOTE_ON, 96, 60, 0, ...END]))).toBe(500);
    const slower = [0, 0xff, 0x51, 3, 0x0f, 0x42, 0x40];
    expect(melodyLength(smf([...slower, ...NOTE_ON, 96, 60, 0, ...END]))).toBe(1000);
  });

  test('takes the longest track, and tempos from any of them at their time', () => {
    const change = [0x60, 0xff, 0x51, 3, 0x0f, 0x42, 0x40];
    const long = [...NOTE_ON, 0x81, 0x40, 60, 0, ...END];
    expect(melodyLength(smf([...change, ...END], long))).toBe(1500);
  });

  test('counts an MFi melody to the end of its last note', () => {
    const tempo = [0, 0xff, 0xc3, 120];
    const end = [0, 0xff, 0xdf, 0];
    // A quarter note, and after a quarter's rest a half note that outlasts the track's end.
    expect(melodyLength(mfi([...tempo, 0, 0x05, 48, 96, 0x05, 96, ...end]))).toBe(2000);
    expect(melodyLength(mfi([...tempo, 0, 0x05, 48, 0xff, ...end], true))).toBe(500);
    const other = [0, 0xff, 0xf1, 0, 3, 1, 2, 3];
    expect(melodyLength(mfi([...other, ...tempo, 0, 0x05, 48, ...end]))).toBe(500);
  });

  test('is null for what is no melody, or cut off', () => {
    expect(melodyLength(new Uint8Array(0))).toBeNull();
    expect(melodyLength(Buffer.from('GIF89a and more than that'))).toBeNull();
    expect(melodyLength(smf([...NOTE_ON, 96, 60, 0, ...END]).subarray(0, 30))).toBeNull();
    expect(melodyLength(mfi([0, 0x05, 48]).subarray(0, 30))).toBeNull();
  });
});

describe('Speaker', () => {
  test('keeps what was played and for how long, one melody at a time', () => {
    let now = 0;
    const speaker = new Speaker(() => now);
    const told: (number | null)[] = [];
    speaker.onChange(({ endedAt }) => told.push(endedAt));
    speaker.play(Uint8Array.of(1));
    now = 100;
    speaker.play(Uint8Array.of(2));
    now = 250;
    speaker.stop();
    speaker.stop();
    expect(speaker.played.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([
      [0, 100],
      [100, 250],
    ]);
    expect(told).toEqual([null, 100, null, 250]);
  });
});
