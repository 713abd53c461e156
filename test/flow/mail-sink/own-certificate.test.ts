// STARTTLS with a certificate of one's own, checked by the clients.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTransport } from 'nodemailer';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  createAuthority,
  issueServerCertificate,
} from '../../../gateway/demo/issue-certificates.ts';
import { startTestSink, type TestSink } from '../../support/mail-sink.ts';
import { connectSmtp, sampleMail } from '../../support/mail-sink-client.ts';
import { findProgram } from '../../support/setup/find-program.ts';
import { SWAKS } from '../../support/setup/requirements.ts';

const run = promisify(execFile);
const HOST = 'mail.test';
const [FROM, TO] = ['otp@otp-auth.net', 'taro@docomo.ne.jp'];

type Certified = { readonly sink: TestSink; readonly ca: string; readonly caFile: string };

async function startCertified(): Promise<Certified> {
  const folder = await mkdtemp(join(tmpdir(), 'keitai-otp-tls-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const validity = { notBefore: Date.now() - 86_400_000, days: 2 };
  const authority = await createAuthority('Test CA', validity);
  const server = await issueServerCertificate(authority, [HOST], '02', validity);
  const [keyFile, certFile, caFile] = ['key.pem', 'cert.pem', 'ca.pem'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeFile(keyFile, server.keyPem);
  await writeFile(certFile, server.certificatePem);
  await writeFile(caFile, authority.certificatePem);
  const sink = await startTestSink({
    environment: { MAIL_SINK_TLS_KEY_FILE: keyFile, MAIL_SINK_TLS_CERT_FILE: certFile },
  });
  return { sink, ca: authority.certificatePem, caFile };
}

function send(
  sink: TestSink,
  tls: { readonly ca?: string; readonly servername: string },
): Promise<unknown> {
  return createTransport({
    host: '127.0.0.1',
    port: sink.smtpPort,
    requireTLS: true,
    tls,
  }).sendMail({ envelope: { from: FROM, to: [TO] }, raw: sampleMail({ Subject: 'by TLS' }) });
}

describe('STARTTLS', () => {
  test('is offered with an own certificate, which nodemailer verifies', async () => {
    const { sink, ca } = await startCertified();
    const client = await connectSmtp(sink.smtpPort);
    const lines: string[] = [];
    client.socket.on('data', (chunk: Buffer) => lines.push(chunk.toString('latin1')));
    await client.say('EHLO test');
    expect(lines.join('')).toContain('250-STARTTLS');
    client.end();
    await send(sink, { ca, servername: HOST });
    const found = await sink.get('/api/sink/v1/messages/latest');
    expect(await found.json()).toMatchObject({ subject: 'by TLS' });
    await expect(send(sink, { ca, servername: 'other.test' })).rejects.toThrow('altnames');
    await expect(send(sink, { servername: HOST })).rejects.toThrow('certificate');
  });

  test('carries what swaks sends', async () => {
    const { sink, caFile } = await startCertified();
    const file = join(sink.dataDir, 'mail.eml');
    await writeFile(file, sampleMail({ Subject: 'by swaks' }));
    const addresses = ['--server', `127.0.0.1:${sink.smtpPort}`, '--from', FROM, '--to', TO];
    const tls = ['--tls', '--tls-verify', '--tls-ca-path', caFile, '--tls-sni', HOST];
    const { stdout } = await run(findProgram(SWAKS), [...addresses, ...tls, '--data', `@${file}`]);
    expect(stdout).toContain('=== TLS started');
    const found = await sink.get('/api/sink/v1/messages/latest');
    expect(await found.json()).toMatchObject({ subject: 'by swaks' });
  });
});
