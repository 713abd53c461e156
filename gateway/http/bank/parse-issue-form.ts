// The form of 「ワンタイムパスワードトークン発行」画面, field by field (requirements F2–F6, D6).
import { isPin, isWeakPin } from '../../tokens/pin.ts';
import type { Form } from '../middleware/read-form.ts';
import { parseMailAddress, type MailAddressOutcome } from './parse-mail-address.ts';
import type { FieldErrors } from './show-page.ts';

export type IssueForm = {
  readonly mail: string;
  readonly pin: string;
  readonly alreadyDownloaded: boolean;
  readonly requestId: string;
};

/** Worth a second look, but the customer may go on. */
export type IssueWarning = 'weakPin' | 'otherMail';

export type IssueFormOutcome =
  | { readonly kind: 'complete'; readonly form: IssueForm }
  | { readonly kind: 'warned'; readonly warnings: readonly IssueWarning[] }
  | { readonly kind: 'wrong'; readonly errors: FieldErrors };

/** Checks every field, so that all that is wrong is said at once. */
export function parseIssueForm(form: Form, carrierMailOnly: boolean): IssueFormOutcome {
  const mail = parseMailAddress(form('mail'));
  const pin = form('pin');
  const errors = {
    ...mailError(mail, form, carrierMailOnly),
    ...(isPin(pin) ? {} : { pin: pinError(pin) }),
  };
  if (mail.kind !== 'address' || Object.keys(errors).length > 0) return { kind: 'wrong', errors };
  const warnings: IssueWarning[] = [];
  if (!mail.isCarrier) warnings.push('otherMail');
  if (isWeakPin(pin)) warnings.push('weakPin');
  if (!areAcknowledged(warnings, form)) return { kind: 'warned', warnings };
  return {
    kind: 'complete',
    form: {
      mail: mail.address,
      pin,
      alreadyDownloaded: form('alreadyDownloaded') === '1',
      requestId: form('requestId'),
    },
  };
}

/** The box ticked under exactly these warnings, or more of them. */
function areAcknowledged(warnings: readonly IssueWarning[], form: Form): boolean {
  const shown = form('warned').split(' ');
  return (
    warnings.length === 0 ||
    (form('acknowledged') === '1' && warnings.every((warning) => shown.includes(warning)))
  );
}

function mailError(mail: MailAddressOutcome, form: Form, carrierMailOnly: boolean): FieldErrors {
  switch (mail.kind) {
    case 'missing':
      return { mail: 'メールアドレスを入力してください。' };
    case 'tooLong':
      return { mail: 'メールアドレスが長すぎます。' };
    case 'malformed':
      return { mail: 'メールアドレスを正しく入力してください（例：keitai@docomo.ne.jp）。' };
    case 'oddDots':
      return {
        mail: `「${mail.domain}」では、ピリオドが連続するメールアドレス、@の直前または先頭がピリオドのメールアドレスは使用できません。`,
      };
    case 'address':
      if (!mail.isCarrier && carrierMailOnly) {
        return { mail: '携帯電話会社のメールアドレスを入力してください。' };
      }
      return againError(mail.address, form('mailAgain'));
  }
}

function againError(address: string, typedAgain: string): FieldErrors {
  const again = parseMailAddress(typedAgain);
  if (again.kind === 'missing') return { mailAgain: 'メールアドレスをもう一度入力してください。' };
  if (again.kind === 'address' && again.address === address) return {};
  return { mailAgain: '上のメールアドレスと一致していません。' };
}

function pinError(pin: string): string {
  return pin === ''
    ? '利用開始パスワードを入力してください。'
    : '利用開始パスワードは、半角数字4桁以上8桁以内で入力してください。';
}
