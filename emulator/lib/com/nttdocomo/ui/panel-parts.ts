// A panel as the page of widgets that the handset draws.
import type { Rectangle } from '../../../../device/screen/rectangle.ts';
import type { AppScreen } from '../../../widgets/app-screen.ts';
import type { PagePart } from '../../../widgets/page.ts';
import { barHeight } from '../../../widgets/paint-bars.ts';
import { panelBoxes } from './component-box.ts';
import { componentOf } from './component-state.ts';
import type { PanelState } from './frame-state.ts';

/** The area below the panel's title. */
export function panelArea(panel: PanelState, screen: AppScreen): Rectangle {
  const { area } = screen;
  const title = panel.title === null ? 0 : barHeight(screen.font);
  return { ...area, y: area.y + title, height: area.height - title };
}

export function panelParts(panel: PanelState, screen: AppScreen): PagePart[] {
  const boxes = panelBoxes(panel, screen);
  return panel.components.map((component, index) => {
    const state = componentOf(component);
    const { widget, ink, background, isVisible, isEnabled, isInteractive } = state;
    const box = boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 };
    return { widget, box, ink, background, isVisible, isEnabled, isInteractive };
  });
}
