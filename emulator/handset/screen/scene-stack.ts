// The scenes that lie over the standby screen, the topmost shown, under a status line and over the soft keys.
import type { Device } from '../../device/device.ts';
import type { Key } from '../../device/keypad.ts';
import { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import { Surface } from '../../device/screen/surface.ts';
import { barHeight } from '../../lib/widgets/paint-bars.ts';
import { paintBar } from './paint-bar.ts';
import { paintStatusLine, type StatusLine } from './paint-status-line.ts';
import type { Scene } from './scene.ts';
import type { Theme } from './theme.ts';

export type SceneStackOptions = {
  readonly device: Device;
  readonly theme: Theme;
  readonly standby: Scene;
  readonly status: () => StatusLine;
};

export class SceneStack {
  readonly #options: SceneStackOptions;
  #scenes: Scene[];
  /** What interrupts: over everything, whatever comes and goes below. */
  #covers: Scene[] = [];
  #isAsleep = false;

  constructor(options: SceneStackOptions) {
    this.#options = options;
    this.#scenes = [options.standby];
  }

  /** The area between the status line and the soft keys. */
  get area(): Rectangle {
    const { screen, fonts } = this.#options.device;
    const top = fonts.get('small').height + 4;
    const bottom = barHeight(fonts.get('medium'));
    return { x: 0, y: top, width: screen.width, height: screen.height - top - bottom };
  }

  get top(): Scene {
    return this.#covers.at(-1) ?? this.#scenes.at(-1) ?? this.#options.standby;
  }

  /** Whether the standby screen is shown. */
  get isAtStandby(): boolean {
    return this.#scenes.length === 1;
  }

  /** Whether something interrupts. */
  get isCovered(): boolean {
    return this.#covers.length > 0;
  }

  has(scene: Scene): boolean {
    return this.#scenes.includes(scene);
  }

  push(scene: Scene): void {
    this.#scenes.push(scene);
    this.#arrive();
  }

  /** Takes a scene away, with everything over it; the topmost unless told. */
  pop(scene: Scene | undefined = this.#scenes.at(-1)): void {
    const index = scene === undefined ? -1 : this.#scenes.indexOf(scene);
    if (index > 0) this.#scenes = this.#scenes.slice(0, index);
    this.#arrive();
  }

  /** Puts a scene in the place of another, without going back in between. */
  replace(old: Scene, scene: Scene): void {
    const index = this.#scenes.indexOf(old);
    if (index > 0) this.#scenes = this.#scenes.slice(0, index);
    this.push(scene);
  }

  goHome(): void {
    this.#scenes = [this.#options.standby];
    this.#arrive();
  }

  /** Lays a scene over all others until it is uncovered. */
  cover(scene: Scene): void {
    this.#covers.push(scene);
    this.#arrive();
  }

  uncover(scene: Scene): void {
    this.#covers = this.#covers.filter((other) => other !== scene);
    this.#arrive();
  }

  press(key: Key): void {
    const { isCovered } = this;
    const isTaken = this.top.press(key) === true;
    if (key === 'clear' && !isTaken && !isCovered && !this.isAtStandby) this.pop();
    this.draw();
  }

  /** Leaves the panel to an application, until `wake`. */
  sleep(): void {
    this.#isAsleep = true;
  }

  wake(): void {
    this.#isAsleep = false;
    this.#arrive();
  }

  draw(): void {
    if (this.#isAsleep) return;
    const { device, theme, status } = this.#options;
    const { screen, fonts } = device;
    const surface = new Surface(screen.width, screen.height);
    const painter = new Painter(surface, fonts.get('medium'));
    const { area, top } = this;
    top.paint(painter, area);
    painter.setClip(surface.bounds);
    paintStatusLine(painter, { ...surface.bounds, height: area.y }, { fonts, theme, ...status() });
    const bar = { ...area, y: area.y + area.height, height: screen.height - area.y - area.height };
    painter.font = fonts.get('medium');
    paintBar(painter, bar, top.softLabels, theme);
    screen.present(surface);
  }

  #arrive(): void {
    this.top.onShow?.();
    this.draw();
  }
}
