// Every page that a phone meets, over real HTTP, decoded and checked as that phone would read it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDownloadHost, DOWNLOAD_ORIGIN } from '../../support/download-host.ts';
import type { Answer, DownloadHost } from '../../support/download-host.ts';
import { issueLink } from '../../support/issue-link.ts';
import type { IssuedLink } from '../../support/issue-link.ts';
import { openTestBank } from '../../support/test-bank.ts';
import type { TestBank } from '../../support/test-bank.ts';
import {
  FULL_BROWSERS,
  HANDSETS_WITHOUT_JAVA,
  INSTALLING_HANDSETS,
  OTHER_AGENTS,
} from '../../support/user-agents.ts';
import type { KnownAgent } from '../../support/user-agents.ts';

let bank: TestBank;
let host: DownloadHost;
let link: IssuedLink;

beforeAll(async () => {
  bank = await openTestBank('sqlite');
  host = await startDownloadHost(bank);
  link = await issueLink(bank, 'taro');
});

afterAll(async () => {
  await host.close();
  await bank.close();
});

function askAs(agent: KnownAgent, path: string): Promise<Answer> {
  return host.ask(agent.userAgent, path, { headers: agent.headers ?? {} });
}

/** What every phone wants: a length, at most 2,000 bytes, only elements and entities that old browsers know. */
function checkPage(answer: Answer): void {
  expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
  expect(answer.headers['transfer-encoding']).toBeUndefined();
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect(answer.bytes.length).toBeLessThanOrEqual(2000);
  expect(answer.text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  expect(answer.text).not.toMatch(/<(?:script|table|frame|style|span|div)\b|[?&](?:sid|uid)=/i);
  expect(answer.text).toMatch(/<title>[^<]{2,40}<\/title>/);
}

const MARKUP = {
  docomo: {
    begins: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD Compact HTML 1.0 Draft//EN">',
    never: /\/>/,
  },
  au: { begins: '<?xml version="1.0" encoding="Shift_JIS"?>', never: /<(?:br|hr|meta)>/ },
  softbank: { begins: '<?xml version="1.0" encoding="', never: /<(?:br|hr|meta)>/ },
  other: { begins: '<!DOCTYPE html>', never: /\/>/ },
} as const;

function checkMarkup(agent: KnownAgent, { text, headers }: Answer): void {
  const { begins, never } = MARKUP[agent.carrier];
  expect(text.slice(0, begins.length)).toBe(begins);
  expect(text).not.toMatch(never);
  const charsets = agent.carrier === 'softbank' ? ['Shift_JIS', 'UTF-8'] : ['Shift_JIS'];
  expect(charsets.map((charset) => `text/html; charset=${charset}`)).toContain(
    headers['content-type'],
  );
}

/** The link of each carrier's offer. */
function downloadLink(agent: KnownAgent): string {
  const url = `${DOWNLOAD_ORIGIN}/d/${link.capability}`;
  if (agent.carrier !== 'docomo') return `<a href="${url}/otp.jad" accesskey="1">`;
  const object = `<object declare id="app" data="${url}/otp.jam" type="application/x-jam"></object>`;
  return `${object}\n<p><a ijam="#app" href="/help/docomo" accesskey="1">`;
}

describe('the offer (B9, D3–D6)', () => {
  test('is tried with at least 40 handsets', () => {
    expect(INSTALLING_HANDSETS.length).toBeGreaterThanOrEqual(40);
  });

  test.each(INSTALLING_HANDSETS)(
    'is made to $model of $carrier in its own markup',
    async (agent) => {
      const answer = await askAs(agent, `/d/${link.capability}`);
      expect(answer.status).toBe(200);
      checkPage(answer);
      checkMarkup(agent, answer);
      for (const note of [
        '通信料',
        '電池残量',
        '電波状態',
        '他の操作をしないで',
        'ダウンロード済み',
      ]) {
        expect(answer.text).toContain(note);
      }
      expect(answer.text.match(/<a /g)).toHaveLength(1);
      expect(answer.text).toContain(downloadLink(agent));
    },
  );

  test('is made in UTF-8 to 3G SoftBank sets and in Shift_JIS to older ones', async () => {
    const later = await host.ask('SoftBank/1.0/910T/TJ001', `/d/${link.capability}`);
    expect(later.headers['content-type']).toBe('text/html; charset=UTF-8');
    const earlier = await host.ask('J-PHONE/4.0/J-SH51/SN1', `/d/${link.capability}`);
    expect(earlier.headers['content-type']).toBe('text/html; charset=Shift_JIS');
  });

  test('says where a handset is not verified', async () => {
    const answer = await host.ask('DoCoMo/2.0 N01E(c500;TB;W24H16)', `/d/${link.capability}`);
    expect(answer.text).toContain('未確認');
  });
});

describe('the refusal', () => {
  test.each(HANDSETS_WITHOUT_JAVA)('of $model of $carrier names the handset', async (agent) => {
    const answer = await askAs(agent, `/d/${link.capability}`);
    checkPage(answer);
    checkMarkup(agent, answer);
    expect(answer.text).toContain(`<p>${agent.model}は`);
    expect(answer.text).not.toContain('otp.ja');
  });

  test.each(FULL_BROWSERS)(
    'of the full browser of $model of $carrier says how to leave it (D2)',
    async (agent) => {
      const answer = await askAs(agent, `/d/${link.capability}`);
      expect(answer.status).toBe(403);
      checkPage(answer);
      expect(answer.text).toContain('フルブラウザ');
      const browser = {
        docomo: 'iモード',
        au: 'EZweb',
        softbank: 'Yahoo!ケータイ',
        other: '通常のブラウザ',
      };
      expect(answer.text).toContain(browser[agent.carrier]);
      expect(answer.text).not.toContain('otp.ja');
    },
  );

  const refused = OTHER_AGENTS.filter(({ kind }) => kind !== 'installer' && kind !== 'app');
  test.each(refused)(
    'of a $kind ($carrier) is its own page (B8, B11): $userAgent',
    async (agent) => {
      const answer = await askAs(agent, `/d/${link.capability}`);
      expect(answer.status).toBe(403);
      checkPage(answer);
      const words = {
        pc: 'パソコンでは',
        tablet: 'タブレット端末では',
        ipod: 'iPod touchでは',
        smartphone: 'スマートフォン',
        'feature-android': 'この機種は',
        crawler: '確認できません',
        other: '確認できません',
      } as const;
      expect(answer.text).toContain(words[agent.kind as keyof typeof words]);
      expect(answer.text).not.toContain('otp.ja');
    },
  );

  test.each(['', '/otp.jam', '/otp.jad'])(
    'stands before /d/…%s for PCs and full browsers',
    async (tail) => {
      for (const agent of [...FULL_BROWSERS, ...refused]) {
        const answer = await askAs(agent, `/d/${link.capability}${tail}`);
        expect(answer.status).toBe(403);
        expect(answer.text).not.toContain('AppParam');
      }
    },
  );

  test.each(['/app/otp-doja.jar', '/app/otp-midp.jar'])('stands before %s', async (path) => {
    for (const agent of [...FULL_BROWSERS, ...refused]) {
      const answer = await askAs(agent, path);
      expect(answer.status).toBe(403);
      expect(answer.headers['content-type']).toContain('text/html');
    }
  });

  test('is told to a phone with the status its browser shows, to others with 403', async () => {
    expect((await host.ask('DoCoMo/1.0/F501i', `/d/${link.capability}`)).status).toBe(200);
    expect((await host.ask('', `/d/${link.capability}`)).status).toBe(403);
    expect((await host.ask('x'.repeat(1025), `/d/${link.capability}`)).status).toBe(403);
  });

  test('asks for the own network of the carrier where the operator requires it', async () => {
    const strict = await startDownloadHost(bank, { networkRequired: true });
    const answer = await strict.ask('DoCoMo/2.0 N900i(c100;TB)', `/d/${link.capability}`);
    await strict.close();
    expect(answer.text).toContain('携帯電話会社の回線');
  });
});

describe('help (D1, D2, E1)', () => {
  const agents = [...INSTALLING_HANDSETS, ...OTHER_AGENTS.filter(({ kind }) => kind === 'pc')];

  test.each(['/', '/help/docomo', '/help/au', '/help/softbank', '/check'])(
    '%s is readable on every phone and on a PC',
    async (path) => {
      for (const agent of agents) {
        const answer = await askAs(agent, path);
        expect(answer.status).toBe(200);
        checkPage(answer);
      }
    },
  );

  test('tells each carrier its user to allow the mail domain and set the clock', async () => {
    for (const carrier of ['docomo', 'au', 'softbank']) {
      const { text } = await host.ask('DoCoMo/2.0 N900i(c100;TB)', `/help/${carrier}`);
      expect(text).toContain('「@otp-auth.net」の受信を許可');
      expect(text).toContain('日付・時刻を正しく');
    }
  });

  test('shows what a device is taken for, and the time of the server', async () => {
    const phone = await host.ask('KDDI-CA3J UP.Browser/6.2 (GUI) MMP/2.0', '/check');
    expect(phone.text).toContain('要確認');
    expect(phone.text).toContain('CA006');
    expect(phone.text).toContain('2026年11月24日（火）12時00分');
    const full = await host.ask('Mozilla/4.08 (N903i;FOMA;c300;TB)', '/check');
    expect(full.text).toContain('ダウンロードできません');
    expect(full.text).toContain('通常のブラウザで開いてください');
  });

  test('has a page for an address that is none', async () => {
    expect((await host.ask('curl/8', '/nowhere')).status).toBe(404);
    const phone = await host.ask('DoCoMo/1.0/N503i/c10', '/help/nobody');
    expect(phone.status).toBe(200);
    expect(phone.text).toContain('ページがありません');
  });
});
