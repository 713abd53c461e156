// What the phone keeps of a running MIDlet beside its Java machine, put by as plain data.
import type { Instance } from '../../../vm/run-time-data.ts';
import type { OverlayPurpose } from '../../widgets/app-screen.ts';
import { askForNetwork, NETWORK_QUESTION } from './io/ask-for-network.ts';
import { repeatKey } from './lcdui/canvas-view.ts';
import { openMenu } from './lcdui/command-keys.ts';
import { openDateEditor, openItemEditor, openPopup } from './lcdui/operate-item.ts';
import { alertExpired, createView } from './lcdui/show-displayable.ts';
import { openTextBoxEditor } from './lcdui/text-box-view.ts';
import type { Midlet, MidletAlarm } from './midlet-service.ts';

export type SavedMidlet = Pick<Midlet, 'midlet' | 'display' | 'current'> & {
  readonly permissions: readonly (readonly [string, boolean])[];
  readonly openStores: readonly (readonly [string, Instance])[];
};

export function saveMidlet(suite: Midlet): SavedMidlet {
  const { midlet, display, current, permissions, openStores } = suite;
  return {
    midlet,
    display,
    current,
    permissions: [...permissions],
    openStores: [...openStores],
  };
}

/** Puts the saved state into a suite that has not run, and its displayable on the screen. */
export function restoreMidlet(suite: Midlet, saved: SavedMidlet): void {
  const { permissions, openStores, ...objects } = saved;
  Object.assign(suite, objects);
  for (const [name, isAllowed] of permissions) suite.permissions.set(name, isAllowed);
  for (const [name, store] of openStores) suite.openStores.set(name, store);
  if (suite.current !== null) suite.screen.show(createView(suite, suite.current));
}

const OPENERS: Readonly<Record<string, (suite: Midlet, on: Instance) => unknown>> = {
  [NETWORK_QUESTION]: askForNetwork,
  menu: openMenu,
  popup: openPopup,
  'item-editor': openItemEditor,
  'date-editor': openDateEditor,
  'text-box-editor': openTextBoxEditor,
};

/** Opens what lay over a saved MIDlet. */
export function reopenOverlay(suite: Midlet, { kind, on }: OverlayPurpose): void {
  OPENERS[kind]?.(suite, on);
}

const RINGS: Readonly<Record<MidletAlarm, (suite: Midlet, target: Instance) => void>> = {
  alert: alertExpired,
  'vibration-end': ({ device }) => device.signals.set({ vibrating: false }),
  'key-repeat': repeatKey,
};

/** Does what an alarm was set for. */
export function ringMidletAlarm(suite: Midlet, name: MidletAlarm, target: Instance): void {
  RINGS[name](suite, target);
}
