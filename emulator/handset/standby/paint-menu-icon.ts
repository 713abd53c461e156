// The pictures of the main menu, drawn with the pen.
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';

export type MenuIcon = 'mail' | 'web' | 'apps' | 'settings';

const PAINTERS: Readonly<Record<MenuIcon, (painter: Painter, box: Rectangle) => void>> = {
  mail: paintMail,
  web: paintGlobe,
  apps: paintBlocks,
  settings: paintGear,
};

export function paintMenuIcon(painter: Painter, box: Rectangle, icon: MenuIcon): void {
  PAINTERS[icon](painter, box);
}

function paintMail(painter: Painter, { x, y, width, height }: Rectangle): void {
  const top = y + Math.floor(height / 5);
  const tall = Math.floor((height * 3) / 5);
  painter.color = 0xfff6c64a;
  painter.fillRect({ x, y: top, width, height: tall });
  painter.color = 0xffffe9a8;
  const middle = { x: x + Math.floor(width / 2), y: top + Math.floor(tall * 0.6) };
  painter.fillPolygon([{ x, y: top }, { x: x + width, y: top }, middle]);
  painter.color = 0xff8a6410;
  painter.drawRect({ x, y: top, width: width - 1, height: tall - 1 });
  painter.drawPolyline([{ x, y: top }, middle, { x: x + width - 1, y: top }]);
}

function paintGlobe(painter: Painter, box: Rectangle): void {
  const circle = { startAngle: 0, arcAngle: 360 };
  painter.color = 0xff5aa9e6;
  painter.fillArc({ ...box, ...circle });
  painter.color = 0xff1f5f9a;
  painter.drawArc({ ...box, width: box.width - 1, height: box.height - 1, ...circle });
  const quarter = Math.floor(box.width / 4);
  painter.drawArc({
    ...box,
    x: box.x + quarter,
    width: box.width - 2 * quarter,
    height: box.height - 1,
    ...circle,
  });
  const middle = box.y + Math.floor(box.height / 2);
  for (const y of [middle - quarter, middle, middle + quarter]) {
    const inset = y === middle ? 0 : Math.floor(quarter / 4);
    painter.drawLine({ x0: box.x + inset, y0: y, x1: box.x + box.width - 1 - inset, y1: y });
  }
}

const BLOCK_COLORS = [0xffe8505b, 0xff4fb286, 0xff4a7fd0, 0xfff2b134];

function paintBlocks(painter: Painter, box: Rectangle): void {
  const side = Math.floor(box.width / 2) - 2;
  BLOCK_COLORS.forEach((color, index) => {
    const x = box.x + (index % 2) * (side + 4);
    const y = box.y + Math.floor(index / 2) * (side + 4);
    painter.color = color;
    painter.fillRect({ x, y, width: side, height: side });
    painter.color = 0x60ffffff;
    painter.fillRect({ x: x + 2, y: y + 2, width: side - 4, height: Math.floor(side / 3) });
  });
}

const TEETH = 8;

function paintGear(painter: Painter, box: Rectangle): void {
  const radius = box.width / 2;
  const centre = { x: box.x + radius, y: box.y + radius };
  painter.color = 0xff7d8896;
  for (let tooth = 0; tooth < TEETH; tooth++) {
    const angle = (tooth * 2 * Math.PI) / TEETH;
    function corner(turn: number, reach: number): { x: number; y: number } {
      return {
        x: Math.round(centre.x + Math.cos(angle + turn) * reach),
        y: Math.round(centre.y + Math.sin(angle + turn) * reach),
      };
    }
    const inner = radius * 0.6;
    painter.fillPolygon([
      corner(-0.28, inner),
      corner(-0.2, radius),
      corner(0.2, radius),
      corner(0.28, inner),
    ]);
  }
  paintDisc(painter, centre, radius * 0.75);
  painter.color = 0xffffffff;
  paintDisc(painter, centre, radius * 0.3);
}

function paintDisc(painter: Painter, centre: { x: number; y: number }, radius: number): void {
  const side = Math.round(radius * 2);
  const x = Math.round(centre.x - radius);
  const y = Math.round(centre.y - radius);
  painter.fillArc({ x, y, width: side, height: side, startAngle: 0, arcAngle: 360 });
}
