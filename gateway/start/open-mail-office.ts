// Mail out, from the configuration.
import { readFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import type { MailOffice } from '../flows/send-due-mails.ts';
import { createMailer, type DkimKey } from '../mail/mailer.ts';
import { createRender } from '../render.ts';

/** Opens no connection until the first mail. */
export function openMailOffice(config: Config): MailOffice {
  return {
    mailer: createMailer({ url: config.SMTP_URL, dkim: readDkimKey(config) }),
    render: createRender(['mail']),
    from: config.MAIL_FROM,
    downloadOrigin: config.DOWNLOAD_ORIGIN,
  };
}

function readDkimKey({ DKIM_KEY_FILE, DKIM_SELECTOR, MAIL_FROM }: Config): DkimKey | null {
  if (DKIM_KEY_FILE === undefined) return null;
  return {
    domain: MAIL_FROM.slice(MAIL_FROM.indexOf('@') + 1),
    selector: DKIM_SELECTOR,
    privateKey: readFileSync(DKIM_KEY_FILE, 'utf8'),
  };
}
