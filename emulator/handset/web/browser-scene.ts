// The carrier's browser on the screen: loads pages, follows links, fills in forms.
import { inBackground } from '../parts/in-background.ts';
import { load, isMarkup, type LoadPort, type LoadRequest } from '../../browser/net/load.ts';
import { moveFocus, scrollBy, scrollToEnd } from '../../browser/move-focus.ts';
import {
  focusedTarget,
  isMoving,
  openPage,
  resolve,
  type OpenPage,
  type PageRoom,
} from '../../browser/open-page.ts';
import { paintPage } from '../../browser/layout/paint-page.ts';
import type { Key } from '../../device/keypad.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { SoftLabels } from '../../lib/widgets/paint-bars.ts';
import { showMessage } from '../parts/show-message.ts';
import type { PhoneContext } from '../phone-context.ts';
import { paintTitle } from '../screen/paint-bar.ts';
import type { Scene } from '../screen/scene.ts';
import { DIM, PAPER } from '../screen/theme.ts';
import { install } from '../software/install.ts';
import { createBrowserMenu } from './browser-menu.ts';
import { wordsForFailure } from './failure-words.ts';
import { loadPictures } from './load-pictures.ts';
import type { BrowserProgram, PageHost } from './page-host.ts';
import { createLoadPort } from './page-port.ts';
import { addPlace } from './places.ts';
import { pressTarget } from './press-target.ts';

const JAM_TYPE = /^application\/x-jam$/;
/** How often a page with something moving on it is drawn. */
const MOVING_MS = 100;

const JAD_TYPE = /^text\/vnd\.sun\.j2me\.app-descriptor$/;

export class BrowserScene implements Scene, PageHost {
  readonly phone: PhoneContext;
  readonly program: BrowserProgram;
  readonly #port: LoadPort;
  #page: OpenPage | null = null;
  /** Pages to go back to, the latest last. */
  #past: OpenPage[] = [];
  /** Counts loads: an answer that comes after the user has gone on is dropped. */
  #turn = 0;
  #isLoading = false;
  /** The phone's time when the page was shown. */
  #shownAt = 0;
  #isWatching = false;

  constructor(phone: PhoneContext, program: BrowserProgram) {
    this.phone = phone;
    this.program = program;
    this.#port = createLoadPort(phone.device, phone.handset, program);
  }

  get page(): OpenPage | null {
    return this.#page;
  }

