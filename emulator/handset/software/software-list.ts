// ソフト一覧: what is in the phone, to be started, looked at, updated or deleted.
import { inBackground } from '../parts/in-background.ts';
import { askUser, showMessage } from '../parts/show-message.ts';
import { ListScene, type ListItem } from '../parts/list-scene.ts';
import type { PhoneContext } from '../phone-context.ts';
import { parseJad } from '../../lib/descriptors/parse-jad.ts';
import { softwareRoom } from './check-application.ts';
import { decodeJad } from './application-runner.ts';
import { update } from './install.ts';
import {
  changeSoftware,
  deleteSoftware,
  readFiles,
  listSoftware,
  usedBytes,
  type NetworkPermission,
  type Software,
} from './installed-software.ts';
import { report } from './report-status.ts';
import { startSoftware } from './start-software.ts';

export function createSoftwareList(phone: PhoneContext): ListScene {
  const { words, device } = phone;
  return new ListScene({
    title: words.appList,
    theme: phone.theme,
    fonts: device.fonts,
    empty: `${words.app}がありません`,
    items: () =>
      listSoftware(device.storage).map((software) => ({
        label: software.name,
        onSelect: () => startSoftware(phone, software),
        onMenu: () => phone.scenes.push(createSoftwareMenu(phone, software)),
      })),
  });
}

const PERMISSIONS: Readonly<Record<NetworkPermission, string>> = {
  allow: '許可',
  ask: '毎回確認',
  deny: '不許可',
};

function createSoftwareMenu(phone: PhoneContext, opened: Software): ListScene {
  const { words, device, scenes } = phone;
  function current(): Software {
    return listSoftware(device.storage).find(({ id }) => id === opened.id) ?? opened;
  }
  const menu: ListScene = new ListScene({
    title: opened.name,
    theme: phone.theme,
    fonts: device.fonts,
    items: (): ListItem[] => [
      { label: '起動', onSelect: () => startSoftware(phone, current()) },
      {
        label: '詳細情報',
        onSelect: () => void showMessage(phone, opened.name, detailsOf(phone, current())),
      },
      { label: words.updateApp, onSelect: () => inBackground(update(phone, current())) },
      {
        label: '通信設定',
        hint: PERMISSIONS[current().network],
        onSelect: () => changeSoftware(device.storage, nextPermission(current())),
      },
      {
        label: '削除',
        onSelect: () =>
          inBackground(confirmDelete(phone, current()).then((done) => done && scenes.pop(menu))),
      },
    ],
  });
  return menu;
}

function nextPermission(software: Software): Software {
  const order = Object.keys(PERMISSIONS) as NetworkPermission[];
  const network = order[(order.indexOf(software.network) + 1) % order.length] ?? 'allow';
  return { ...software, network };
}

function detailsOf({ device, handset }: PhoneContext, software: Software): string {
  const free = Math.max(0, softwareRoom(handset) - usedBytes(device.storage));
  return [
    `バージョン ${software.version === '' ? '-' : software.version}`,
    `サイズ ${(software.jarBytes / 1024).toFixed(1)}KB`,
    `更新日 ${software.lastModified === '' ? '-' : software.lastModified}`,
    `取得元 ${new URL(software.packageUrl).host}`,
    `空き ${Math.floor(free / 1024)}KB`,
  ].join('\n');
}

async function confirmDelete(phone: PhoneContext, software: Software): Promise<boolean> {
  const { app } = phone.words;
  const wishes = deletionWishes(phone, software);
  const question = `${software.name}を削除しますか?\n${wishes.text}${app}に保存されたデータも消去されます`;
  if (!(await askUser(phone, '削除', question))) return false;
  deleteSoftware(phone.device.storage, software);
  await report(phone, wishes.notifyUrl, '912 Deletion Notification');
  return true;
}

/** What a MIDlet's descriptor wants said before it is deleted, and told afterwards. */
function deletionWishes(
  { device, handset }: PhoneContext,
  software: Software,
): { readonly text: string; readonly notifyUrl: string | null } {
  const files = software.kind === 'midlet' ? readFiles(device.storage, software) : null;
  if (files === null) return { text: '', notifyUrl: null };
  const { attributes } = parseJad(decodeJad(files.descriptor, handset));
  const confirm = attributes.get('MIDlet-Delete-Confirm');
  const url = attributes.get('MIDlet-Delete-Notify') ?? '';
  const base = software.descriptorUrl;
  return {
    text: confirm === undefined ? '' : `${confirm}\n`,
    notifyUrl: URL.canParse(url, base) && url !== '' ? new URL(url, base).href : null,
  };
}
