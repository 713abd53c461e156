// Fills a page's template with what every page needs and what this one says.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { TemplateValues } from '../../render.ts';
import { respondPage } from '../middleware/security-headers.ts';
import type { BankContext, BankSite } from './bank-site.ts';
import { formatJst } from '../../tokens/format-jst.ts';

/** What is wrong with a form: by field name, in the words shown beside the field. */
export type FieldErrors = Readonly<Record<string, string>>;

export type PageValues = TemplateValues & {
  readonly errors?: FieldErrors;
  /** Something wrong with the form as a whole. */
  readonly formError?: string;
  readonly notice?: string | null;
};

/** Answers with a page of templates/bank. */
export function showPage(
  context: BankContext,
  site: BankSite,
  name: string,
  { status = 200, ...values }: PageValues & { readonly status?: ContentfulStatusCode } = {},
): Response {
  const { errors = {}, formError } = values;
  const problems = [
    ...(formError === undefined ? [] : [{ name: null, message: formError }]),
    ...Object.entries(errors).map(([field, message]) => ({ name: field, message })),
  ];
  const html = site.render(`bank/${name}`, {
    notice: null,
    values: {},
    ...values,
    errors,
    problems,
    hasProblems: problems.length > 0,
    page: pageValues(context, site),
  });
  return respondPage(context, html, { status, isSecure: site.isSecure });
}

export type Message = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly backUrl: string;
  readonly backLabel: string;
  readonly status: ContentfulStatusCode;
};

/** A page that only says something, with one way on. */
export function showMessage(context: BankContext, site: BankSite, message: Message): Response {
  return showPage(context, site, 'message', message);
}

function pageValues(context: BankContext, site: BankSite): TemplateValues {
  const { assets, flow, settings, demo } = site;
  const { id, session } = context.get('visit');
  return {
    serviceName: flow.institution.serviceName,
    mailDomain: settings.mailDomain,
    styleUrl: assets['portal.css'].url,
    scriptUrl: assets['portal.js'].url,
    iconUrl: assets['icon.svg'].url,
    csrf: site.csrf.of(id),
    user: session === null ? null : { name: session.name },
    demoNow: demo === null ? null : formatJst(flow.clock()),
  };
}
