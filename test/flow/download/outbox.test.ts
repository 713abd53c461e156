// The mail's way out: from the issuing transaction through a real SMTP server, with its refusals and delays.
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startMailClerk } from '../../../gateway/flows/mail-clerk.ts';
import { sendDueMails } from '../../../gateway/flows/send-due-mails.ts';
import type { MailOffice } from '../../../gateway/flows/send-due-mails.ts';
import { createMailer } from '../../../gateway/mail/mailer.ts';
import { createRender } from '../../../gateway/render.ts';
import type { OutboxRow } from '../../../gateway/store/outbox.ts';
import { issueLink } from '../../support/issue-link.ts';
import { startPostOffice } from '../../support/post-office.ts';
import type { PostOffice } from '../../support/post-office.ts';
import { addUser, openTestBank } from '../../support/test-bank.ts';
import type { TestBank } from '../../support/test-bank.ts';
import { issueInHand } from '../../support/token-in-hand.ts';

let bank: TestBank;
let post: PostOffice;
let office: MailOffice;

beforeEach(async () => {
  bank = await openTestBank('sqlite');
  post = await startPostOffice();
  office = {
    mailer: createMailer({ url: post.url, dkim: null }),
    render: createRender(['mail']),
    from: 'otp@otp-auth.net',
    downloadOrigin: 'http://otp-auth.net',
  };
});

afterEach(async () => {
  office.mailer.close();
  await post.close();
  await bank.close();
});

async function outbox(kind: string): Promise<OutboxRow[]> {
  return await bank.store.db.selectFrom('outbox').selectAll().where('kind', '=', kind).execute();
}

describe('sendDueMails()', () => {
  test('sends the link on a line of its own, without IDs and PIN, once (D1, H1, H2)', async () => {
    const link = await issueLink(bank, 'taro');
    expect(await sendDueMails(bank, office)).toBe(2);
    expect(await sendDueMails(bank, office)).toBe(0);
    const mail = post.received.find(({ to }) => to.includes('taro@docomo.ne.jp'));
    const parsed = await simpleParser(mail?.raw ?? '');
    expect(mail?.from).toBe('otp@otp-auth.net');
    expect(parsed.from?.value[0]?.address).toBe('otp@otp-auth.net');
    expect(parsed.text?.split('\n')).toContain(`http://otp-auth.net/d/${link.capability}`);
    expect(parsed.text).toContain('■有効期限\n2026年11月25日（水）12時00分\n');
    expect(parsed.text).not.toContain(link.userIdDigits);
    expect(parsed.text).not.toContain('4711');
    const [row] = await outbox('download');
    expect(row).toMatchObject({ state: 'sent', attempts: 1 });
    expect(parsed.messageId).toBe(`<${row?.id}@otp-auth.net>`);
  });

  test('sends no link where the app is on the phone already (D6)', async () => {
    await addUser(bank, 'hanako');
    await issueInHand(bank, 'hanako', true);
    await sendDueMails(bank, office);
    const mail = post.received.find(({ to }) => to.includes('hanako@docomo.ne.jp'));
    const { text } = await simpleParser(mail?.raw ?? '');
    expect(text).toContain('ダウンロード済み');
    expect(text).not.toContain('http');
  });

  test('keeps the words of a permanent refusal and does not try again', async () => {
    await issueLink(bank, 'taro');
    post.answers.rcpt = { code: 550, text: 'Unknown user taro@docomo.ne.jp' };
    await sendDueMails(bank, office);
    expect(await outbox('download')).toMatchObject([
      { state: 'refused', lastAnswer: '550 Unknown user taro@docomo.ne.jp' },
    ]);
    bank.time.now += 24 * 3_600_000;
    expect(await sendDueMails(bank, office)).toBe(0);
  });

  test('tries a busy server again after growing delays', async () => {
    await issueLink(bank, 'taro');
    post.answers.rcpt = { code: 451, text: 'Busy' };
    const waits: number[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await sendDueMails(bank, office);
      const [row] = await outbox('download');
      waits.push(((row?.nextAttemptAt ?? 0) - bank.time.now) / 1000);
      expect(row).toMatchObject({ state: 'waiting', lastAnswer: '451 Busy' });
      bank.time.now = row?.nextAttemptAt ?? 0;
    }
    expect(waits).toEqual([15, 30, 60, 120]);
    delete post.answers.rcpt;
    await sendDueMails(bank, office);
    expect(await outbox('download')).toMatchObject([{ state: 'sent', attempts: 5 }]);
  });
});

describe('startMailClerk()', () => {
  test('sends a mail as soon as it is woken', async () => {
    const errors: unknown[] = [];
    const clerk = startMailClerk(bank, {
      office,
      roundMs: 3_600_000,
      reportError: (error) => void errors.push(error),
    });
    await issueLink(bank, 'taro');
    clerk.wake();
    await post.arrival('taro@docomo.ne.jp');
    await clerk.stop();
    expect(errors).toEqual([]);
    expect(await outbox('download')).toMatchObject([{ state: 'sent' }]);
  });
});
