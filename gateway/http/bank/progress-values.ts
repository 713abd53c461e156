// How far the phone is, as 認証確認 tells it: what is done, what comes next, what went wrong.
import type { DeliveryProgress } from '../../flows/read-delivery.ts';
import type { MailProgress, PhoneProgress } from '../../flows/read-phone-progress.ts';
import { formatJst } from '../../tokens/format-jst.ts';

export type ProgressStep = {
  readonly state: 'done' | 'waiting' | 'failed';
  readonly mark: string;
  readonly text: string;
  readonly detail: string | null;
};

export type ProgressValues = {
  readonly steps: readonly ProgressStep[];
  readonly warning: string | null;
};

/** The values of templates/bank/progress. */
export function progressValues(progress: PhoneProgress, now: number): ProgressValues {
  const { token, mail, delivery } = progress;
  const isSetUp = token.provisionings > 0;
  const steps = [mailStep(mail, isSetUp)];
  if (!token.alreadyDownloaded) {
    steps.push(
      step(isSetUp || delivery?.page != null, {
        done: 'ダウンロードページが開かれました',
        waiting: 'ダウンロードページは、まだ開かれていません',
        detail: handsetOf(delivery?.page ?? null),
      }),
      step(isSetUp || delivery?.package != null, {
        done: 'アプリがダウンロードされました',
        waiting: 'アプリは、まだダウンロードされていません',
        detail: handsetOf(delivery?.package ?? null),
      }),
    );
  }
  steps.push(
    step(isSetUp, {
      done: '初期設定が完了しました。表示されたワンタイムパスワードを入力してください',
      waiting: '初期設定は、まだ完了していません',
      detail: null,
    }),
  );
  return { steps, warning: warningOf(progress, now) };
}

type Words = { readonly done: string; readonly waiting: string; readonly detail: string | null };

function step(isDone: boolean, { done, waiting, detail }: Words): ProgressStep {
  return isDone
    ? { state: 'done', mark: '完了', text: done, detail }
    : { state: 'waiting', mark: '未完了', text: waiting, detail: null };
}

/** A phone that is set up has all it needs, whatever became of the mail. */
function mailStep(mail: MailProgress, isSetUp: boolean): ProgressStep {
  if (isSetUp && mail.kind !== 'sent') {
    return { state: 'done', mark: '完了', text: 'メールを送信しました', detail: null };
  }
  switch (mail.kind) {
    case 'waiting':
      return { state: 'waiting', mark: '未完了', text: 'メールを送信しています', detail: null };
    case 'retrying':
      return {
        state: 'waiting',
        mark: '未完了',
        text: 'メールを送信できなかったため、再度送信します',
        detail: `メールサーバの応答：${mail.answer}`,
      };
    case 'sent': {
      const times = mail.times === 1 ? '' : `（${mail.times}通）`;
      const text = `メールを送信しました${times}`;
      return { state: 'done', mark: '完了', text, detail: formatJst(mail.at) };
    }
    case 'refused':
      return {
        state: 'failed',
        mark: 'エラー',
        text: 'メールを送信できませんでした。メールアドレスを確認し、発行し直してください',
        detail: `メールサーバの応答：${mail.answer}`,
      };
  }
}

function warningOf({ token, delivery }: PhoneProgress, now: number): string | null {
  if (token.provisionings > 1) {
    return `初期設定が${token.provisionings}回行われました。お心当たりがない場合は、ワンタイムパスワードを入力せず、最初から発行し直してください。`;
  }
  if (token.provisionings > 0) return null;
  if (token.ticketState === 'dead') {
    return '初期設定の入力を一定回数誤ったため、この発行は無効になりました。最初から発行し直してください。';
  }
  if (now >= token.expiresAt) return '初期設定の期限が過ぎました。最初から発行し直してください。';
  return installProblem(delivery?.report?.code ?? null);
}

/** `NTTドコモ P905i`, or the carrier alone where the model is not known. */
function handsetOf(delivery: DeliveryProgress['page']): string | null {
  if (delivery === null) return null;
  const carrier = CARRIERS[delivery.carrier] ?? '';
  return [carrier, delivery.model ?? ''].join(' ').trim() || null;
}

const CARRIERS: Readonly<Record<string, string>> = {
  docomo: 'NTTドコモ',
  au: 'au',
  softbank: 'ソフトバンク',
};

/** What MIDP phones report of an installation that failed (MIDP over-the-air provisioning, status codes). */
function installProblem(code: number | null): string | null {
  if (code === null || code === 900 || code === 912) return null;
  const reason = INSTALL_PROBLEMS[code] ?? 'インストールできませんでした';
  return `携帯電話からの報告：${reason}（${code}）。ダウンロードをもう一度お試しください。`;
}

// oxfmt-ignore: a table
const INSTALL_PROBLEMS: Readonly<Record<number, string>> = {
  901: 'メモリの空き容量が不足しています',
  902: 'インストールが取り消されました',
  903: '通信が切断されました',
  904: 'アプリのサイズが一致しませんでした',
};
