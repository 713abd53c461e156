// What each carrier calls its things.
import type { CarrierName } from '../carrier/handset.ts';

export type CarrierWords = {
  /** The carrier's mobile internet, its mail, its applications, its full browser. */
  readonly web: string;
  readonly mail: string;
  readonly apps: string;
  readonly appList: string;
  readonly app: string;
  readonly fullBrowser: string;
  /** The carrier's name in the corner of the standby screen. */
  readonly brand: string;
  readonly receptionSettings: string;
  readonly updateApp: string;
};

const WORDS: Readonly<Record<CarrierName, CarrierWords>> = {
  docomo: {
    web: 'iモード',
    mail: 'メール',
    apps: 'iアプリ',
    appList: 'ソフト一覧',
    app: 'ソフト',
    fullBrowser: 'フルブラウザ',
    brand: 'DoCoMo',
    receptionSettings: '受信/拒否設定',
    updateApp: 'バージョンアップ',
  },
  au: {
    web: 'EZweb',
    mail: 'Eメール',
    apps: 'EZアプリ',
    appList: 'アプリ一覧',
    app: 'アプリ',
    fullBrowser: 'PCサイトビューアー',
    brand: 'au',
    receptionSettings: 'メールフィルター',
    updateApp: '更新',
  },
  softbank: {
    web: 'Yahoo!ケータイ',
    mail: 'メール',
    apps: 'S!アプリ',
    appList: 'S!アプリ一覧',
    app: 'S!アプリ',
    fullBrowser: 'PCサイトブラウザ',
    brand: 'SoftBank',
    receptionSettings: '迷惑メールブロック設定',
    updateApp: '更新',
  },
};

export function wordsOf(carrier: CarrierName): CarrierWords {
  return WORDS[carrier];
}
