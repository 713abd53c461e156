// Puts a displayable on the screen.
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { View } from '../../../widgets/app-screen.ts';
import type { Midlet } from '../midlet-service.ts';
import { createAlertView, dismiss, startAlert } from './alert-view.ts';
import { createCanvasView, postPaint } from './canvas-view.ts';
import { displayableOf } from './displayable-state.ts';
import { focusFirst } from './form-parts.ts';
import { createFormView } from './form-view.ts';
import { createListView } from './list-view.ts';
import { createTextBoxView } from './text-box-view.ts';

export function showDisplayable(midlet: Midlet, next: Instance): void {
  const previous = midlet.current;
  if (previous === next) {
    midlet.screen.invalidate();
    return;
  }
  if (previous !== null && displayableOf(previous).kind === 'canvas') {
    midlet.events.post({ target: previous, signature: 'hideNotify()V', args: [] });
  }
  midlet.current = next;
  midlet.screen.show(createView(midlet, next));
  const { kind } = displayableOf(next);
  if (kind === 'form') focusFirst(midlet, next);
  if (kind === 'alert') startAlert(midlet, next);
  if (kind !== 'canvas') return;
  midlet.events.post({ target: next, signature: 'showNotify()V', args: [] });
  postPaint(midlet, next);
}

/** An alert's time is over. */
export function alertExpired(midlet: Midlet, alert: Instance): void {
  dismiss(midlet, alert, showDisplayable);
}

export function createView(midlet: Midlet, self: Instance): View {
  switch (displayableOf(self).kind) {
    case 'form':
      return createFormView(midlet, self);
    case 'list':
      return createListView(midlet, self);
    case 'text-box':
      return createTextBoxView(midlet, self);
    case 'alert':
      return createAlertView(midlet, self, showDisplayable);
    case 'canvas':
      return createCanvasView(midlet, self);
  }
}
