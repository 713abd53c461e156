// What the handset draws around every MIDP screen: the title and a ticker.
import type { Painter } from '../../../../device/screen/painter.ts';
import type { Rectangle } from '../../../../device/screen/rectangle.ts';
import { clearArea } from '../../../widgets/app-screen.ts';
import { barHeight, paintTitle } from '../../../widgets/paint-bars.ts';
import { paintWidget } from '../../../widgets/paint-widget.ts';
import { INK } from '../../../widgets/theme.ts';
import type { WidgetLook } from '../../../widgets/widget.ts';
import type { Midlet } from '../midlet-service.ts';
import type { DisplayableState } from './displayable-state.ts';

/** The area between title, ticker and soft keys. */
export function contentArea({ screen }: Midlet, state: DisplayableState): Rectangle {
  const bars = Number(state.title !== null) + Number(state.ticker !== null);
  const top = bars * barHeight(screen.font);
  return { ...screen.area, y: top, height: screen.area.height - top };
}

/** How widgets look on a screen at this moment. */
export function widgetLook({ screen, alarms }: Midlet): WidgetLook {
  return {
    font: screen.font,
    boldFont: screen.fonts.get('medium', true),
    ink: INK,
    isFocused: false,
    isEnabled: true,
    now: alarms.now,
  };
}

export function paintFrame(painter: Painter, midlet: Midlet, state: DisplayableState): void {
  const { screen } = midlet;
  clearArea(painter, screen.area);
  const bar = { ...screen.area, height: barHeight(screen.font) };
  if (state.title !== null) paintTitle(painter, bar, state.title);
  if (state.ticker === null) return;
  const below = { ...bar, y: state.title === null ? 0 : bar.height };
  const text = state.ticker.host as string;
  paintWidget(painter, below, { kind: 'ticker', text }, widgetLook(midlet));
}
