// Who may see which page: each handler is reached only at its own step, every other visitor is led to his.
import type { Handler } from 'hono';
import { findNextStep, type NextStep } from '../../flows/find-next-step.ts';
import { endSession } from '../../flows/sessions/end-session.ts';
import { raiseSession } from '../../flows/sessions/raise-session.ts';
import type { Session } from '../../flows/sessions/session.ts';
import type { Soon } from '../../when-there.ts';
import type { BankContext, BankEnv, BankSite } from './bank-site.ts';
import { showRefusal } from './refusal-pages.ts';
import { forgetVisit, setVisitId } from './visit.ts';

type Answer = Soon<Response>;

/** For pages after ログイン is complete. */
export function loggedIn(
  site: BankSite,
  handle: (context: BankContext, session: Session) => Answer,
): Handler<BankEnv> {
  return function handleLoggedIn(context) {
    const { session } = context.env.visit;
    if (session === null) return leadToLogin(context);
    return session.level === 'full' ? handle(context, session) : leadOn(context, site, session);
  };
}

/** For pages between the first factors and トップページ, where the next step is one that the page serves. */
export function onTheWay<Step extends NextStep>(
  site: BankSite,
  serves: (step: NextStep) => step is Step,
  handle: (context: BankContext, session: Session, step: Step) => Answer,
): Handler<BankEnv> {
  return async function handleOnTheWay(context) {
    const { session } = context.env.visit;
    if (session === null) return leadToLogin(context);
    if (session.level === 'full') return context.redirect('/top', 303);
    const step = await findNextStep(site.flow, session.userId);
    return serves(step) ? await handle(context, session, step) : await leadTo(context, site, step);
  };
}

/** To wherever the visitor's next step is. */
export async function leadOn(
  context: BankContext,
  site: BankSite,
  session: Session,
): Promise<Response> {
  if (session.level === 'full') return context.redirect('/top', 303);
  return await leadTo(context, site, await findNextStep(site.flow, session.userId));
}

/** The session steps up to `full` and goes on at トップページ. */
export async function enter(context: BankContext, site: BankSite): Promise<Response> {
  const raised = await raiseSession(site.flow, context.env.visit.id, 'full');
  if (raised === null) return leadToLogin(context);
  setVisitId(site, context, raised);
  return context.redirect('/top', 303);
}

/** Ends the session and says why nothing goes on. */
export async function endWith(
  context: BankContext,
  site: BankSite,
  refusal: Extract<NextStep, { readonly kind: 'locked' | 'refusedUntil' }>,
): Promise<Response> {
  await endSession(site.flow, context.env.visit.id);
  forgetVisit(site, context);
  return showRefusal(context, site, refusal);
}

function leadToLogin(context: BankContext): Response {
  return context.redirect(context.env.visit.isReturning ? '/login?ended' : '/login', 303);
}

async function leadTo(context: BankContext, site: BankSite, step: NextStep): Promise<Response> {
  switch (step.kind) {
    case 'serviceStart':
      return context.redirect('/start', 303);
    case 'issue':
      return context.redirect('/token/issue', 303);
    case 'authenticate':
      return context.redirect('/otp', 303);
    case 'withoutOtp':
      return await enter(context, site);
    case 'locked':
    case 'refusedUntil':
      return await endWith(context, site, step);
  }
}
