// The sink's settings.
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../mail-sink/config.ts';

describe('readConfig()', () => {
  test('has the ports and limits that the other programs expect', () => {
    expect(readConfig({})).toMatchObject({
      address: '127.0.0.1',
      smtpPort: 1025,
      httpPort: 8025,
      database: { path: 'data/mail-sink.sqlite', maxBytes: null },
      acceptDomains: ['otp-auth.net'],
      foreignMail: 'report',
      smtp: { maxMessageBytes: 50 * 1024 * 1024 },
    });
  });

  test.each([
    ['SMTP_PORT', '99999'],
    ['MAIL_SINK_MEMORY', 'yes'],
    ['MAIL_SINK_AUTH', 'no-colon'],
    ['MAIL_SINK_BASE_PATH', 'mail/'],
    ['MAIL_SINK_RELAY_URL', 'http://x'],
    ['MAIL_SINK_TLS_KEY_FILE', '/nonexistent'],
  ])('refuses to start with %s=%s, and names it', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`Cannot start: ${name} is "${value}"`);
  });
});
