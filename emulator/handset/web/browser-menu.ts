// The browser's own menu, and the carrier's web menu it is entered by.
import { inBackground } from '../parts/in-background.ts';
import { editText } from '../parts/edit-text.ts';
import { ListScene, type ListItem } from '../parts/list-scene.ts';
import { askUser, showMessage } from '../parts/show-message.ts';
import type { PhoneContext } from '../phone-context.ts';
import type { BrowserProgram, PageHost } from './page-host.ts';
import { addPlace, listPlaces, removePlace, type PlaceList } from './places.ts';

export type OpenAddress = (url: string, program: BrowserProgram) => void;

/** What the right soft key opens on a page. */
export function createBrowserMenu(scene: PageHost): ListScene {
  const { phone } = scene;
  const menu: ListScene = new ListScene({
    title: 'メニュー',
    theme: phone.theme,
    fonts: phone.device.fonts,
    items: () => {
      function close(): void {
        phone.scenes.pop(menu);
      }
      const url = scene.page?.url ?? '';
      return [
        { label: 'ブックマーク登録', onSelect: () => keepBookmark(scene, close) },
        { label: 'URL表示', onSelect: () => void showMessage(phone, 'URL', url) },
        {
          label: '再読み込み',
          onSelect: () => {
            close();
            scene.reload();
          },
        },
        {
          label: `${phone.words.web}終了`,
          onSelect: () => phone.scenes.goHome(),
        },
      ];
    },
  });
  return menu;
}

function keepBookmark({ phone, page }: PageHost, close: () => void): void {
  close();
  if (page === null) return;
  const title = page.page.title === '' ? page.url : page.page.title;
  addPlace(phone.device.storage, 'bookmarks', { title, url: page.url });
  void showMessage(phone, 'ブックマーク', 'ブックマークに登録しました');
}

/** iモード, EZweb, Yahoo!ケータイ. */
export function createWebMenu(phone: PhoneContext, open: OpenAddress): ListScene {
  const { words, scenes, device, theme } = phone;
  function places(list: PlaceList): void {
    scenes.push(createPlaceList(phone, list, open));
  }
  return new ListScene({
    title: words.web,
    theme,
    fonts: device.fonts,
    items: (): ListItem[] => [
      { label: 'ブックマーク', onSelect: () => places('bookmarks') },
      { label: 'URL入力', onSelect: () => askAddress(phone, 'browser', open) },
      { label: '履歴', onSelect: () => places('history') },
      { label: words.fullBrowser, onSelect: () => askAddress(phone, 'full-browser', open) },
    ],
  });
}

function createPlaceList(phone: PhoneContext, list: PlaceList, open: OpenAddress): ListScene {
  const { storage } = phone.device;
  return new ListScene({
    title: list === 'bookmarks' ? 'ブックマーク' : '履歴',
    theme: phone.theme,
    fonts: phone.device.fonts,
    items: () =>
      listPlaces(storage, list).map(({ title, url }) => ({
        label: title,
        hint: url,
        onSelect: () => open(url, 'browser'),
        onMenu: () =>
          inBackground(
            askUser(phone, '削除', `${title}\nを削除しますか?`).then((isSure) => {
              if (isSure) removePlace(storage, list, url);
              phone.scenes.draw();
            }),
          ),
      })),
  });
}

function askAddress(phone: PhoneContext, program: BrowserProgram, open: OpenAddress): void {
  editText(phone, {
    title: 'URL入力',
    text: 'http://',
    modes: ['alphabet', 'number'],
    maxLength: 512,
    onDone: (text) => {
      if (text.trim() !== '' && text !== 'http://') open(text.trim(), program);
    },
  });
}
