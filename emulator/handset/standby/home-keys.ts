// Where the keys of the standby screen lead.
import type { Key } from '../../device/keypad.ts';
import { createMailMenu } from '../mail/mail-menu.ts';
import { ListScene } from '../parts/list-scene.ts';
import type { PhoneContext } from '../phone-context.ts';
import type { Scene } from '../screen/scene.ts';
import { createSettingsMenu } from '../settings/settings-menu.ts';
import { createSoftwareList } from '../software/software-list.ts';
import { createWebMenu, type OpenAddress } from '../web/browser-menu.ts';
import { createMainMenu } from './main-menu.ts';

type HomeKeys = Partial<Readonly<Record<Key, () => void>>>;

/** The phone is asked for only when a key is pressed: the standby screen is made before it. */
export function createHomeKeys(phone: () => PhoneContext, open: OpenAddress): HomeKeys {
  function show(create: (phone: PhoneContext) => Scene) {
    return (): void => phone().scenes.push(create(phone()));
  }
  const mail = show((it) => createMailMenu(it, open));
  const web = show((it) => createWebMenu(it, open));
  const apps = show(createAppsMenu);
  const settings = show(createSettingsMenu);
  const menu = show((it) =>
    createMainMenu(it, [
      { label: it.words.mail, icon: 'mail', onSelect: mail },
      { label: it.words.web, icon: 'web', onSelect: web },
      { label: it.words.apps, icon: 'apps', onSelect: apps },
      { label: '設定', icon: 'settings', onSelect: settings },
    ]),
  );
  return { select: menu, soft1: mail, soft2: web, left: web, right: apps, up: mail };
}

/** iアプリ → ソフト一覧, the way the bank's guide tells (J1h). */
function createAppsMenu(phone: PhoneContext): Scene {
  const { words, theme, device, scenes } = phone;
  return new ListScene({
    title: words.apps,
    theme,
    fonts: device.fonts,
    items: () => [{ label: words.appList, onSelect: () => scenes.push(createSoftwareList(phone)) }],
  });
}
