// The screen as an application has it: its own picture, the handset's soft keys below, and at
// times an editor or a dialog of the handset's over it.
import type { BitmapFont } from '../../device/font/bitmap-font.ts';
import type { FontSet } from '../../device/font/font-set.ts';
import type { KeyEvent } from '../../device/keypad.ts';
import { Listeners } from '../../device/listeners.ts';
import { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { Screen } from '../../device/screen/screen.ts';
import { Surface } from '../../device/screen/surface.ts';
import type { Instance } from '../../vm/run-time-data.ts';
import type { Overlay } from './overlay.ts';
import { barHeight, paintSoftLabels, type SoftLabels } from './paint-bars.ts';
import { PAPER } from './theme.ts';

/** What an application shows: a DoJa frame or a MIDP displayable. */
export type View = {
  /** Null for a view that takes the soft keys' line too. */
  readonly softLabels: SoftLabels | null;
  /** Something on it moves by itself, so that it is to be drawn again and again. */
  readonly isMoving: boolean;
  paint(painter: Painter): void;
  key(event: KeyEvent): void;
  /** The dialog that makes up the view, where one does. */
  readonly box?: Overlay;
};

/** What an overlay was opened for: the kind is the library's own word, by which it can open it again. */
export type OverlayPurpose = { readonly kind: string; readonly on: Instance };

export type SavedScreen = {
  /** From the lowest to the topmost. */
  readonly overlays: readonly { readonly purpose: OverlayPurpose; readonly position: unknown }[];
  readonly box: unknown;
  readonly locks: number;
  readonly isDirty: boolean;
  readonly shownAt: number;
  /** What the panel shows while it is locked. */
  readonly shown: Surface | null;
};

type AreaSize = { readonly width: number; readonly height: number };

/** Around an application that asks for less than the screen. */
const FRAME = 0xff000000;

/** How often a picture with something moving in it is drawn. */
const MOVING_MS = 50;

export class AppScreen {
  readonly fonts: FontSet;
  readonly width: number;
  readonly height: number;
  readonly #screen: Screen;
  readonly #now: () => number;
  readonly #drawArea: AreaSize | null;
  readonly #overlays: { readonly overlay: Overlay; readonly purpose: OverlayPurpose }[] = [];
  readonly #closing = new Listeners<void>();
  /** Drawn anew for every frame. */
  readonly #picture: Surface;
  #view: View | null = null;
  #locks = 0;
  #isDirty = true;
  #shownAt = 0;
  #shown: Surface | null = null;

  /** `now` counts the phone's milliseconds; `drawArea` is what the application asks for, the whole screen when null. */
  constructor(screen: Screen, fonts: FontSet, now: () => number, drawArea: AreaSize | null = null) {
    this.#screen = screen;
    this.#now = now;
    this.#drawArea = drawArea;
    this.fonts = fonts;
    this.width = screen.width;
    this.height = screen.height;
    this.#picture = new Surface(screen.width, screen.height);
  }

  get font(): BitmapFont {
    return this.fonts.get('medium');
  }

  get colors(): number {
    return this.#screen.colors;
  }

  /** The application's own part, with its own corner as the origin. */
  get area(): Rectangle {
    const { width, height } = this.#room;
    if (this.#drawArea === null) return this.#room;
    const { width: wide, height: high } = this.#drawArea;
    return { x: 0, y: 0, width: Math.min(width, wide), height: Math.min(height, high) };
  }

  /** The part above the soft keys. */
  get #room(): Rectangle {
    return { x: 0, y: 0, width: this.width, height: this.height - barHeight(this.font) };
  }

  get view(): View | null {
    return this.#view;
  }

  /** Whether something of the handset's lies over the application. */
  get isCovered(): boolean {
    return this.#overlays.length > 0;
  }

  show(view: View): void {
    this.#view = view;
    this.invalidate();
  }

  open(overlay: Overlay, purpose: OverlayPurpose): void {
    this.#overlays.push({ overlay, purpose });
    this.invalidate();
  }

  close(overlay: Overlay): void {
    const index = this.#overlays.findIndex((each) => each.overlay === overlay);
    if (index >= 0) this.#overlays.splice(index, 1);
    this.invalidate();
    this.#closing.tell();
  }

  /** Whether an overlay lies there that was opened for something of this kind. */
  hasOverlay(kind: string): boolean {
    return this.#overlays.some(({ purpose }) => purpose.kind === kind);
  }

  /** Settles when an overlay is closed. */
  nextClose(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#closing.add(() => {
        stop();
        resolve();
      });
    });
  }

  save(): SavedScreen {
    return {
      overlays: this.#overlays.map(({ overlay, purpose }) => ({
        purpose,
        position: overlay.save(),
      })),
      box: this.#view?.box?.save() ?? null,
      locks: this.#locks,
      isDirty: this.#isDirty,
      shownAt: this.#shownAt,
      shown: this.#locks > 0 ? (this.#shown?.copy() ?? null) : null,
    };
  }

  /** Takes a screen with its view back to where it was; `reopen` opens an overlay for a purpose. */
  restore(saved: SavedScreen, reopen: (purpose: OverlayPurpose) => void): void {
    for (const { purpose, position } of saved.overlays) {
      const opened = this.#overlays.length;
      reopen(purpose);
      this.#overlays[opened]?.overlay.restore(position);
    }
    if (saved.box !== null) this.#view?.box?.restore(saved.box);
    if (saved.shown !== null) this.#present(saved.shown);
    else this.#present(this.#compose());
    this.#locks = saved.locks;
    this.#isDirty = saved.isDirty;
    this.#shownAt = saved.shownAt;
  }

  /** Keeps the picture back until it is unlocked as often. */
  lock(): void {
    this.#locks += 1;
  }

  /** Takes back one lock, or all; the picture is shown when none is left. */
  unlock(all: boolean): void {
    this.#locks = all ? 0 : Math.max(0, this.#locks - 1);
    if (this.#locks === 0) this.flush();
  }

  invalidate(): void {
    this.#isDirty = true;
  }

  /** Shows what has changed since the last time. */
  flush(): void {
    if (this.#locks > 0 || (!this.#isDirty && !this.#hasMoved())) return;
    this.#isDirty = false;
    this.#shownAt = this.#now();
    this.#present(this.#compose());
  }

  #present(picture: Surface): void {
    this.#shown = picture;
    this.#screen.present(picture);
  }

  #hasMoved(): boolean {
    if (this.#overlays.length > 0 || this.#view?.isMoving !== true) return false;
    return this.#now() - this.#shownAt >= MOVING_MS;
  }

  key(event: KeyEvent): void {
    const overlay = this.#overlays.at(-1)?.overlay;
    if (overlay === undefined) {
      this.#view?.key(event);
    } else if (event.kind === 'pressed') {
      overlay.press(event.key);
      this.invalidate();
    }
  }

  #compose(): Surface {
    const overlay = this.#overlays.at(-1)?.overlay;
    const shown = this.#picture;
    shown.clear();
    const painter = new Painter(shown, this.font);
    if (overlay === undefined) this.#paintView(painter);
    else overlay.paint(painter, this.#room);
    const labels = overlay?.softLabels ?? this.#view?.softLabels ?? null;
    if (labels === null) return shown;
    const top = this.#room.height;
    painter.font = this.font;
    paintSoftLabels(painter, { ...shown.bounds, y: top, height: shown.height - top }, labels);
    return shown;
  }

  /** A smaller area lies in the middle of the screen, on black. */
  #paintView(painter: Painter): void {
    if (this.#drawArea === null) {
      this.#view?.paint(painter);
      return;
    }
    const { area } = this;
    const own = new Surface(area.width, area.height);
    this.#view?.paint(new Painter(own, this.font));
    clearArea(painter, this.#room, FRAME);
    const left = Math.floor((this.#room.width - area.width) / 2);
    painter.drawPicture(own, left, Math.floor((this.#room.height - area.height) / 2));
  }
}

/** Fills an area with a colour, white unless told. */
export function clearArea(painter: Painter, area: Rectangle, color = PAPER): void {
  painter.color = color;
  painter.fillRect(area);
}
