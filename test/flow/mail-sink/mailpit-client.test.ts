// The npm client mailpit-api, unmodified, over its whole surface.
import { MailpitClient } from 'mailpit-api';
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { startTestSink, type TestSink } from '../../support/mail-sink.ts';
import { sampleMail, sendRaw } from '../../support/mail-sink-client.ts';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function start(
  environment: Record<string, string> = {},
): Promise<{ sink: TestSink; mailpit: MailpitClient }> {
  const sink = await startTestSink({ environment });
  return { sink, mailpit: new MailpitClient(sink.origin) };
}

describe('mailpit-api', () => {
  test('sendMessage() and getMessageSummary() agree, the text in Japanese', async () => {
    const { mailpit } = await start();
    const { ID } = await mailpit.sendMessage({
      From: { Email: 'otp@otp-auth.net', Name: 'ワンタイムパスワード' },
      To: [{ Email: 'taro@docomo.ne.jp', Name: '太郎' }],
      Cc: [{ Email: 'jiro@au.com' }],
      Bcc: ['saburo@softbank.ne.jp'],
      ReplyTo: [{ Email: 'help@otp-auth.net' }],
      Subject: 'お知らせ',
      Text: '本文です http://otp-auth.net/d/1',
      HTML: '<p>本文です<img src="cid:pixel"></p>',
      Headers: { 'X-Test': 'yes' },
      Tags: ['試験', 'b'],
      Attachments: [
        {
          Content: Buffer.from('こんにちは').toString('base64'),
          Filename: 'メモ.txt',
          ContentType: 'text/plain',
        },
        { Content: PIXEL, Filename: 'a.png', ContentType: 'image/png', ContentID: 'pixel' },
      ],
    });
    const message = await mailpit.getMessageSummary(ID);
    expect(message).toMatchObject({
      ID,
      From: { Name: 'ワンタイムパスワード', Address: 'otp@otp-auth.net' },
      To: [{ Name: '太郎', Address: 'taro@docomo.ne.jp' }],
      Cc: [{ Address: 'jiro@au.com' }],
      Bcc: [{ Address: 'saburo@softbank.ne.jp' }],
      ReplyTo: [{ Address: 'help@otp-auth.net' }],
      Subject: 'お知らせ',
      ReturnPath: 'otp@otp-auth.net',
      Tags: ['b', '試験'],
    });
    expect(message.Text.trim()).toBe('本文です http://otp-auth.net/d/1');
    expect(message.HTML).toContain('本文です');
    expect(message.Attachments.map(({ FileName }) => FileName)).toEqual(['メモ.txt']);
    expect(message.Inline.map(({ ContentID }) => ContentID)).toEqual(['pixel']);
    const headers = await mailpit.getMessageHeaders(ID);
    expect(headers['X-Test']).toEqual(['yes']);
    expect(await mailpit.getMessageSource(ID)).toContain('X-Test: yes');
    const memo = await mailpit.getMessageAttachment(ID, message.Attachments[0]?.PartID ?? '');
    expect(await memo.text()).toBe('こんにちは');
    const thumbnail = await mailpit.getAttachmentThumbnail(ID, message.Inline[0]?.PartID ?? '');
    expect(thumbnail.type).toBe('image/jpeg');
    expect(await mailpit.renderMessageHTML(ID)).toContain('data:image/png;base64,');
    expect((await mailpit.renderMessageText('latest')).trim()).toContain('本文です');
  });

  test('lists, searches and deletes', async () => {
    const { sink, mailpit } = await start();
    for (const to of ['a@docomo.ne.jp', 'b@docomo.ne.jp', 'c@au.com']) {
      await sendRaw(sink.smtpPort, sampleMail({ To: to }), { to });
    }
    const all = await mailpit.listMessages();
    expect(all).toMatchObject({ total: 3, unread: 3, messages_count: 3, start: 0, count: 3 });
    expect(all.messages.map(({ To }) => To[0]?.Address)).toEqual([
      'c@au.com',
      'b@docomo.ne.jp',
      'a@docomo.ne.jp',
    ]);
    expect((await mailpit.listMessages(1, 1)).messages).toHaveLength(1);
    const found = await mailpit.searchMessages({ query: 'to:docomo subject:パスワード' });
    expect(found).toMatchObject({ total: 3, messages_count: 2 });
    await mailpit.setReadStatus({ Search: 'to:au.com', Read: true });
    expect((await mailpit.searchMessages({ query: 'is:read' })).messages_count).toBe(1);
    await mailpit.setReadStatus({ IDs: [all.messages[2]?.ID ?? ''], Read: true });
    expect((await mailpit.listMessages()).unread).toBe(1);
    await mailpit.setReadStatus();
    expect((await mailpit.listMessages()).unread).toBe(3);
    await mailpit.deleteMessagesBySearch({ query: 'to:b@docomo.ne.jp' });
    expect((await mailpit.listMessages()).total).toBe(2);
    await mailpit.deleteMessages({ IDs: [all.messages[0]?.ID ?? ''] });
    expect((await mailpit.listMessages()).total).toBe(1);
    await mailpit.deleteMessages();
    expect((await mailpit.listMessages()).total).toBe(0);
    await expect(mailpit.searchMessages({ query: ' ' })).rejects.toThrow('400');
    await expect(mailpit.getMessageSummary('latest')).rejects.toThrow('404');
  });

  test('waitForMessage() and waitForMessages() find what arrives', async () => {
    const { sink, mailpit } = await start();
    const one = mailpit.waitForMessage({ query: 'subject:ワンタイム' }, { interval: 20 });
    const two = mailpit.waitForMessages({ count: 2 }, { interval: 20 });
    await sendRaw(sink.smtpPort, sampleMail());
    await sendRaw(sink.smtpPort, sampleMail({ Subject: 'second' }));
    expect((await one).Subject).toBe('ワンタイムパスワード');
    expect((await two).messages_count).toBe(2);
  });

  test('tags, chaos, server information and checks', async () => {
    const { sink, mailpit } = await start();
    await sendRaw(sink.smtpPort, sampleMail());
    const { ID } = await mailpit.getMessageSummary();
    await mailpit.setTags({ IDs: [ID], Tags: ['one', 'two'] });
    expect(await mailpit.getTags()).toEqual(['one', 'two']);
    await mailpit.renameTag('one', '三つ目');
    await mailpit.deleteTag('two');
    expect((await mailpit.getMessageSummary(ID)).Tags).toEqual(['三つ目']);
    expect((await mailpit.searchMessages({ query: 'tag:三つ目' })).messages_count).toBe(1);
    const chaos = await mailpit.setChaosTriggers({ Sender: { ErrorCode: 421, Probability: 100 } });
    expect(chaos.Sender).toEqual({ ErrorCode: 421, Probability: 100 });
    expect(await mailpit.getChaosTriggers()).toEqual(chaos);
    await expect(sendRaw(sink.smtpPort, sampleMail())).rejects.toThrow('hung up');
    await mailpit.setChaosTriggers();
    expect(await mailpit.getInfo()).toMatchObject({
      Messages: 1,
      Unread: 0,
      Tags: { 三つ目: 1 },
      RuntimeStats: { SMTPAccepted: 1 },
    });
    expect((await mailpit.getConfiguration()).MessageRelay.Enabled).toBe(false);
    expect((await mailpit.htmlCheck()).Total.Nodes).toBe(0);
    expect((await mailpit.spamAssassinCheck()).IsSpam).toBe(false);
    expect((await mailpit.linkCheck()).Links).toEqual([
      {
        URL: 'http://otp-auth.net/d/abc',
        StatusCode: 0,
        Status: expect.stringContaining('Not checked'),
      },
    ]);
    await expect(mailpit.releaseMessage(ID, { To: ['x@example.com'] })).rejects.toThrow('400');
  });

  test('releaseMessage() and linkCheck() reach what is configured, and nothing else', async () => {
    const other = await startTestSink({ environment: { MAIL_SINK_ACCEPT_DOMAINS: '*' } });
    const { sink, mailpit } = await start({
      MAIL_SINK_RELAY_URL: `smtp://127.0.0.1:${other.smtpPort}`,
      MAIL_SINK_LINK_HOSTS: new URL(other.origin).host,
    });
    const text = `${other.origin}/livez\r\nhttp://127.0.0.1:1/\r\n`;
    await sendRaw(sink.smtpPort, sampleMail({}, text));
    await mailpit.releaseMessage('latest', { To: ['there@example.com'] });
    const arrived = await other.get('/api/sink/v1/wait?to=there@example.com&timeout=5');
    expect(arrived.status).toBe(200);
    const { Links } = await mailpit.linkCheck('latest', true);
    expect(Links.map(({ StatusCode }) => StatusCode)).toEqual([200, 0]);
  });

  test('works below a base path and with a password', async () => {
    const sink = await startTestSink({
      environment: { MAIL_SINK_BASE_PATH: '/mail', MAIL_SINK_AUTH: 'tester:ひみつ' },
    });
    await sendRaw(sink.smtpPort, sampleMail());
    const auth = { username: 'tester', password: 'ひみつ' };
    const mailpit = new MailpitClient(sink.origin, { auth });
    expect((await mailpit.listMessages()).total).toBe(1);
    await expect(new MailpitClient(sink.origin).listMessages()).rejects.toThrow('401');
  });

  test('does not list a mail that a carrier refused', async () => {
    const { sink, mailpit } = await start();
    const settings = { carrier: 'docomo', domainList: { on: true, entries: ['@example.jp'] } };
    await sink.send('PUT', '/api/sink/v1/mailboxes/taro@docomo.ne.jp', settings);
    const transport = createTransport({ host: '127.0.0.1', port: sink.smtpPort, ignoreTLS: true });
    const letter = { from: 'otp@otp-auth.net', to: 'taro@docomo.ne.jp', subject: 's', text: 't' };
    await expect(transport.sendMail(letter)).rejects.toThrow('550 Unknown user taro@docomo.ne.jp');
    expect((await mailpit.listMessages()).total).toBe(0);
    expect((await mailpit.searchMessages({ query: 'is:undelivered' })).messages_count).toBe(1);
  });
});
