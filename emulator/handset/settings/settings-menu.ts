// 設定: date and time, the radio, what this terminal is.
import { editText } from '../parts/edit-text.ts';
import { ListScene, type ListItem } from '../parts/list-scene.ts';
import { showMessage } from '../parts/show-message.ts';
import { formatDateTime, parseDigits } from '../format-time.ts';
import type { PhoneContext } from '../phone-context.ts';

export function createSettingsMenu(phone: PhoneContext): ListScene {
  const { device, theme } = phone;
  return new ListScene({
    title: '設定',
    theme,
    fonts: device.fonts,
    items: (): ListItem[] => [
      {
        label: '日付時刻設定',
        hint: formatDateTime(device.clock.now()),
        onSelect: () => askTime(phone),
      },
      {
        label: '電波OFFモード',
        hint: device.radio.state.kind === 'off' ? 'ON(通信しません)' : 'OFF',
        onSelect: () => switchRadio(phone),
      },
      {
        label: '端末情報',
        onSelect: () => void showMessage(phone, '端末情報', terminalInfo(phone)),
      },
    ],
  });
}

/** The last bars are forgotten: a phone that comes back finds its cell anew. */
function switchRadio({ device }: PhoneContext): void {
  const isOff = device.radio.state.kind === 'off';
  device.radio.set(isOff ? { kind: 'on', bars: 3 } : { kind: 'off' });
}

function askTime(phone: PhoneContext): void {
  const { clock } = phone.device;
  const text = formatDateTime(clock.now()).replace(/\D/g, '');
  editText(phone, {
    title: '年月日時分(12桁)',
    text,
    modes: ['number'],
    maxLength: 12,
    onDone: (digits) => {
      const time = parseDigits(digits);
      if (time === null)
        void showMessage(phone, '日付時刻設定', '日付または時刻が正しくありません');
      else clock.set(time);
    },
  });
}

function terminalInfo({ handset, address, words }: PhoneContext): string {
  const { limits, screen, profile } = handset;
  const storage = limits.storageKb === 'shared' ? 'ソフトと共用' : `${limits.storageKb ?? '-'}KB`;
  return [
    `機種 ${handset.model}`,
    `アドレス\n${address}`,
    `画面 ${screen.width}x${screen.height}`,
    `${words.apps} ${handset.app === null ? '非対応' : profile}`,
    `ソフト最大 ${limits.jarKb ?? '-'}KB`,
    `データ領域 ${storage}`,
  ].join('\n');
}
