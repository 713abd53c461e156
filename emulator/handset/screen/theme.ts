// The colours of the phone's own software, by carrier.
import type { CarrierName } from '../../carrier/handset.ts';

export type Theme = {
  /** Top and bottom of the standby picture's sky. */
  readonly skyTop: number;
  readonly skyBottom: number;
  readonly hill: number;
  /** Behind the title of a scene. */
  readonly title: number;
  readonly bar: number;
  readonly barInk: number;
  readonly accent: number;
  readonly accentInk: number;
};

const THEMES: Readonly<Record<CarrierName, Theme>> = {
  docomo: {
    skyTop: 0xff16306e,
    skyBottom: 0xff7fb4e6,
    hill: 0xff2d6b52,
    title: 0xff34508c,
    bar: 0xff1d2f57,
    barInk: 0xffffffff,
    accent: 0xffc8102e,
    accentInk: 0xffffffff,
  },
  au: {
    skyTop: 0xff8a3a00,
    skyBottom: 0xffffc35a,
    hill: 0xff6b3b12,
    title: 0xff7a4a20,
    bar: 0xff4a2a10,
    barInk: 0xffffffff,
    accent: 0xffe86a00,
    accentInk: 0xffffffff,
  },
  softbank: {
    skyTop: 0xff20262e,
    skyBottom: 0xffb9c4cf,
    hill: 0xff4c5763,
    title: 0xff5b6772,
    bar: 0xff30373f,
    barInk: 0xffffffff,
    accent: 0xff0d7f8c,
    accentInk: 0xffffffff,
  },
};

export const INK = 0xff101418;
export const PAPER = 0xffffffff;
export const DIM = 0xff707a86;
export const LINE = 0xffd4dae2;
export const TINT = 0xffeef2f7;

export function themeOf(carrier: CarrierName): Theme {
  return THEMES[carrier];
}
