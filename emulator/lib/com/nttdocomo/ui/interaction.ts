// What all components have that the user can operate (com.nttdocomo.ui.Interactable).
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { scrollTo } from '../../../widgets/page.ts';
import { IAPPLI, type Iappli } from '../iappli.ts';
import { componentOf } from './component-state.ts';
import { panelOf } from './frame-state.ts';
import { panelArea, panelParts } from './panel-parts.ts';

export function setEnabled(call: NativeCall, self: Instance, isEnabled: boolean): void {
  componentOf(self).isEnabled = isEnabled;
  call.service(IAPPLI).screen.invalidate();
}

/** Gives the component the focus, if it is on a panel. */
export function requestFocus(call: NativeCall, self: Instance): void {
  const { panel, isEnabled, isVisible } = componentOf(self);
  if (panel === null || !isEnabled || !isVisible) return;
  const { screen } = call.service(IAPPLI);
  const state = panelOf(panel);
  const focus = state.components.indexOf(self);
  const parts = panelParts(state, screen);
  const { height } = panelArea(state, screen);
  state.position = { focus, scroll: scrollTo(parts, focus, state.position.scroll, height) };
  screen.invalidate();
}

export type ComponentEvent = 'button-pressed' | 'selection-changed' | 'text-changed';

const TYPES: Readonly<Record<ComponentEvent, number>> = {
  'button-pressed': 1,
  'selection-changed': 2,
  'text-changed': 3,
};

/** Tells the component listener of the panel on which the component is. */
export function tellListener(
  iappli: Iappli,
  component: Instance,
  event: ComponentEvent,
  parameter = 0,
): void {
  const { panel } = componentOf(component);
  const listener = panel === null ? null : panelOf(panel).componentListener;
  if (listener === null) return;
  iappli.events.post({
    target: listener,
    signature: 'componentAction(Lcom/nttdocomo/ui/Component;II)V',
    args: [component, TYPES[event], parameter],
  });
}
