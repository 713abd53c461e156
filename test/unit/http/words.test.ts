// The guide's words in the portal's templates and code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('no page has a Cyrillic letter in it (L1)', () => {
  const files = [...filesBelow('templates'), ...filesBelow('gateway/http')];
  expect(files.length).toBeGreaterThan(20);
  const cyrillic = files.filter((file) => /\p{Script=Cyrillic}/u.test(readFileSync(file, 'utf8')));
  expect(cyrillic).toEqual([]);
});

test('no page has a script, a style or a handler of its own', () => {
  const inline = filesBelow('templates/bank')
    .concat(filesBelow('templates/layouts'), filesBelow('templates/partials'))
    .filter((file) => /\son\w+=|\sstyle=|<style|<script(?! src=)/.test(readFileSync(file, 'utf8')));
  expect(inline).toEqual([]);
});

// oxfmt-ignore: a table
const SCREENS: readonly (readonly [string, readonly string[]])[] = [
  [
    'login',
    [
      'ログイン',
      'ログインID',
      'ログインパスワード',
      '電子証明書ログイン',
      'ID・パスワード方式',
      '電子証明書選択',
    ],
  ],
  ['certificate-login', ['ログインパスワード入力', 'ログインパスワード']],
  ['service-start', ['サービス開始登録', '確認用パスワード']],
  [
    'issue',
    [
      'ワンタイムパスワードトークン発行',
      'メールアドレス',
      'トークン発行設定情報',
      '利用開始パスワード',
      '半角数字4桁以上8桁以内',
      'トークン発行の省略',
      'アプリはダウンロード済み',
    ],
  ],
  [
    'confirm',
    [
      'ワンタイムパスワード認証確認',
      '◎トークン情報',
      'サービスID',
      'ユーザID',
      '◎ワンタイムパスワード',
      '認証確認',
    ],
  ],
  [
    'otp',
    [
      'ワンタイムパスワード認証',
      '認証',
      '「メニュー」～「iアプリ」～「ソフト一覧」～「ワンタイムパスワード」',
    ],
  ],
  ['resync', ['同期ズレ補正']],
  [
    'top',
    [
      'トップページ',
      'インターネット犯罪',
      'パソコン自体のセキュリティを強化するものではありません',
    ],
  ],
  [
    'download-notes',
    [
      '別途通信会社所定の通信料',
      '生成表示させる際には通信は行いません',
      'フルブラウザ',
      'バッテリー残量',
      '電波状態',
      '他の操作をしないでください',
      'iPod touch',
    ],
  ],
  [
    'guide',
    [
      '翌営業日10時以降',
      'どこでもバンク',
      'http://www.dokodemobank.ne.jp/',
      'AnserBizSOL',
      'すべてのユーザ（マスターユーザ、管理者ユーザ、一般ユーザ）',
      'ブラウザ動作確認結果',
      'スマートフォン用画面 動作確認結果',
      '携帯アプリケーション利用可能端末',
      'スマートフォンアプリケーション利用可能端末',
    ],
  ],
];

test.each(SCREENS)('templates/bank/%s says it in the words of the guide', (name, words) => {
  const text = readFileSync(join(ROOT, `templates/bank/${name}.hbs`), 'utf8');
  for (const word of words) expect(text).toContain(word);
});
