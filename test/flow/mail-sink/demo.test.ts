// What ties the sink to the demo bank: its clock, and the zone that vouches for its mail.
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeDemoZone } from '../../../gateway/demo/demo-zone.ts';
import { createMailer } from '../../../gateway/mail/mailer.ts';
import { createBankClock } from '../../../mail-sink/bank-clock.ts';
import { startTestSink } from '../../support/mail-sink.ts';
import { sampleMail, sendRaw } from '../../support/mail-sink-client.ts';
import { startTestGateway } from '../../support/test-gateway.ts';

const DAY_SECONDS = 86_400;

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keitai-otp-zone-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('createBankClock()', () => {
  test('runs as far ahead as the bank: times, searches and the age of mails follow', async () => {
    const gateway = await startTestGateway();
    onTestFinished(gateway.stop);
    const machine = Date.parse('2026-11-23T01:00:00Z');
    const clock = createBankClock(gateway.origin, () => machine);
    const sink = await startTestSink({
      environment: { MAIL_SINK_MAX_AGE_DAYS: '2' },
      surroundings: { now: clock.now },
    });
    await clock.ask();
    await sendRaw(sink.smtpPort, sampleMail({ Subject: 'before' }));
    await fetch(`${gateway.origin}/api/v1/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ forwardSeconds: 3 * DAY_SECONDS }),
    });
    await clock.ask();
    await sendRaw(sink.smtpPort, sampleMail({ Subject: 'after' }));
    const later = new Date(machine + 3 * DAY_SECONDS * 1000).toISOString();
    const found = await sink.get(`/api/sink/v1/wait?since=${later}&timeout=5`);
    expect(await found.json()).toMatchObject({ subject: 'after', receivedAt: later });
    const list = (await (await sink.get('/api/v1/messages')).json()) as {
      messages: { Subject: string }[];
    };
    expect(list.messages.map(({ Subject }) => Subject)).toEqual(['after']);
  });

  test('stays with the time it has while no bank answers', async () => {
    const clock = createBankClock('http://127.0.0.1:9', () => 1000);
    await clock.ask();
    expect(clock.now()).toEqual(new Date(1000));
  });
});

describe('writeDemoZone()', () => {
  test('mail signed with its key passes SPF, DKIM and DMARC at the sink', async () => {
    const dataDir = await createFolder();
    const zone = { dataDir, domain: 'otp-auth.net', selector: 'otp', keyFile: null };
    const { keyFile, zoneFile } = writeDemoZone(zone);
    expect((await stat(keyFile)).mode & 0o077).toBe(0);
    const sink = await startTestSink({ environment: { MAIL_SINK_DNS_FILE: zoneFile } });
    const privateKey = await readFile(keyFile, 'utf8');
    const mailer = createMailer({
      url: `smtp://127.0.0.1:${sink.smtpPort}`,
      dkim: { domain: 'otp-auth.net', selector: 'otp', privateKey },
    });
    onTestFinished(mailer.close);
    const raw = Buffer.from(sampleMail());
    await mailer.send({ from: 'otp@otp-auth.net', to: 'taro@docomo.ne.jp', raw });
    const verdict = await sink.get('/api/sink/v1/messages/latest/verdict');
    expect(await verdict.json()).toMatchObject({
      spf: { result: 'pass' },
      dkim: [{ result: 'pass', domain: 'otp-auth.net', selector: 'otp' }],
      dmarc: { result: 'pass' },
    });
    expect(writeDemoZone(zone)).toEqual({ keyFile, zoneFile });
    expect(await readFile(keyFile, 'utf8')).toBe(privateKey);
  });
});
