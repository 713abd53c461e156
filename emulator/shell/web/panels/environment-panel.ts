/// <reference lib="dom" />
// 環境: the phone's clock, the air, the battery, a call, new mail.
import { CLEAR_AIR, type AirQuality } from '../../../carrier/create-centre.ts';
import type { RadioState } from '../../../device/radio/radio.ts';
import { getElement } from '../element.ts';
import type { PhoneSession } from '../phone-session.ts';
import { readBankOffset } from '../server-ports.ts';

type Air = { readonly radio: RadioState; readonly quality: AirQuality };

const AIRS: Readonly<Record<string, Air>> = {
  good: { radio: { kind: 'on', bars: 3 }, quality: CLEAR_AIR },
  slow: { radio: { kind: 'on', bars: 2 }, quality: { delayMs: 2000, loss: 0 } },
  lossy: { radio: { kind: 'on', bars: 1 }, quality: { delayMs: 500, loss: 0.4 } },
  none: { radio: { kind: 'on', bars: 0 }, quality: CLEAR_AIR },
};

export function connectEnvironmentPanel(session: PhoneSession): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="air"]')) {
    input.addEventListener('change', () => {
      const air = AIRS[input.value];
      if (air === undefined || session.current === null) return;
      session.current.phone.device.radio.set(air.radio);
      session.current.phone.setAir(air.quality);
    });
  }
  onClick('clock-bank', async () => {
    session.clockOffset = await readBankOffset();
    setClock(session);
  });
  for (const [id, seconds] of [
    ['clock-forward', 60],
    ['clock-back', -60],
  ] as const) {
    onClick(id, () => {
      session.clockOffset += seconds * 1000;
      setClock(session);
    });
  }
  onClick('mail-check', () => session.current?.phone.askNewMail());
  onClick('ring', () => session.current?.phone.ring('090-1234-5678'));
  onClick('battery-pull', () => session.restart());
  connectBattery(session);
  const clock = getElement('clock', HTMLOutputElement);
  setInterval(() => {
    const now = session.current?.phone.device.clock.now();
    if (now !== undefined) clock.textContent = formatJapan(now);
  }, 500);
}

function connectBattery(session: PhoneSession): void {
  const battery = getElement('battery', HTMLInputElement);
  battery.addEventListener('input', () => {
    session.current?.phone.device.battery.set(Number(battery.value));
  });
}

function setClock(session: PhoneSession): void {
  session.current?.phone.device.clock.set(Date.now() + session.clockOffset);
}

function onClick(id: string, act: () => unknown): void {
  getElement(id, HTMLButtonElement).addEventListener('click', () => void act());
}

function formatJapan(unixMs: number): string {
  return new Date(unixMs).toLocaleString('ja-JP', { timeZone: 'Asia/Tokyo' });
}
