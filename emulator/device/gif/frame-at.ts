// Which frame of a picture is shown at a time.
import type { Surface } from '../screen/surface.ts';
import type { Frames } from './decode-frames.ts';

/** Frames that name no time of their own are shown for a tenth of a second. */
const USUAL_DELAY_MS = 100;

/** The frame shown `elapsedMs` after the first; the last one stays when all plays are over. */
export function frameAt({ frames, plays }: Frames, elapsedMs: number): Surface {
  const [first] = frames;
  if (first === undefined) throw new RangeError('The picture has no frame');
  const delays = frames.map(({ delayMs }) => delayMs || USUAL_DELAY_MS);
  const round = delays.reduce((sum, delay) => sum + delay, 0);
  const last = frames.at(-1) ?? first;
  if (frames.length === 1 || elapsedMs >= round * plays) return last.picture;
  let left = elapsedMs % round;
  const index = delays.findIndex((delay) => (left -= delay) < 0);
  return (frames[index] ?? last).picture;
}
