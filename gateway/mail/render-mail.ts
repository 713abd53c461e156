// Subject and body of a mail from its template: the first line is the subject, the rest after a blank line the body.
import type { Render, TemplateValues } from '../render.ts';

export type MailText = {
  readonly subject: string;
  readonly body: string;
};

/** The text of the mail of this kind (templates/mail/KIND.txt.hbs). */
export function renderMail(render: Render, kind: string, values: TemplateValues): MailText {
  const text = render(`mail/${kind}.txt`, values);
  const end = text.indexOf('\n\n');
  if (end < 0)
    throw new SyntaxError(`Cannot render mail "${kind}": no blank line after its subject`);
  return { subject: text.slice(0, end), body: text.slice(end + 2) };
}
