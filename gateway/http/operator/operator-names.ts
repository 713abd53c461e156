// The console's own words.
import type { OperatorRole } from '../../flows/operator/permissions.ts';

export const OPERATOR_ROLE_NAMES: Readonly<Record<OperatorRole, string>> = {
  operator: 'オペレータ',
  support: 'サポート',
  auditor: '監査',
};

/** 依頼書 by kind. */
export const FORM_NAMES = {
  application: 'ワンタイムパスワード利用申込書',
  cancellation: '解約',
  'otp-release': 'ワンタイムパスワード利用解除',
  'confirmation-release': '確認用パスワード利用停止解除',
  'login-release': 'ログインパスワード再登録',
  revocation: 'トークンの失効',
} as const;

export const TOKEN_STATE_NAMES = {
  issued: '発行済み（初期設定前）',
  provisioned: '初期設定済み（未確認）',
  active: '利用中',
  revoked: '失効',
  superseded: '再発行により無効',
} as const;

export const TICKET_STATE_NAMES = {
  open: '有効',
  dead: '誤入力により無効',
  closed: '終了',
} as const;

export const MAIL_STATE_NAMES = {
  waiting: '送信待ち',
  sent: '送信済み',
  refused: '送信不能',
} as const;

export const DELIVERY_NAMES = {
  page: 'ダウンロード画面',
  descriptor: 'アプリ情報（JAM／JAD）',
  package: 'アプリ本体（JAR）',
  report: '端末からの報告',
} as const;

/** What each mail is about. */
export const MAIL_NAMES: Readonly<Record<string, string>> = {
  download: 'ダウンロード用URL',
  'set-up': '初期設定のご案内',
  issued: 'トークン発行のお知らせ',
  confirmed: '認証確認のお知らせ',
  locked: '利用停止のお知らせ',
  replayed: '使用済みパスワードのお知らせ',
  revoked: '失効のお知らせ',
  reactivated: '再設定のお知らせ',
  'ticket-dead': '初期設定無効のお知らせ',
};
