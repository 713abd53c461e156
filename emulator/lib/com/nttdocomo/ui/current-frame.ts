// Which frame is on the screen.
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { View } from '../../../widgets/app-screen.ts';
import type { Iappli } from '../iappli.ts';
import { createCanvasView, postPaint } from './canvas-view.ts';
import { frameOf } from './frame-state.ts';
import { createPanelView } from './panel-view.ts';

/** Makes a panel or canvas the current frame. */
export function showFrame(iappli: Iappli, frame: Instance): void {
  iappli.frame = frame;
  iappli.screen.show(viewOf(iappli, frame));
  if (frameOf(frame).kind === 'canvas') postPaint(iappli, frame);
}

/** A panel or canvas as the screen shows it. */
export function viewOf(iappli: Iappli, frame: Instance): View {
  const isPanel = frameOf(frame).kind === 'panel';
  return isPanel ? createPanelView(iappli, frame) : createCanvasView(iappli, frame);
}

/** Shows the frame that was set while a dialog was open. */
export function showNextFrame(iappli: Iappli): void {
  const frame = iappli.nextFrame;
  iappli.nextFrame = null;
  if (frame !== null) showFrame(iappli, frame);
}
