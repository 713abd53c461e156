// What is said of a one-time password that was not accepted (requirements A5, J1e, K1).
import type { OtpVerdict } from '../../tokens/judge-otp.ts';
import { formatWait } from './format-jst.ts';

type Refused = Exclude<OtpVerdict, { readonly kind: 'accepted' | 'locked' }>;

/** The words beside the field. */
export function otpError(verdict: Refused, now: number): string {
  switch (verdict.kind) {
    case 'wrong':
      return `ワンタイムパスワードが正しくありません。あと${verdict.triesLeft}回続けて誤ると、ご利用を停止します。`;
    case 'replayed':
      return 'このワンタイムパスワードはすでに使用されています。次に表示されるワンタイムパスワードを入力してください。';
    case 'malformed':
      return 'ワンタイムパスワードは、8桁の数字で入力してください。';
    case 'noToken':
      return '携帯電話・スマートフォンの初期設定が完了していないため、認証できません。';
    case 'wait':
      return `誤りが続いたため、${formatWait(verdict.until, now)}ほどお待ちいただいてから入力してください。`;
  }
}
