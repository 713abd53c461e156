import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../gateway/config.ts';

describe('parseConfig()', () => {
  test('needs nothing: every variable has a default', () => {
    expect(parseConfig({})).toMatchObject({
      DATABASE_URL: 'sqlite:data/keitai-otp.sqlite',
      MASTER_KEY_FILE: 'data/master-key.json',
      GATEWAY_PORT: 8080,
      BANK_ORIGIN: 'http://localhost:8080',
      DOWNLOAD_ORIGIN: 'http://otp-auth.net',
      SMTP_URL: 'smtp://127.0.0.1:1025',
      TRUSTED_PROXIES: [],
      DEMO: false,
    });
  });

  test('gives a value that cannot be changed', () => {
    expect(Object.isFrozen(parseConfig({}))).toBe(true);
  });

  test('names each wrong variable and what it expects, and does not repeat its value', () => {
    expect(() => parseConfig({ GATEWAY_PORT: '80800', SERVICE_ID: 's3cret' })).toThrow(
      /^Cannot start: GATEWAY_PORT: .*65535.*; SERVICE_ID: eight digits$/,
    );
    expect(() => parseConfig({ DATABASE_URL: 'mysql://root:s3cret@db' })).toThrow(
      'Cannot start: DATABASE_URL: postgres://… or sqlite:FILE',
    );
  });
});
