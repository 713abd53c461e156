// The guide's eight steps, from the phone's clock to トップページ (C1–C8): a PC, a phone, and the mail between them.
import type { JourneyPhone } from './journey-phone.ts';
import type { JourneyUser, JourneyWorld } from './journey-world.ts';
import { createPc, type Pc } from './pc.ts';

export type JourneyStep = {
  readonly step: string;
  readonly requirement: string;
  readonly ok: boolean;
  readonly ms: number;
  /** What was seen, or what went wrong. */
  readonly detail: string;
};

export type JourneyReport = {
  readonly ok: boolean;
  readonly handset: string;
  readonly steps: readonly JourneyStep[];
};

export type JourneyOptions = {
  readonly world: JourneyWorld;
  readonly phone: JourneyPhone;
  readonly user: JourneyUser;
  /** The phone's mail address. */
  readonly mail: string;
  readonly pin: string;
  /** Told of each step as it ends. */
  readonly onStep: (step: JourneyStep) => void;
};

const LARGEST_CLOCK_ERROR_MS = 30_000;

type Task = {
  readonly step: string;
  readonly requirement: string;
  readonly run: () => Promise<string>;
};

/** Walks until a step fails. */
export async function runJourney(options: JourneyOptions): Promise<JourneyReport> {
  const steps: JourneyStep[] = [];
  for (const { step, requirement, run } of listTasks(options)) {
    const started = performance.now();
    const outcome = await run().then(
      (detail) => ({ ok: true, detail }),
      (error: unknown) => ({
        ok: false,
        detail: error instanceof Error ? error.message : String(error),
      }),
    );
    const done = { step, requirement, ...outcome, ms: Math.round(performance.now() - started) };
    steps.push(done);
    options.onStep(done);
    if (!done.ok) break;
  }
  return { ok: steps.every(({ ok }) => ok), handset: options.phone.model, steps };
}

function listTasks(options: JourneyOptions): readonly Task[] {
  const { world, phone } = options;
  const pc = createPc(world.bankOrigin);
  return [
    { step: '1 日時の確認', requirement: 'C1 E1', run: () => checkClock(world, phone) },
    ...listPcTasks(options, pc),
    ...listPhoneTasks(options, pc),
    { step: '8 認証確認処理', requirement: 'C8 I1 I2', run: () => confirm(pc, phone) },
  ];
}

function listPcTasks({ user, mail, pin }: JourneyOptions, pc: Pc): readonly Task[] {
  return [
    {
      step: '2 ログイン',
      requirement: 'C2 E2 E8',
      run: async () => {
        await pc.open('/login');
        const fields = { ログインID: user.loginId, ログインパスワード: user.password };
        return expectScreen(await pc.press('ログイン', fields), 'ワンタイムパスワードトークン発行');
      },
    },
    {
      step: '3 トークン発行処理',
      requirement: 'C3 F2 F4 F5',
      run: async () => {
        const fields = {
          メールアドレス: mail,
          'メールアドレス（確認のため再入力）': mail,
          利用開始パスワード: pin,
        };
        return expectScreen(await pc.press('トークン発行', fields), 'ワンタイムパスワード認証確認');
      },
    },
    {
      step: '4 認証確認処理（サービスID・ユーザIDの確認）',
      requirement: 'C4 G3 G4',
      run: () =>
        Promise.resolve(`サービスID ${pc.read('サービスID')} ユーザID ${pc.read('ユーザID')}`),
    },
  ];
}

function listPhoneTasks({ world, phone, mail, pin }: JourneyOptions, pc: Pc): readonly Task[] {
  let url = '';
  return [
    {
      step: '5 メールの受信',
      requirement: 'H1 H2 D1',
      run: async () => {
        url = await findUrlInMail(world, mail);
        return url;
      },
    },
    {
      step: '5 トークンダウンロード（ページ）',
      requirement: 'C5 B9 D3',
      run: async () => {
        const title = await phone.openLink(url);
        return expectScreen(title, 'アプリのダウンロード');
      },
    },
    { step: '5 トークンダウンロード（アプリ）', requirement: 'C5 H2', run: () => phone.install() },
    {
      step: '6 ワンタイムパスワードアプリの初期設定',
      requirement: 'C6 H5 H9',
      run: async () => {
        await phone.setUp({
          serviceId: digitsOf(pc.read('サービスID')),
          userId: digitsOf(pc.read('ユーザID')),
          pin,
        });
        return '初期設定が正常に完了しました';
      },
    },
    {
      step: '7 ワンタイムパスワード初期設定の完了',
      requirement: 'C7 H12 H14',
      run: async () => {
        const otp = phone.showOtp();
        if (!/^\d{8}$/.test(otp)) throw new Error(`The phone shows "${otp}"`);
        await pc.open('/token/confirm');
        if (!pc.text().includes('初期設定が完了しました')) throw new Error('The PC does not know');
        return otp;
      },
    },
  ];
}

/** The PC shows long numbers in groups. */
function digitsOf(shown: string): string {
  return shown.replaceAll(/\D/g, '');
}

async function checkClock(world: JourneyWorld, phone: JourneyPhone): Promise<string> {
  const error = phone.clock() - (await world.bankTime());
  if (!(Math.abs(error) <= LARGEST_CLOCK_ERROR_MS)) {
    throw new Error(`日時を確認してください（${Math.round(error / 1000)}秒のずれ）`);
  }
  return `${Math.round(error)} ms`;
}

async function confirm(pc: Pc, phone: JourneyPhone): Promise<string> {
  const fields = { ワンタイムパスワード: phone.showOtp() };
  return expectScreen(await pc.press('認証確認', fields), 'トップページ');
}

function expectScreen(screen: string, expected: string): string {
  if (screen !== expected) throw new Error(`「${screen}」 is shown, not 「${expected}」`);
  return `「${screen}」`;
}

/** The URL that stands on a line of its own in the newest mail to the phone. */
async function findUrlInMail({ sinkOrigin }: JourneyWorld, mail: string): Promise<string> {
  const query = `to=${encodeURIComponent(mail)}&from=${encodeURIComponent('@otp-auth.net')}`;
  const waited = await fetch(`${sinkOrigin}/api/sink/v1/wait?${query}`);
  const found = (await waited.json()) as { readonly id?: string; readonly error?: string };
  if (found.id === undefined) throw new Error(found.error ?? 'No mail came');
  const message = await fetch(`${sinkOrigin}/api/v1/message/${found.id}`);
  const { Text: text } = (await message.json()) as { readonly Text: string };
  const url = text.split(/\r?\n/).find((line) => /^https?:\/\/\S+$/.test(line));
  if (url === undefined) throw new Error(`The mail has no line with a URL: ${text}`);
  return url;
}
