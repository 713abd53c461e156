// What the host keeps of a Graphics object: a painter over the picture of an image or a canvas.
import type { BitmapFont } from '../device/font/bitmap-font.ts';
import type { Rectangle } from '../device/screen/rectangle.ts';
import { Painter } from '../device/screen/painter.ts';
import { Surface } from '../device/screen/surface.ts';
import type { HostState } from '../vm/native/library-class.ts';
import type { Instance, JavaObject } from '../vm/run-time-data.ts';

/** Everything a painter remembers, as plain data. */
export type PenSettings = {
  readonly color: number;
  readonly dotted: boolean;
  readonly originX: number;
  readonly originY: number;
  readonly clip: Rectangle;
};

export type GraphicsState = {
  /** The image or canvas that is drawn into. */
  readonly target: Instance;
  /** Null after a restore, until it is used again. */
  painter: Painter | null;
  settings: PenSettings | null;
  /** The Java font that was set last. */
  font: Instance | null;
};

/** The picture an object draws into: an image's own, or a canvas'. */
export function surfaceOf(target: Instance): Surface {
  const host = target.host as Surface | { readonly picture: Surface };
  return host instanceof Surface ? host : host.picture;
}

export function painterOf(graphics: Instance, font: BitmapFont): Painter {
  const state = graphics.host as GraphicsState;
  state.painter ??= createPainter(state, font);
  return state.painter;
}

function createPainter({ target, settings }: GraphicsState, font: BitmapFont): Painter {
  const painter = new Painter(surfaceOf(target), font);
  if (settings !== null) applySettings(painter, settings);
  return painter;
}

export function applySettings(painter: Painter, settings: PenSettings): void {
  painter.setOrigin(settings.originX, settings.originY);
  painter.setClip(settings.clip);
  painter.color = settings.color;
  painter.dotted = settings.dotted;
}

export function settingsOf(painter: Painter): PenSettings {
  const { color, dotted, clip, origin } = painter;
  return { color, dotted, clip, originX: origin.x, originY: origin.y };
}

export const GRAPHICS_STATE: HostState = {
  save: (host) => {
    const { target, painter, settings, font } = host as GraphicsState;
    return { target, font, settings: painter === null ? settings : settingsOf(painter) };
  },
  restore: (saved) => ({ ...(saved as GraphicsState), painter: null }),
  references: (host) => referencesOf(host as GraphicsState),
};

function referencesOf({ target, font }: GraphicsState): JavaObject[] {
  return font === null ? [target] : [target, font];
}
