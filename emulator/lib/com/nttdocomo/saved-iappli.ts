// What the phone keeps of a running i-appli beside its Java machine, put by as plain data.
import type { Instance } from '../../../vm/run-time-data.ts';
import type { OverlayPurpose } from '../../widgets/app-screen.ts';
import type { Iappli, IappliAlarm } from './iappli.ts';
import { melodyEnded } from './ui/AudioPresenter.ts';
import { viewOf } from './ui/current-frame.ts';
import { openDialog } from './ui/Dialog.ts';
import { openEditor } from './ui/edit-text.ts';
import { clockTicked, wakeupTimerExpired } from './ui/MApplication.ts';
import { openPopup } from './ui/panel-view.ts';
import { shortTimerExpired } from './ui/ShortTimer.ts';
import { showNextFrame } from './ui/VisualPresenter.ts';
import { timerExpired } from './util/Timer.ts';

export type SavedIappli = Pick<
  Iappli,
  | 'app'
  | 'frame'
  | 'nextFrame'
  | 'isDialogOpen'
  | 'standby'
  | 'isSuspended'
  | 'shortTimers'
  | 'openConnections'
>;

export function saveIappli(iappli: Iappli): SavedIappli {
  const { app, frame, nextFrame, isDialogOpen, shortTimers, openConnections } = iappli;
  const { standby, isSuspended } = iappli;
  const objects = { app, frame, nextFrame, shortTimers };
  return { ...objects, isDialogOpen, standby, isSuspended, openConnections };
}

/** Puts the saved state into an i-appli that has not run, and its frame on the screen. */
export function restoreIappli(iappli: Iappli, saved: SavedIappli): void {
  Object.assign(iappli, saved);
  if (iappli.frame !== null) iappli.screen.show(viewOf(iappli, iappli.frame));
}

const OPENERS: Readonly<Record<string, (iappli: Iappli, on: Instance) => unknown>> = {
  dialog: openDialog,
  editor: openEditor,
  popup: openPopup,
};

/** Opens what lay over a saved i-appli. */
export function reopenOverlay(iappli: Iappli, { kind, on }: OverlayPurpose): void {
  OPENERS[kind]?.(iappli, on);
}

const RINGS: Readonly<Record<IappliAlarm, (iappli: Iappli, target: Instance) => void>> = {
  timer: timerExpired,
  'short-timer': shortTimerExpired,
  melody: melodyEnded,
  animation: showNextFrame,
  wakeup: wakeupTimerExpired,
  'clock-tick': clockTicked,
};

/** Does what an alarm was set for. */
export function ringIappliAlarm(iappli: Iappli, name: IappliAlarm, target: Instance): void {
  RINGS[name](iappli, target);
}
