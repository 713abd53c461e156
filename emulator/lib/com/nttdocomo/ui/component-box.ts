// Where a component lies on its panel.
import type { Rectangle } from '../../../../device/screen/rectangle.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { AppScreen } from '../../../widgets/app-screen.ts';
import { flowLayout } from '../../../widgets/flow-layout.ts';
import { measureWidget } from '../../../widgets/measure-widget.ts';
import type { Size } from '../../../widgets/widget.ts';
import { IAPPLI } from '../iappli.ts';
import { componentOf } from './component-state.ts';
import { panelOf, type PanelState } from './frame-state.ts';

export function boxOf(call: NativeCall, self: Instance): Rectangle {
  const { screen } = call.service(IAPPLI);
  const { panel } = componentOf(self);
  const alone = { ...sizeOf(self, screen), x: componentOf(self).x, y: componentOf(self).y };
  if (panel === null) return alone;
  const state = panelOf(panel);
  return panelBoxes(state, screen)[state.components.indexOf(self)] ?? alone;
}

/** Boxes of a panel's components, in their order. */
export function panelBoxes(panel: PanelState, screen: AppScreen): Rectangle[] {
  const sizes = panel.components.map((component) => sizeOf(component, screen));
  if (panel.isFlowing) return flowLayout(sizes, screen.area.width, panel.breaks);
  return panel.components.map((component, index) => {
    const { x, y } = componentOf(component);
    return { x, y, width: 0, height: 0, ...sizes[index] };
  });
}

function sizeOf(component: Instance, screen: AppScreen): Size {
  const { widget, width, height } = componentOf(component);
  const natural = measureWidget(widget, screen.font, width ?? screen.area.width);
  return { width: width ?? natural.width, height: height ?? natural.height };
}
