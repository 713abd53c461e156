// A page of the phone's own, drawn by the browser's layout: text with links.
import { moveFocus } from '../../browser/move-focus.ts';
import { focusedTarget, openPage, type OpenPage, type PageRoom } from '../../browser/open-page.ts';
import { paintPage } from '../../browser/layout/paint-page.ts';
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { SoftLabels } from '../../lib/widgets/paint-bars.ts';
import type { PhoneContext } from '../phone-context.ts';
import { paintTitle } from '../screen/paint-bar.ts';
import type { Scene } from '../screen/scene.ts';

export type PageSceneOptions = {
  readonly phone: PhoneContext;
  /** UTF-8 markup. */
  readonly markup: Uint8Array;
  readonly onLink: (address: string) => void;
  /** The right soft key. */
  readonly menu: { readonly label: string; readonly onPress: () => void };
};

export class PageScene implements Scene {
  readonly #options: PageSceneOptions;
  #page: OpenPage;

  constructor(options: PageSceneOptions) {
    this.#options = options;
    const source = {
      url: 'about:blank',
      bytes: options.markup,
      contentType: 'text/html; charset=utf-8',
    };
    this.#page = openPage(source, options.phone.handset.carrier, this.#room());
  }

  get softLabels(): SoftLabels {
    const middle = focusedTarget(this.#page) === null ? '' : '選択';
    return { left: '', middle, right: this.#options.menu.label };
  }

  press(key: Key): void {
    const { height } = this.#room();
    if (key === 'up') this.#page = moveFocus(this.#page, -1, height);
    if (key === 'down') this.#page = moveFocus(this.#page, 1, height);
    if (key === 'soft2') this.#options.menu.onPress();
    const action = key === 'select' ? focusedTarget(this.#page)?.action : undefined;
    if (action?.kind === 'link') this.#options.onLink(action.address);
  }

  paint(painter: Painter, area: Rectangle): void {
    const { theme, device } = this.#options.phone;
    painter.font = device.fonts.get('medium');
    const body = paintTitle(painter, area, this.#page.page.title, theme);
    paintPage(painter, body, { ...this.#page, fonts: device.fonts, elapsedMs: 0 });
  }

  #room(): PageRoom {
    const { scenes, device } = this.#options.phone;
    const { area } = scenes;
    const title = device.fonts.get('medium').height + 4;
    return { fonts: device.fonts, width: area.width, height: area.height - title };
  }
}
