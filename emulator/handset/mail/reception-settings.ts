// 受信設定, kept by the carrier's centre: ドメイン指定受信 with its list, URL付きメール拒否.
import { inBackground } from '../parts/in-background.ts';
import type { ReceptionSettings } from '../../carrier/mail-centre.ts';
import { editText } from '../parts/edit-text.ts';
import { ListScene, type ListItem } from '../parts/list-scene.ts';
import { askUser, showMessage, showProgress } from '../parts/show-message.ts';
import type { PhoneContext } from '../phone-context.ts';

const LONGEST_DOMAIN = 100;

export async function openReceptionSettings(phone: PhoneContext): Promise<void> {
  const title = phone.words.receptionSettings;
  const settings = await atCentre(phone, () => phone.mail.readSettings());
  if (settings === null) {
    await showMessage(phone, title, 'センターに接続できませんでした');
    return;
  }
  phone.scenes.push(createSettingsList(phone, settings));
}

/** Asks the centre under a 通信中 screen; null when it cannot be reached. */
async function atCentre<Value>(
  phone: PhoneContext,
  ask: () => Promise<{ kind: 'ok'; value: Value } | { kind: 'unavailable' }>,
): Promise<Value | null> {
  const { state } = phone.device.radio;
  if (state.kind === 'off' || state.bars === 0) return null;
  const progress = showProgress(phone, phone.words.receptionSettings, '通信中…');
  const answer = await ask();
  progress.end();
  return answer.kind === 'ok' ? answer.value : null;
}

function createSettingsList(phone: PhoneContext, first: ReceptionSettings): ListScene {
  let settings = first;
  async function save(next: ReceptionSettings): Promise<void> {
    const done = await atCentre(phone, async () => {
      const answer = await phone.mail.writeSettings(next);
      return answer.kind === 'ok' ? { kind: 'ok', value: true } : answer;
    });
    if (done === true) settings = next;
    else await showMessage(phone, phone.words.receptionSettings, '設定できませんでした');
    phone.scenes.draw();
  }
  return new ListScene({
    title: phone.words.receptionSettings,
    theme: phone.theme,
    fonts: phone.device.fonts,
    items: () => settingItems(phone, settings, (next) => inBackground(save(next))),
  });
}

function settingItems(
  phone: PhoneContext,
  settings: ReceptionSettings,
  save: (next: ReceptionSettings) => void,
): ListItem[] {
  const { domainList, refusesUrlMail } = settings;
  const entries = domainList.entries;
  return [
    {
      label: 'ドメイン指定受信',
      hint: domainList.on ? 'ON(指定した相手だけ受信)' : 'OFF(すべて受信)',
      onSelect: () => save({ ...settings, domainList: { ...domainList, on: !domainList.on } }),
    },
    {
      label: '受信するドメインの追加',
      hint: `${entries.length}件登録`,
      onSelect: () =>
        editText(phone, {
          title: 'ドメイン',
          text: '@',
          modes: ['alphabet', 'number'],
          maxLength: LONGEST_DOMAIN,
          onDone: (text) => {
            if (text.length < 2 || entries.includes(text)) return;
            save({ ...settings, domainList: { ...domainList, entries: [...entries, text] } });
          },
        }),
    },
    {
      label: 'URL付きメール',
      hint: refusesUrlMail ? '拒否する' : '受信する',
      onSelect: () => save({ ...settings, refusesUrlMail: !refusesUrlMail }),
    },
    ...entries.map((entry) => ({
      label: entry,
      hint: '登録済み',
      onSelect: () =>
        inBackground(
          askUser(phone, '削除', `${entry}\nを削除しますか?`).then((isSure) => {
            const left = entries.filter((other) => other !== entry);
            if (isSure) save({ ...settings, domainList: { ...domainList, entries: left } });
          }),
        ),
    })),
  ];
}