  get softLabels(): SoftLabels {
    if (this.#isLoading) return { left: '', middle: '', right: '中止' };
    const middle = this.#page === null || focusedTarget(this.#page) === null ? '' : '選択';
    return { left: this.#past.length > 0 ? '戻る' : '', middle, right: 'メニュー' };
  }

  /** Opens an address typed, bookmarked or mailed. */
  open(url: string): void {
    inBackground(this.request({ method: 'GET', url, body: '', referer: null }));
  }

  /** Loads what a link or a form leads to. */
  async request(request: LoadRequest): Promise<void> {
    const turn = (this.#turn += 1);
    this.#isLoading = true;
    this.phone.scenes.draw();
    const loaded = await load(request, this.#port, this.#port.rules.pageBytes);
    if (turn !== this.#turn) return;
    this.#isLoading = false;
    if (loaded.kind === 'failed') {
      await this.#fail(wordsForFailure(loaded.failure));
      return;
    }
    const { type, url } = loaded;
    const kind = JAM_TYPE.test(type) ? 'iappli' : JAD_TYPE.test(type) ? 'midlet' : null;
    if (kind !== null) {
      this.#leaveIfEmpty();
      await install(this.phone, kind, { url, bytes: loaded.bytes });
    } else if (isMarkup(type) || type === '') {
      this.#show(openPage(loaded, this.#port.rules.emoji, this.#room()));
    } else {
      await this.#fail('このデータには対応していません');
    }
  }

  /** The user pressed an i-appli's link. */
  installIappli(url: string): void {
    inBackground(install(this.phone, 'iappli', { url }));
  }

  get hasIappli(): boolean {
    return this.#port.rules.hasIappli;
  }

  /** Shows the same page with something on it changed. */
  change(page: OpenPage): void {
    this.#page = page;
    this.#watchMotion();
    this.phone.scenes.draw();
  }

  reload(): void {
    if (this.#page === null) return;
    const { url } = this.#page;
    this.#page = null;
    this.open(url);
  }

  press(key: Key): boolean {
    if (this.#isLoading) return this.#pressWhileLoading(key);
    if (key === 'soft2') {
      this.phone.scenes.push(createBrowserMenu(this));
      return true;
    }
    if (key === 'clear' || key === 'soft1') return this.#goBack();
    const page = this.#page;
    if (page === null) return false;
    const { height } = this.#room();
    if (key === 'up') this.#page = moveFocus(page, -1, height);
    if (key === 'down') this.#page = moveFocus(page, 1, height);
    if (key === 'left') this.#page = scrollBy(page, -height, height);
    if (key === 'right') this.#page = scrollBy(page, height, height);
    const target = key === 'select' ? focusedTarget(page) : null;
    if (target === null) this.#pressAccessKey(page, key);
    else pressTarget(this, page, target);
    return true;
  }

  paint(painter: Painter, area: Rectangle): void {
    const { theme, device } = this.phone;
    painter.color = PAPER;
    painter.fillRect(area);
    painter.font = device.fonts.get('small');
    const title = this.#isLoading ? '接続中…' : (this.#page?.page.title ?? '');
    const body = paintTitle(painter, area, title, theme);
    if (this.#page !== null) {
      const elapsedMs = device.scheduler.now - this.#shownAt;
      paintPage(painter, body, { ...this.#page, fonts: device.fonts, elapsedMs });
    } else if (this.#isLoading) {
      painter.font = device.fonts.get('medium');
      painter.color = DIM;
      painter.drawText('接続しています', body.x + 8, body.y + 24);
    }
  }

  #pressWhileLoading(key: Key): boolean {
    if (key !== 'soft2' && key !== 'clear') return true;
    this.#turn += 1;
    this.#isLoading = false;
    this.#leaveIfEmpty();
    return true;
  }

  #pressAccessKey(page: OpenPage, key: Key): void {
    const index = page.page.targets.findIndex(({ accessKey }) => accessKey === key);
    const target = page.page.targets[index];
    if (target === undefined) {
      const { height } = this.#room();
      if (key === '2') this.#page = scrollToEnd(page, -1, height);
      if (key === '8') this.#page = scrollToEnd(page, 1, height);
      return;
    }
    this.#page = { ...page, focus: index };
    pressTarget(this, this.#page, target);
  }

  #goBack(): boolean {
    const last = this.#past.pop();
    if (last === undefined) return false;
    this.#turn += 1;
    this.#page = last;
    this.#beginMotion();
    return true;
  }

  #show(page: OpenPage): void {
    if (this.#page !== null) this.#past.push(this.#page);
    this.#page = page;
    this.#beginMotion();
    const { title } = page.page;
    addPlace(this.phone.device.storage, 'history', {
      title: title === '' ? page.url : title,
      url: page.url,
    });
    this.phone.scenes.draw();
    inBackground(this.#loadPictures(page, this.#turn));
  }

  /** Draws the page again and again for as long as something on it moves. */
  #watchMotion(): void {
    const { scenes, device } = this.phone;
    if (this.#isWatching || this.#page === null || !isMoving(this.#page)) return;
    this.#isWatching = true;
    device.scheduler.after(MOVING_MS, () => {
      this.#isWatching = false;
      if (!scenes.has(this)) return;
      if (scenes.top === this) scenes.draw();
      this.#watchMotion();
    });
  }

  /** Whatever moves on the page begins anew. */
  #beginMotion(): void {
    this.#shownAt = this.phone.device.scheduler.now;
    this.#watchMotion();
  }

  async #loadPictures(page: OpenPage, turn: number): Promise<void> {
    await loadPictures(page, {
      port: this.#port,
      decode: this.phone.device.decodeImage,
      room: this.#room(),
      current: () => (turn === this.#turn ? this.#page : null),
      change: (next) => this.change(next),
    });
  }

  async #fail(words: string): Promise<void> {
    this.#leaveIfEmpty();
    await showMessage(this.phone, this.phone.words.web, words);
  }

  /** A browser that never showed a page goes away. */
  #leaveIfEmpty(): void {
    if (this.#page === null) this.phone.scenes.pop(this);
    else this.phone.scenes.draw();
  }

  #room(): PageRoom {
    const { area } = this.phone.scenes;
    const { fonts } = this.phone.device;
    const height = area.height - fonts.get('small').height - 4;
    return { fonts, width: area.width, height };
  }

  /** An address on the page made absolute. */
  resolve(address: string): string | null {
    return this.#page === null ? null : resolve(this.#page, address);
  }
}
