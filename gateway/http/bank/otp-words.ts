// What is said of a one-time password that was not accepted (requirements A5, J1e, K1).
import type { OtpVerdict } from '../../tokens/judge-otp.ts';
import { parseOtp } from '../../tokens/parse-otp.ts';
import { formatWait } from './waiting-words.ts';

const MALFORMED = 'ワンタイムパスワードは、8桁の数字で入力してください。';

type Refused = Exclude<OtpVerdict, { readonly kind: 'accepted' | 'locked' }>;

/** What can be said of typed text without asking the bank, or null where it has the form of a password. */
export function otpSlip(typed: string): string | null {
  if (typed.trim() === '') return 'ワンタイムパスワードを入力してください。';
  return parseOtp(typed) === null ? MALFORMED : null;
}

/** The words beside the field. */
export function otpError(verdict: Refused, now: number): string {
  switch (verdict.kind) {
    case 'wrong':
      return `ワンタイムパスワードが正しくありません。あと${verdict.triesLeft}回続けて誤ると、ご利用を停止します。`;
    case 'replayed':
      return 'このワンタイムパスワードはすでに使用されています。次に表示されるワンタイムパスワードを入力してください。';
    case 'malformed':
      return MALFORMED;
    case 'noToken':
      return '携帯電話・スマートフォンの初期設定が完了していないため、認証できません。';
    case 'wait':
      return `誤りが続いたため、${formatWait(verdict.until, now)}ほどお待ちいただいてから入力してください。`;
  }
}
