// Mailboxes of phones, and the form of their reception settings.
import type { Context, Hono } from 'hono';
import { canonicalAddress } from '../../message/address.ts';
import { CARRIERS, type Carrier } from '../../filters/carrier.ts';
import { SETTINGS_INPUT } from '../api/schemas.ts';
import { parseSettings } from '../api/parse-settings.ts';
import { describeRow } from './format.ts';
import { showNotFound, showPage, type PageContext } from './page-context.ts';
import { describeSettings, formatEntry, readSettingsForm } from './settings-form.ts';

const CARRIER_NAMES: Readonly<Record<Carrier, string>> = {
  docomo: 'ドコモ',
  au: 'au',
  softbank: 'ソフトバンク',
  other: 'その他',
};
const MAILS_SHOWN = 20;

export function addMailboxPages(app: Hono, context: PageContext): void {
  const { mailbox, basePath } = context;
  app.get('/mailboxes', async (c) => {
    await mailbox.catchUp();
    const addresses = [
      ...mailbox.settings.list().map(({ address }) => address),
      ...mailbox.deliveries.mailboxes(),
    ];
    return showPage(c, context, {
      template: 'mailboxes',
      title: 'メールボックス',
      section: 'mailboxes',
      values: {
        mailboxes: [...new Set(addresses)].sort().map((address) => ({
          address,
          href: `${basePath}/mailboxes/${encodeURIComponent(address)}`,
          carrier: CARRIER_NAMES[mailbox.settings.get(address).carrier],
          settings: describeSettings(mailbox.settings.get(address)),
        })),
      },
    });
  });
  app.get('/mailboxes/open', (c) => {
    const address = canonicalAddress(c.req.query('address') ?? '');
    return c.redirect(`${basePath}/mailboxes/${encodeURIComponent(address)}`, 303);
  });
  app.get('/mailboxes/:address', async (c) => {
    const address = canonicalAddress(c.req.param('address'));
    if (!address.includes('@')) return showNotFound(c, context);
    return showMailbox(c, context, address, null);
  });
  app.post('/mailboxes/:address', async (c) => {
    const address = canonicalAddress(c.req.param('address'));
    if (!address.includes('@')) return showNotFound(c, context);
    const parsed = SETTINGS_INPUT.safeParse(readSettingsForm(await c.req.formData()));
    if (!parsed.success) {
      return showMailbox(c, context, address, parsed.error.issues[0]?.message ?? '');
    }
    const current = mailbox.settings.get(address);
    const { maxBytes, maxLines } = current;
    const input = { ...parsed.data, maxBytes, maxLines }; // these two are not in the form
    mailbox.settings.put(address, parseSettings(address, input, current));
    return c.redirect(`${basePath}/mailboxes/${encodeURIComponent(address)}?saved=1`, 303);
  });
}

async function showMailbox(
  c: Context,
  context: PageContext,
  address: string,
  error: string | null,
): Promise<Response> {
  const { mailbox, basePath } = context;
  const settings = mailbox.settings.get(address);
  await mailbox.catchUp();
  const mails = mailbox.messages.list({
    terms: [{ kind: 'flag', flag: 'delivered', isNegated: false }],
    start: 0,
    limit: MAILS_SHOWN,
    mailbox: { address, isDelivered: true },
  });
  return showPage(c, context, {
    template: 'mailbox',
    title: address,
    section: 'mailboxes',
    values: {
      error,
      saved: c.req.query('saved') === '1',
      action: `${basePath}/mailboxes/${encodeURIComponent(address)}`,
      carriers: CARRIERS.map((value) => ({
        value,
        label: CARRIER_NAMES[value],
        isChecked: value === settings.carrier,
      })),
      listOn: settings.domainList.on,
      entries: settings.domainList.entries
        .map((entry) => formatEntry(settings.carrier, entry))
        .join('\n'),
      refusesUrls: settings.urlMail === 'refuse',
      refusesSpoofing: settings.spoofing === 'on',
      isFull: settings.full,
      isUnknown: settings.unknown,
      mails: mails.map(describeRow),
    },
    status: error === null ? 200 : 400,
  });
}
