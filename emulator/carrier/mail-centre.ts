// The carrier's mail centre as the phone knows it: the mail of its own address, and the 受信設定. Behind it is the
// sink: its own API, and for sending Mailpit's, which takes a letter the way SMTP does.

export type MailSummary = {
  readonly id: string;
  readonly from: string;
  readonly subject: string;
  /** Unix milliseconds. */
  readonly receivedAt: number;
};

export type MailMessage = MailSummary & { readonly text: string; readonly urls: readonly string[] };

export type ReceptionSettings = {
  readonly domainList: { readonly on: boolean; readonly entries: readonly string[] };
  readonly refusesUrlMail: boolean;
};

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** A centre's answer, or that it could not be asked. */
export type MailAnswer<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'unavailable' };

/** Sends a question to the sink: a path below its base address, and a JSON body or null. Null when there is no answer. */
export type JsonPort = (
  method: 'GET' | 'PUT' | 'POST',
  path: string,
  body: unknown,
) => Promise<unknown>;

export type MailCentre = {
  list(): Promise<MailAnswer<readonly MailSummary[]>>;
  read(id: string): Promise<MailAnswer<MailMessage>>;
  readSettings(): Promise<MailAnswer<ReceptionSettings>>;
  writeSettings(settings: ReceptionSettings): Promise<MailAnswer<null>>;
  /** Hands over a letter from the phone's own address; "unavailable" also where the centre refuses it. */
  send(letter: Letter): Promise<MailAnswer<null>>;
};

type Fields = Readonly<Record<string, unknown>>;

export function createMailCentre(address: string, ask: JsonPort): MailCentre {
  const mailbox = `/api/sink/v1/mailboxes/${encodeURIComponent(address)}`;
  return {
    async list() {
      return answer(await ask('GET', mailbox, null), ({ messages }) =>
        listOf(messages).map(readSummary),
      );
    },
    async read(id) {
      return answer(
        await ask('GET', `/api/sink/v1/messages/${encodeURIComponent(id)}`, null),
        (fields) => ({
          ...readSummary(fields),
          text: textOf(fields.text) || withoutTags(textOf(fields.html)),
          urls: listOf(fields.urls).map(String),
        }),
      );
    },
    async readSettings() {
      return answer(await ask('GET', mailbox, null), readSettings);
    },
    async writeSettings({ domainList, refusesUrlMail }) {
      // The centre replaces everything: what the phone has no menu for must stay as it is.
      const current = await ask('GET', mailbox, null);
      if (typeof current !== 'object' || current === null) return { kind: 'unavailable' };
      const { carrier, spoofing, full, unknown, domainList: list } = current as Fields;
      const known = listOf((list as Fields | undefined)?.entries);
      const entries = domainList.entries.map(
        (value) => known.find((entry) => valueOf(entry) === value) ?? value,
      );
      const urlMail = refusesUrlMail ? 'refuse' : 'accept';
      const kept = { carrier, spoofing, full, unknown };
      const body = { ...kept, domainList: { on: domainList.on, entries }, urlMail };
      return answer(await ask('PUT', mailbox, body), () => null);
    },
    async send({ to, subject, text }) {
      const body = { From: { Email: address }, To: [{ Email: to }], Subject: subject, Text: text };
      return answer(await ask('POST', '/api/v1/send', body), () => null);
    },
  };
}

function answer<Value>(body: unknown, read: (fields: Fields) => Value): MailAnswer<Value> {
  if (typeof body !== 'object' || body === null) return { kind: 'unavailable' };
  return { kind: 'ok', value: read(body as Fields) };
}

function readSummary(value: unknown): MailSummary {
  const { id, from, subject, receivedAt } = value as Fields;
  const sender = from as { readonly address?: string } | null;
  return {
    id: String(id),
    from: sender?.address ?? '',
    subject: textOf(subject),
    receivedAt: Date.parse(String(receivedAt)),
  };
}

function readSettings({ domainList, urlMail }: Fields): ReceptionSettings {
  const list = (domainList ?? {}) as { readonly on?: boolean; readonly entries?: unknown };
  const entries = listOf(list.entries).map(valueOf);
  return { domainList: { on: list.on === true, entries }, refusesUrlMail: urlMail === 'refuse' };
}

/** An entry of the list is a text, or an object with its way of comparing. */
function valueOf(entry: unknown): string {
  return typeof entry === 'string' ? entry : textOf((entry as Fields).value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function withoutTags(html: string): string {
  return html.replace(/<br\s*\/?>/gi, '\n').replace(/<[^>]*>/g, '');
}
