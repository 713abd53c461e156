// One mail, in the views a tester needs.
import type { Hono } from 'hono';
import type { KeptMessage } from '../../mailbox/mailbox.ts';
import { describeDelivery } from '../api/describe.ts';
import { findMessageId } from '../find-message.ts';
import { formatAddress, formatSubject, formatTime } from './format.ts';
import { describeView, MESSAGE_VIEWS, type MessageView } from './message-views.ts';
import { showNotFound, showPage, type PageContext } from './page-context.ts';

export function addMessagePage(app: Hono, context: PageContext): void {
  const { mailbox, basePath } = context;
  app.get('/messages/:id', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    const kept = id === null ? null : await mailbox.read(id);
    if (id === null || kept === null) return showNotFound(c, context);
    mailbox.messages.setRead([id], true);
    const view = parseView(c.req.query('view'), kept);
    return showPage(c, context, {
      template: 'message',
      title: formatSubject(kept.message.subject),
      section: kept.capture.state === 'undelivered' ? 'undelivered' : 'inbox',
      values: {
        ...describeEnvelope(context, kept),
        views: describeViews(context, kept, view),
        ...(await describeView(context, kept, view)),
      },
    });
  });
  app.post('/messages/:id/delete', async (c) => {
    const id = await findMessageId(mailbox, c.req.param('id'));
    if (id === null) return showNotFound(c, context);
    mailbox.messages.remove([id]);
    mailbox.events.emit({ kind: 'delete', ids: [c.req.param('id')] });
    return c.redirect(`${basePath}/`, 303);
  });
}

/** A mail without text is first shown as HTML, one refused before its data by nothing but its envelope. */
function parseView(text: string | undefined, { message }: KeptMessage): MessageView {
  const view = MESSAGE_VIEWS.find(({ name }) => name === text);
  if (view !== undefined) return view.name;
  return message.text.trim() === '' && message.html !== '' ? 'html' : 'text';
}

function describeViews(
  { mailbox, basePath }: PageContext,
  { capture, message }: KeptMessage,
  current: MessageView,
): unknown[] {
  const id = mailbox.formatId(capture.id);
  return MESSAGE_VIEWS.filter(({ name }) => name !== 'html' || message.html !== '').map(
    ({ name, label }) => ({
      label,
      href: `${basePath}/messages/${id}?view=${name}`,
      isCurrent: name === current,
    }),
  );
}

function describeEnvelope(
  { mailbox, basePath }: PageContext,
  { capture, message }: KeptMessage,
): Record<string, unknown> {
  const id = mailbox.formatId(capture.id);
  const sender = message.from ?? { name: '', address: capture.envelope.from };
  return {
    id,
    from: formatAddress(sender),
    to: [...message.to, ...message.cc].map(formatAddress).join(', ') || '(宛先の記載なし)',
    ...formatTime(capture.receivedAt),
    size: capture.size.toLocaleString('ja-JP'),
    charset: message.charset,
    problems: message.problems,
    recipients: capture.envelope.deliveries.map(describeDelivery),
    subject: formatSubject(message.subject),
    parts: message.attachments.map((part) => ({
      href: `${basePath}/api/v1/message/${id}/part/${encodeURIComponent(part.partId)}`,
      name: part.fileName || '(名前なし)',
      type: part.contentType,
      size: part.content.length.toLocaleString('ja-JP'),
    })),
  };
}
