import { describe, expect, test } from 'vitest';
import type { DeliveryProgress } from '../../../gateway/flows/read-delivery.ts';
import type { PhoneProgress } from '../../../gateway/flows/read-phone-progress.ts';
import { progressValues } from '../../../gateway/http/bank/progress-values.ts';

const NOW = Date.parse('2026-11-24T12:00:00+09:00');

type Delivery = NonNullable<DeliveryProgress['page']>;

type Changes = {
  readonly token?: Partial<PhoneProgress['token']>;
  readonly mail?: PhoneProgress['mail'];
  readonly delivery?: Partial<DeliveryProgress>;
};

function fetched(event: Delivery['event']): Delivery {
  const at = { firstAt: NOW, lastAt: NOW, times: 1 };
  return {
    tidHex: '00',
    event,
    ...at,
    carrier: 'docomo',
    model: 'P905i',
    network: null,
    transport: 'http',
    code: null,
  };
}

function shown({ token, mail, delivery }: Changes): string[] {
  const progress: PhoneProgress = {
    token: {
      tokenId: 't',
      state: 'issued',
      serviceId: '00450001',
      userIdDigits: '0000000000000',
      mail: 'keitai@docomo.ne.jp',
      expiresAt: NOW + 1000,
      ticketState: 'open',
      provisionings: 0,
      alreadyDownloaded: false,
      ...token,
    },
    mail: mail ?? { kind: 'waiting' },
    delivery: { page: null, descriptor: null, package: null, report: null, ...delivery },
  };
  const { steps, warning } = progressValues(progress, NOW);
  const lines = steps.map(({ mark, text, detail }) => [mark, text, detail ?? ''].join(' ').trim());
  return warning === null ? lines : [...lines, warning];
}

describe('progressValues()', () => {
  test('begins with four things to come', () => {
    expect(shown({})).toEqual([
      '未完了 メールを送信しています',
      '未完了 ダウンロードページは、まだ開かれていません',
      '未完了 アプリは、まだダウンロードされていません',
      '未完了 初期設定は、まだ完了していません',
    ]);
  });

  test("shows the mail server's words where the mail waits or is refused", () => {
    const answer = '550 unknown user';
    expect(shown({ mail: { kind: 'retrying', answer } })[0]).toContain(answer);
    expect(shown({ mail: { kind: 'refused', answer } })[0]).toMatch(/^エラー .*550 unknown user$/);
  });

  test('says which handset opened the page', () => {
    const lines = shown({
      mail: { kind: 'sent', at: NOW, times: 2 },
      delivery: { page: fetched('page'), package: fetched('package') },
    });
    expect(lines.slice(0, 3)).toEqual([
      '完了 メールを送信しました（2通） 2026年11月24日（火）12時00分',
      '完了 ダウンロードページが開かれました NTTドコモ P905i',
      '完了 アプリがダウンロードされました NTTドコモ P905i',
    ]);
  });

  test('leaves the download out where the app is there already (D6)', () => {
    expect(shown({ token: { alreadyDownloaded: true } })).toHaveLength(2);
  });

  test('is all done once the phone is set up, and warns of a second time', () => {
    expect(shown({ token: { provisionings: 1 } }).every((line) => line.startsWith('完了'))).toBe(
      true,
    );
    expect(shown({ token: { provisionings: 2 } }).at(-1)).toContain('初期設定が2回行われました');
  });

  test('says why nothing goes on', () => {
    expect(shown({ token: { ticketState: 'dead' } }).at(-1)).toContain('無効になりました');
    expect(shown({ token: { expiresAt: NOW } }).at(-1)).toContain('期限が過ぎました');
    const report = { ...fetched('report'), code: 901 };
    expect(shown({ delivery: { report } }).at(-1)).toMatch(/空き容量が不足しています（901）/);
    expect(shown({ delivery: { report: { ...report, code: 900 } } })).toHaveLength(4);
  });
});
