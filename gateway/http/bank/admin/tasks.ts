// The two tasks of 利用情報の管理, in the guide's words (requirements K3–K13, K23–K31; L3 and L9 for what it slipped on).
import { TASKS_URL } from './admin-urls.ts';

export type Task = {
  readonly name: 'unlock' | 'revoke';
  readonly url: string;
  /** As the menu path and [作業内容選択] name it. */
  readonly label: string;
  readonly listTitle: string;
  readonly listNote: string;
  readonly emptyNote: string;
  readonly button: string;
  readonly resultTitle: string;
  readonly doneNote: string;
};

export const UNLOCK: Task = {
  name: 'unlock',
  url: `${TASKS_URL}/unlock`,
  label: 'ワンタイムパスワード利用停止解除',
  listTitle: 'ワンタイムパスワード利用停止解除一覧',
  listNote:
    'ワンタイムパスワードを一定回数連続して誤り、利用停止となった利用者です。利用停止を解除する利用者を選択し、確認用パスワードを入力して [停止解除] を押してください。',
  emptyNote: '利用停止となっている利用者はいません。',
  button: '停止解除',
  resultTitle: 'ワンタイムパスワード利用停止解除結果',
  doneNote: '利用停止解除を行いました利用者の認証状態をご確認ください。',
};

export const REVOKE: Task = {
  name: 'revoke',
  url: `${TASKS_URL}/revoke`,
  label: 'トークンの失効',
  listTitle: 'トークン失効',
  listNote:
    'トークンを失効する利用者を選択し、確認用パスワードを入力して [失効] を押してください。失効された利用者は、「トークンの(再)発行」が完了するまでログインできません。',
  emptyNote: '失効できるトークンを持つ利用者はいません。',
  button: '失効',
  resultTitle: 'トークン失効結果',
  doneNote: 'トークンの失効を行いました利用者の認証状態をご確認ください。',
};
