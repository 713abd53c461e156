// What the phone says when a page does not come.
import type { LoadFailure } from '../../browser/net/load.ts';

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: '認証に失敗しました(401)',
  403: 'このサイトには接続できません(403)',
  404: 'ページが見つかりません(404)',
  408: '応答がありませんでした(408)',
  421: 'サイトが正しく設定されていません(421)',
  500: 'サイトで問題が発生しました(500)',
  503: 'サイトが混み合っています。しばらくしてからお試しください(503)',
};

export function wordsForFailure(failure: LoadFailure): string {
  switch (failure.kind) {
    case 'out-of-service':
      return '圏外です。電波の届く場所でお試しください';
    case 'self-mode':
      return '電波OFFに設定されています。通信できません';
    case 'timeout':
      return '接続できませんでした。しばらくしてからお試しください';
    case 'tls':
      return 'このサイトの安全性を確認できません。SSL通信を切断しました';
    case 'denied':
      return '通信が許可されていません';
    case 'cut':
      return '通信が切断されました。もう一度お試しください';
    case 'too-large':
      return 'データが大きすぎるため表示できません';
    case 'too-many-redirects':
      return 'このサイトには接続できません';
    case 'bad-address':
      return 'URLが正しくありません';
    case 'status':
      return STATUS_WORDS[failure.status] ?? `接続できませんでした(${failure.status})`;
  }
}
