// Mailpit: what the server says of itself, and failures by chance.
import type { Hono } from 'hono';
import { z } from 'zod';
import type { Chaos, ChaosStage, ChaosTrigger } from '../../mailbox/chaos.ts';
import { countMails, databaseBytes } from '../../mailbox/statistics.ts';
import type { HttpContext } from '../http-context.ts';
import { readJson } from '../request-body.ts';

export const VERSION = 'keitai-otp-1';

const TRIGGER = z
  .object({
    ErrorCode: z.int().min(400).max(599).default(451),
    Probability: z.int().min(0).max(100).default(0),
  })
  .nullish();
const TRIGGERS = z.object({ Sender: TRIGGER, Recipient: TRIGGER, Authentication: TRIGGER });

export function addServerRoutes(app: Hono, context: HttpContext): void {
  const { mailbox, traffic, chaos, now, startedAt } = context;
  app.get('/info', async (c) => {
    await mailbox.catchUp();
    const counts = countMails(mailbox.database);
    const tags = mailbox.tags.list();
    return c.json({
      Version: VERSION,
      LatestVersion: VERSION,
      Database: 'mail-sink.sqlite',
      DatabaseSize: databaseBytes(mailbox.database),
      Messages: counts.delivered + counts.foreign,
      Unread: counts.unread,
      Tags: Object.fromEntries(
        tags.map((tag) => [tag, mailbox.messages.count([tagTerm(tag)]).total]),
      ),
      RuntimeStats: {
        Uptime: Math.round((now().getTime() - startedAt.getTime()) / 1000),
        Memory: process.memoryUsage().rss,
        MessagesDeleted: 0,
        SMTPAccepted: traffic.accepted,
        SMTPAcceptedSize: traffic.acceptedBytes,
        SMTPRejected: traffic.rejected,
        SMTPIgnored: 0,
      },
    });
  });
  app.get('/webui', (c) =>
    c.json({
      Label: '',
      MessageRelay: {
        Enabled: context.release !== null,
        SMTPServer: '',
        ReturnPath: '',
        AllowedRecipients: '',
        BlockedRecipients: '',
        OverrideFrom: '',
        PreserveMessageIDs: true,
      },
      SpamAssassin: false,
      ChaosEnabled: true,
      DuplicatesIgnored: false,
      HideDeleteAllButton: false,
    }),
  );
  app.get('/chaos', (c) => c.json(describeChaos(chaos)));
  app.put('/chaos', async (c) => {
    const body = TRIGGERS.safeParse((await readJson(c)) ?? {});
    if (!body.success) return c.text('Error: invalid chaos triggers', 400);
    chaos.triggers = {
      sender: toTrigger(body.data.Sender),
      recipient: toTrigger(body.data.Recipient),
      authentication: toTrigger(body.data.Authentication),
    };
    return c.json(describeChaos(chaos));
  });
}

function tagTerm(tag: string): { kind: 'tag'; tag: string; isNegated: false } {
  return { kind: 'tag', tag, isNegated: false };
}

/** A trigger that is left out never strikes. */
function toTrigger(trigger: z.output<typeof TRIGGER>): ChaosTrigger {
  return { code: trigger?.ErrorCode ?? 451, probability: trigger?.Probability ?? 0 };
}

function describeChaos({ triggers }: Chaos): Record<string, unknown> {
  function describe(stage: ChaosStage): Record<string, number> {
    const { code, probability } = triggers[stage];
    return { ErrorCode: code, Probability: probability };
  }
  return {
    Sender: describe('sender'),
    Recipient: describe('recipient'),
    Authentication: describe('authentication'),
  };
}
