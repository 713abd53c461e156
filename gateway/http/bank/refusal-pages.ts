// What is said after right first factors to those who may not go on (requirements K1, K2, K21, K32, K33).
import type { NextStep } from '../../flows/find-next-step.ts';
import type { BankContext, BankSite } from './bank-site.ts';
import { formatJstFrom } from './waiting-words.ts';
import { showMessage, type Message } from './show-page.ts';

type Refusal = Extract<NextStep, { readonly kind: 'locked' | 'refusedUntil' }>;

/** 403 with the reason and the way out. */
export function showRefusal(context: BankContext, site: BankSite, refusal: Refusal): Response {
  return showMessage(context, site, {
    ...words(refusal),
    backUrl: '/login',
    backLabel: '「ログイン」画面へ',
    status: 403,
  });
}

function words(refusal: Refusal): Pick<Message, 'title' | 'paragraphs'> {
  switch (refusal.kind) {
    case 'locked':
      return {
        title: 'ワンタイムパスワード利用停止',
        paragraphs: [
          'ワンタイムパスワードを一定回数連続して誤ったため、ご利用を停止しています。ログインできません。',
          'マスターユーザまたは管理者ユーザに「ワンタイムパスワード利用停止解除」をご依頼ください。マスターユーザご自身の利用停止は、『「ワンタイムパスワード」解約・利用解除』依頼書をお取引店へご提出ください。',
        ],
      };
    case 'refusedUntil':
      return {
        title: 'トークンの再発行をお待ちください',
        paragraphs: [
          'トークンが失効しているため、トークンの(再)発行が完了するまでログインできません。',
          `${formatJstFrom(refusal.from)}に「ログイン」画面からログインし、ワンタイムパスワードトークンの(再)発行を行ってください。`,
          '機種変更前の携帯電話・スマートフォンのソフトウェアトークンアプリは削除してください。',
        ],
      };
  }
}
