/// <reference lib="dom" />
// 道具: screenshot, zoom, the text of the screen, recording of keys, what applications print.
import type { Key } from '../../../device/keypad.ts';
import { getElement } from '../element.ts';
import type { PhoneSession } from '../phone-session.ts';

export type KeyRecorder = { add(key: Key): void };

export function connectToolsPanel(session: PhoneSession): KeyRecorder {
  getElement('screenshot', HTMLButtonElement).addEventListener('click', () => {
    const name = session.current?.handset.model ?? 'phone';
    getElement('screen', HTMLCanvasElement).toBlob((blob) => {
      if (blob !== null) download(blob, `${name}.png`);
    });
  });
  const zoom = getElement('zoom', HTMLInputElement);
  zoom.addEventListener('input', () => {
    document.documentElement.style.setProperty('--zoom', zoom.value);
  });
  return connectRecorder();
}

/** Keys are written as the lines of a script for the headless phone: `npm run phone -- --keys FILE`. */
function connectRecorder(): KeyRecorder {
  const record = getElement('record', HTMLInputElement);
  const script = getElement('recording', HTMLTextAreaElement);
  let last = 0;
  record.addEventListener('change', () => {
    if (record.checked) script.value = '';
    last = performance.now();
  });
  getElement('recording-save', HTMLButtonElement).addEventListener('click', () => {
    download(new Blob([script.value], { type: 'text/plain' }), 'keys.txt');
  });
  return {
    add(key) {
      if (!record.checked) return;
      const now = performance.now();
      script.value += `wait ${Math.round(now - last)}\n${key}\n`;
      last = now;
    },
  };
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
