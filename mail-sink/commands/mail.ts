// `npm run mail -- wait --to … `: waits for a mail of a running sink and prints it, or its URL, for scripts.
import { parseArgs } from 'node:util';
import { z } from 'zod';

const USAGE = `使い方: npm run mail -- wait [--to 宛先] [--from 差出人] [--subject 件名] [--since 日時]
                     [--timeout 秒] [--url | --json] [--sink http://127.0.0.1:8025]
  --url   最初のURLだけを出力します
  --json  メールをJSONで出力します
終了コード: 0 届いた、1 届かない (URLがない)、2 使い方の誤り、3 メールシンクにつながらない`;

const FOUND = 0;
const NOT_FOUND = 1;
const WRONG_USAGE = 2;
const NO_SINK = 3;

const OPTIONS = {
  to: { type: 'string' },
  from: { type: 'string' },
  subject: { type: 'string' },
  since: { type: 'string' },
  timeout: { type: 'string' },
  url: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  sink: { type: 'string' },
} as const;

const MAIL = z.object({
  from: z.object({ address: z.string() }).nullable(),
  recipients: z.array(z.object({ address: z.string() })),
  subject: z.string(),
  receivedAt: z.string(),
  text: z.string(),
  url: z.string().nullable(),
});

type Values = ReturnType<typeof parseCommand>['values'];

process.exitCode = await run();

async function run(): Promise<number> {
  let command: ReturnType<typeof parseCommand>;
  try {
    command = parseCommand();
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error), WRONG_USAGE);
  }
  if (command.positionals.join(' ') !== 'wait') return complain('', WRONG_USAGE);
  try {
    return await wait(command.values);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    console.error(`メールシンクにつながりません: ${cause}`);
    return NO_SINK;
  }
}

function parseCommand() {
  return parseArgs({ options: OPTIONS, allowPositionals: true });
}

async function wait(values: Values): Promise<number> {
  const response = await fetch(waitUrl(values));
  const body: unknown = await response.json();
  if (response.status === 400) {
    return complain(z.object({ error: z.string() }).parse(body).error, WRONG_USAGE);
  }
  if (response.status === 404) {
    console.error('メールは届きませんでした');
    return NOT_FOUND;
  }
  const mail = MAIL.parse(body);
  if (values.json) console.log(JSON.stringify(body, null, 2));
  else if (!values.url) console.log(formatMail(mail));
  else if (mail.url !== null) console.log(mail.url);
  else console.error('メールにURLがありません');
  return values.url && mail.url === null ? NOT_FOUND : FOUND;
}

function waitUrl({ sink, to, from, subject, since, timeout }: Values): URL {
  const port = process.env['MAIL_SINK_PORT'] ?? '8025';
  const base = (sink ?? `http://127.0.0.1:${port}`).replace(/\/+$/, '');
  const url = new URL(`${base}/api/sink/v1/wait`);
  for (const [name, value] of Object.entries({ to, from, subject, since, timeout })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}

function formatMail(mail: z.output<typeof MAIL>): string {
  return [
    `差出人: ${mail.from?.address ?? ''}`,
    `宛先: ${mail.recipients.map(({ address }) => address).join(', ')}`,
    `件名: ${mail.subject}`,
    `受信: ${mail.receivedAt}`,
    '',
    mail.text.trimEnd(),
  ].join('\n');
}

function complain(message: string, code: number): number {
  if (message !== '') console.error(message);
  console.error(USAGE);
  return code;
}
