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

type Shown = PageValues & { readonly status?: ContentfulStatusCode };

/** Answers with a page of templates/bank. */
export function showPage(
  context: BankContext,
  site: BankSite,
  name: string,
  { status = 200, ...values }: Shown = {},
): Response {
  const page = {
    ...pageConstants(site),
    ...pageValues(context, site),
    csrf: site.csrf.of(context.env.visit.id),
  };
  const html = site.render(`bank/${name}`, { ...completeValues(values), page });
  return respondPage(context, html, {
    status,
    isSecure: site.isSecure,
    cookie: context.env.visit.cookie,
  });
}

/** The same for a page without secrets that is asked for often: it is made once. */
export function showOftenAskedPage(
  context: BankContext,
  site: BankSite,
  name: string,
  { constants = {}, ...values }: PageValues & { readonly constants?: TemplateValues },
): Response {
  const html = site.renderOnce(
    { name: `bank/${name}`, csrf: site.csrf.of(context.env.visit.id) },
    { values, page: pageValues(context, site) },
    (own) => ({
      ...constants,
      ...completeValues(own.values),
      page: { ...pageConstants(site), ...own.page },
    }),
  );
  return respondPage(context, html, {
    status: 200,
    isSecure: site.isSecure,
    cookie: context.env.visit.cookie,
  });
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

function completeValues(values: PageValues): TemplateValues {
  const { errors = {}, formError } = values;
  const problems = [
    ...(formError === undefined ? [] : [{ name: null, message: formError }]),
    ...Object.entries(errors).map(([field, message]) => ({ name: field, message })),
  ];
  return {
    notice: null,
    values: {},
    ...values,
    errors,
    problems,
    hasProblems: problems.length > 0,
  };
}

/** What the frame of every page says of this visitor, and of this minute. */
function pageValues(context: BankContext, { flow, demo }: BankSite): TemplateValues {
  const { session } = context.env.visit;
  return {
    user: session === null ? null : { name: session.name },
    demoNow: demo === null ? null : formatJst(flow.clock()),
  };
}

function pageConstants({ assets, flow, settings }: BankSite): TemplateValues {
  return {
    serviceName: flow.institution.serviceName,
    mailDomain: settings.mailDomain,
    styleUrl: assets['portal.css'].url,
    scriptUrl: assets['portal.js'].url,
    iconUrl: assets['icon.svg'].url,
  };
}
