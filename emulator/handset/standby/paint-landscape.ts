// The standby picture: a sky, a sun and hills in the carrier's colours.
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { Theme } from '../screen/theme.ts';

export function paintLandscape(painter: Painter, area: Rectangle, theme: Theme): void {
  const clip = painter.clip;
  painter.clipTo(area);
  for (let row = 0; row < area.height; row += 2) {
    painter.color = mix(theme.skyTop, theme.skyBottom, row / area.height);
    painter.fillRect({ ...area, y: area.y + row, height: 2 });
  }
  const unit = Math.floor(area.width / 6);
  const horizon = area.y + Math.floor(area.height * 0.78);
  painter.color = 0xffffe9b0;
  const sun = { x: area.x + 4 * unit, y: horizon - 2 * unit, width: unit + 8, height: unit + 8 };
  painter.fillArc({ ...sun, startAngle: 0, arcAngle: 360 });
  painter.color = mix(theme.hill, theme.skyBottom, 0.45);
  painter.fillArc({
    x: area.x + 2 * unit,
    y: horizon - unit,
    width: 6 * unit,
    height: 4 * unit,
    startAngle: 0,
    arcAngle: 360,
  });
  painter.color = theme.hill;
  painter.fillArc({
    x: area.x - 2 * unit,
    y: horizon - Math.floor(unit / 3),
    width: 7 * unit,
    height: 4 * unit,
    startAngle: 0,
    arcAngle: 360,
  });
  painter.setClip(clip);
}

function mix(from: number, to: number, share: number): number {
  function channel(shift: number): number {
    const a = (from >>> shift) & 0xff;
    const b = (to >>> shift) & 0xff;
    return Math.round(a + (b - a) * share) << shift;
  }
  return (0xff000000 | channel(16) | channel(8) | channel(0)) >>> 0;
}
