// メール: the inbox, asking the centre for new mail, one message, and the 受信設定.
import { inBackground } from '../parts/in-background.ts';
import { ListScene, type ListItem } from '../parts/list-scene.ts';
import { PageScene } from '../parts/page-scene.ts';
import { askUser, showMessage, showProgress } from '../parts/show-message.ts';
import { formatDay, formatTime } from '../format-time.ts';
import type { PhoneContext } from '../phone-context.ts';
import type { OpenAddress } from '../web/browser-menu.ts';
import { checkMail, deleteMail, listMails, markRead, type StoredMail } from './inbox-store.ts';
import { createComposer, createUnsentList, EMPTY_LETTER } from './compose-mail.ts';
import { messagePage } from './message-page.ts';
import { openReceptionSettings } from './reception-settings.ts';

export function createMailMenu(phone: PhoneContext, open: OpenAddress): ListScene {
  const { words, theme, device, scenes } = phone;
  return new ListScene({
    title: words.mail,
    theme,
    fonts: device.fonts,
    items: (): ListItem[] => [
      { label: '受信BOX', onSelect: () => scenes.push(createInbox(phone, open)) },
      { label: '新着メール問合せ', onSelect: () => inBackground(askCentre(phone, open)) },
      {
        label: words.receptionSettings,
        onSelect: () => inBackground(openReceptionSettings(phone)),
      },
      {
        label: '新規メール作成',
        onSelect: () => scenes.push(createComposer(phone, EMPTY_LETTER)),
      },
      { label: '未送信BOX', onSelect: () => scenes.push(createUnsentList(phone)) },
    ],
  });
}

function createInbox(phone: PhoneContext, open: OpenAddress): ListScene {
  const inbox: ListScene = new ListScene({
    title: '受信BOX',
    theme: phone.theme,
    fonts: phone.device.fonts,
    empty: '受信メールはありません',
    items: () =>
      listMails(phone).map((mail) => ({
        label: `${mail.isRead ? '　' : '●'}${mail.subject}`,
        hint: `${formatDay(mail.receivedAt)} ${formatTime(mail.receivedAt)} ${mail.from}`,
        onSelect: () => openMail(phone, mail, open),
        onMenu: () => inBackground(confirmDelete(phone, mail)),
      })),
  });
  return inbox;
}

function openMail(phone: PhoneContext, mail: StoredMail, open: OpenAddress): void {
  markRead(phone, mail.id);
  const scene: PageScene = new PageScene({
    phone,
    markup: messagePage(mail),
    onLink: (address) => open(address, 'browser'),
    menu: {
      label: '削除',
      onPress: () =>
        inBackground(
          confirmDelete(phone, mail).then((isDeleted) => isDeleted && phone.scenes.pop(scene)),
        ),
    },
  });
  phone.scenes.push(scene);
}

async function confirmDelete(phone: PhoneContext, mail: StoredMail): Promise<boolean> {
  if (!(await askUser(phone, '削除', `${mail.subject}\nを削除しますか?`))) return false;
  deleteMail(phone, mail.id);
  return true;
}

async function askCentre(phone: PhoneContext, open: OpenAddress): Promise<void> {
  const progress = showProgress(phone, '新着メール問合せ', 'センターに問い合わせています…');
  const check = await checkMail(phone);
  progress.end();
  if (check.kind === 'unavailable') {
    await showMessage(phone, '新着メール問合せ', 'センターに接続できませんでした');
  } else if (check.added === 0) {
    await showMessage(phone, '新着メール問合せ', '新着メールはありません');
  } else {
    phone.scenes.push(createInbox(phone, open));
  }
}
