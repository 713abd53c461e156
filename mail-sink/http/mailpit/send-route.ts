// Mailpit: a mail given as JSON goes the same way as one given over SMTP.
import type { Hono } from 'hono';
import { z } from 'zod';
import type { HttpContext } from '../http-context.ts';
import { readJson } from '../request-body.ts';
import { cleanTags } from './tag-routes.ts';

const EMAIL = z.string().regex(/^[^\s<>]+@[^\s<>]+$/, 'must be a mail address');
const ADDRESS = z.object({ Email: EMAIL, Name: z.string().default('') });
const ADDRESSES = z.array(ADDRESS).nullish();

const LETTER = z.object({
  From: ADDRESS,
  To: ADDRESSES,
  Cc: ADDRESSES,
  Bcc: z.array(EMAIL).nullish(),
  ReplyTo: ADDRESSES,
  Subject: z.string().nullish(),
  Text: z.string().nullish(),
  HTML: z.string().nullish(),
  Headers: z.record(z.string().regex(/^[!-9;-~]+$/), z.string()).nullish(),
  Tags: z.array(z.string()).nullish(),
  Attachments: z
    .array(
      z.object({
        Content: z.string(),
        Filename: z.string().nullish(),
        ContentType: z.string().nullish(),
        ContentID: z.string().nullish(),
      }),
    )
    .nullish(),
});

type LetterInput = z.output<typeof LETTER>;

export function addSendRoute(app: Hono, { mailbox, submit }: HttpContext): void {
  app.post('/send', async (c) => {
    const body = LETTER.safeParse(await readJson(c));
    if (!body.success) {
      const [issue] = body.error.issues;
      return c.json({ Error: `"${issue?.path.join('.') ?? ''}" ${issue?.message ?? ''}` }, 400);
    }
    const recipients = recipientsOf(body.data);
    if (recipients.length === 0) return c.json({ Error: 'no recipients' }, 400);
    const raw = await compose(body.data);
    const { id, refusal } = await submit({ from: body.data.From.Email, recipients, raw });
    if (id === null || refusal !== null) return c.json({ Error: refusal ?? 'not kept' }, 400);
    await mailbox.catchUp();
    mailbox.tags.set([id], cleanTags(body.data.Tags ?? []));
    return c.json({ ID: mailbox.formatId(id) });
  });
}

function recipientsOf({ To: to, Cc: cc, Bcc: bcc }: LetterInput): string[] {
  return [...(to ?? []), ...(cc ?? [])].map(({ Email }) => Email).concat(bcc ?? []);
}

async function compose(letter: LetterInput): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer/index.js');
  const composer = new MailComposer({
    from: toAddress(letter.From),
    to: letter.To?.map(toAddress) ?? [],
    cc: letter.Cc?.map(toAddress) ?? [],
    replyTo: letter.ReplyTo?.map(toAddress) ?? [],
    subject: letter.Subject ?? '',
    text: letter.Text ?? '',
    html: letter.HTML ?? '',
    headers: letter.Headers ?? {},
    attachments: (letter.Attachments ?? []).map((part) => ({
      content: Buffer.from(part.Content, 'base64'),
      filename: part.Filename ?? false,
      ...(part.ContentType ? { contentType: part.ContentType } : {}),
      ...(part.ContentID ? { cid: part.ContentID, contentDisposition: 'inline' as const } : {}),
    })),
    // A mail given as JSON names no files and no addresses to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function toAddress({ Email, Name }: z.output<typeof ADDRESS>): { name: string; address: string } {
  return { name: Name, address: Email };
}
