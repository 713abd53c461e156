/// <reference lib="dom" />
// The panel in the page: its pixels on a canvas, its text for screen readers and tests.
import type { Phone } from '../../handset/phone.ts';
import { getElement } from './element.ts';

/** Shows a phone's panel from now on; the answer stops it. */
export function showScreen(phone: Phone): () => void {
  const { screen, signals } = phone.device;
  const canvas = getElement('screen', HTMLCanvasElement);
  const text = getElement('screen-text', HTMLPreElement);
  const body = getElement('phone', HTMLDivElement);
  canvas.width = screen.width;
  canvas.height = screen.height;
  sizeCanvas(canvas, screen.width);
  const context = canvas.getContext('2d');
  let isDue = false;
  function draw(): void {
    isDue = false;
    context?.putImageData(new ImageData(screen.toRgba(), screen.width, screen.height), 0, 0);
    if (text.textContent !== screen.text) text.textContent = screen.text;
  }
  const stopFrames = screen.onFrame(() => {
    // Many pictures a frame are shown once.
    if (!isDue) requestAnimationFrame(draw);
    isDue = true;
  });
  const stopSignals = signals.onChange(({ vibrating, backlight }) => {
    body.classList.toggle('vibrating', vibrating);
    body.classList.toggle('dark', !backlight);
  });
  draw();
  return () => {
    stopFrames();
    stopSignals();
  };
}

/** The widest picture the drawn body has room for, in CSS pixels. */
const WIDEST = 264;

/** Small panels are shown at a whole multiple, so that every dot is as large as the next. */
function sizeCanvas(canvas: HTMLCanvasElement, width: number): void {
  const times = Math.floor(WIDEST / width);
  canvas.style.setProperty('--screen-width', `${times === 0 ? width / 2 : width * times}px`);
  canvas.style.imageRendering = times === 0 ? 'auto' : 'pixelated';
}
