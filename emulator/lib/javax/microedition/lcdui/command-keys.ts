// Which command each soft key has: the left one goes on, the right one goes back; when there are
// too many for that, the left one opens a menu.
import type { Instance } from '../../../../vm/run-time-data.ts';
import { ChoicePopup } from '../../../widgets/choice-popup.ts';
import type { SoftLabels } from '../../../widgets/paint-bars.ts';
import type { Midlet } from '../midlet-service.ts';
import { commandOf } from './Command.ts';
import { displayableOf } from './displayable-state.ts';

const BACK = 2;
const CANCEL = 3;
const STOP = 6;
const EXIT = 7;
const GOING_BACK: readonly number[] = [BACK, CANCEL, STOP, EXIT];

export type CommandKeys = {
  /** One command, or several in a menu. */
  readonly left: readonly Instance[];
  readonly right: Instance | null;
};

export function commandKeys(commands: readonly Instance[]): CommandKeys {
  const sorted = [...commands].sort((a, b) => commandOf(a).priority - commandOf(b).priority);
  const right = sorted.find((command) => GOING_BACK.includes(commandOf(command).type)) ?? null;
  return { left: sorted.filter((command) => command !== right), right };
}

export function commandLabels(commands: readonly Instance[], middle: string): SoftLabels {
  const { left, right } = commandKeys(commands);
  const [first] = left;
  const single = first === undefined ? '' : commandOf(first).label;
  return {
    left: left.length > 1 ? 'メニュー' : single,
    middle,
    right: right === null ? '' : commandOf(right).label,
  };
}

/** What a soft key does on a displayable. */
export function pressSoftKey(midlet: Midlet, self: Instance, key: 'soft1' | 'soft2'): void {
  const { left, right } = commandKeys(displayableOf(self).commands);
  const command = key === 'soft1' ? left[0] : right;
  if (key === 'soft1' && left.length > 1) openMenu(midlet, self);
  else if (command !== undefined && command !== null) runCommand(midlet, self, command);
}

/** Opens the menu of a displayable's commands. */
export function openMenu(midlet: Midlet, self: Instance): void {
  const { screen } = midlet;
  const commands = commandKeys(displayableOf(self).commands).left;
  const popup = new ChoicePopup({
    title: 'メニュー',
    items: commands.map((command) => commandOf(command).label),
    cursor: 0,
    onClosed: () => screen.close(popup),
    onChosen: (index) => {
      screen.close(popup);
      const command = commands[index];
      if (command !== undefined) runCommand(midlet, self, command);
    },
  });
  screen.open(popup, { kind: 'menu', on: self });
}

/** Tells the displayable's listener of a command. */
export function runCommand(midlet: Midlet, self: Instance, command: Instance): void {
  const { listener } = displayableOf(self);
  if (listener === null) return;
  midlet.events.post({
    target: listener,
    signature:
      'commandAction(Ljavax/microedition/lcdui/Command;Ljavax/microedition/lcdui/Displayable;)V',
    args: [command, self],
  });
}
