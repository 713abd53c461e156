/// <reference lib="dom" />
// The phone's keys under mouse, finger and keyboard; what is pressed can be recorded.
import type { Key } from '../../device/keypad.ts';
import type { PhoneSession } from './phone-session.ts';

const KEYBOARD: Readonly<Record<string, Key>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Enter: 'select',
  Backspace: 'clear',
  Escape: 'end',
  F1: 'soft1',
  F2: 'soft2',
  q: 'soft1',
  w: 'soft2',
  '*': '*',
  '#': '#',
  ...Object.fromEntries(Array.from('0123456789', (digit) => [digit, digit as Key])),
};

/** Called for every press, when it happens. */
type OnPress = (key: Key) => void;

export function connectKeys(session: PhoneSession, onPress: OnPress): void {
  function press(key: Key): void {
    onPress(key);
    session.current?.phone.device.keypad.press(key);
  }
  function release(key: Key): void {
    session.current?.phone.device.keypad.release(key);
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-key]')) {
    connectButton(button, { key: button.dataset.key as Key, press, release });
  }
  addEventListener('keydown', (event) => {
    const key = keyOf(event);
    if (key === null) return;
    event.preventDefault();
    if (!event.repeat) press(key);
  });
  addEventListener('keyup', (event) => {
    const key = keyOf(event);
    if (key !== null) release(key);
  });
}

type ButtonKey = { readonly key: Key; readonly press: OnPress; readonly release: OnPress };

function connectButton(button: HTMLElement, { key, press, release }: ButtonKey): void {
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    button.setPointerCapture(event.pointerId);
    button.classList.add('down');
    press(key);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    button.addEventListener(end, () => {
      button.classList.remove('down');
      release(key);
    });
  }
  // A screen reader, or Space on the button, clicks without a pointer.
  button.addEventListener('click', (event) => {
    if (event.detail !== 0) return;
    press(key);
    release(key);
  });
}

/** Keys typed into the page's own fields, or on its own buttons, are not the phone's. */
function keyOf(event: KeyboardEvent): Key | null {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (
    target instanceof HTMLElement &&
    target.closest('input, select, textarea, summary, aside button')
  ) {
    return null;
  }
  return KEYBOARD[event.key] ?? null;
}
