// Which frame is on the screen.
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { Iappli } from '../iappli.ts';
import { createCanvasView, postPaint } from './canvas-view.ts';
import { frameOf } from './frame-state.ts';
import { createPanelView } from './panel-view.ts';

/** Makes a panel or canvas the current frame. */
export function showFrame(iappli: Iappli, frame: Instance): void {
  iappli.frame = frame;
  if (frameOf(frame).kind === 'panel') {
    iappli.screen.show(createPanelView(iappli, frame));
    return;
  }
  iappli.screen.show(createCanvasView(iappli, frame));
  postPaint(iappli, frame);
}

/** Shows the frame that was set while a dialog was open. */
export function showNextFrame(iappli: Iappli): void {
  const frame = iappli.nextFrame;
  iappli.nextFrame = null;
  if (frame !== null) showFrame(iappli, frame);
}
