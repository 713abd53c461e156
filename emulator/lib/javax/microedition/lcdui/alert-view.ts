// An alert on the screen: until its time is over, or the user has answered.
import type { Surface } from '../../../../device/screen/surface.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { View } from '../../../widgets/app-screen.ts';
import { MessageBox } from '../../../widgets/message-box.ts';
import type { Midlet } from '../midlet-service.ts';
import { commandOf } from './Command.ts';
import { runCommand } from './command-keys.ts';
import { stateOf } from './displayable-state.ts';

export const FOREVER = -2;

type Show = (midlet: Midlet, next: Instance) => void;

export function createAlertView(midlet: Midlet, self: Instance, show: Show): View {
  const state = stateOf(self, 'alert');
  const picture = (state.image?.host as { readonly picture: Surface } | undefined)?.picture ?? null;
  const answers = state.commands.map((command) => commandOf(command).label);
  const box = new MessageBox({
    title: state.title ?? '',
    text: state.text,
    picture,
    answers: answers.length === 0 ? ['OK'] : answers,
    onAnswer: (index) => {
      const command = state.commands[index];
      if (command !== undefined && state.listener !== null) runCommand(midlet, self, command);
      else dismiss(midlet, self, show);
    },
  });
  return {
    softLabels: box.softLabels,
    isMoving: false,
    box,
    paint: (painter) => box.paint(painter, midlet.screen.area),
    key({ kind, key }) {
      if (kind === 'pressed') box.press(key);
      midlet.screen.invalidate();
    },
  };
}

/** Lets a timed alert go away by itself. */
export function startAlert({ alarms }: Midlet, self: Instance): void {
  const { timeout, commands } = stateOf(self, 'alert');
  // An alert with several answers waits for one of them.
  if (timeout === FOREVER || commands.length > 1) return;
  alarms.set('alert', self, timeout);
}

/** Goes on to what comes after an alert, if it is still shown. */
export function dismiss(midlet: Midlet, self: Instance, show: Show): void {
  const { next } = stateOf(self, 'alert');
  if (next !== null && midlet.current === self) show(midlet, next);
}
