// POST /p/1, the app's only conversation (H9): HTTP 200 and a Content-Length for every outcome, since a DoJa-1.0
// connection throws on anything else.
import { isKnownBrowser } from '../../carriers/status-code.ts';
import { BUSY, formatActivationAnswer, UNKNOWN } from '../../tokens/atp/messages.ts';
import type { ActivationSender } from '../../flows/activate-token.ts';
import type { HttpContext } from '../http-env.ts';
import type { DownloadDeps } from './download-deps.ts';
import type { RateLimit } from '../rate-limit.ts';
import { readBody } from './read-body.ts';
import { respondText } from './responses.ts';

/** The longest request is 110 bytes. */
const MAX_BODY_BYTES = 256;

const UNPROVEN_ANSWER = formatActivationAnswer(UNKNOWN);
const BUSY_ANSWER = formatActivationAnswer(BUSY);

/** Answers one activation; `limit` counts the requests of an address that prove nothing. */
export async function activation(
  deps: DownloadDeps,
  context: HttpContext,
  limit: RateLimit,
): Promise<Response> {
  const address = deps.clientAddress(context);
  if (!limit.allows(address)) return respondText(BUSY_ANSWER);
  const answer = await answerTo(deps, context);
  if (answer === UNPROVEN_ANSWER) limit.count(address);
  return respondText(answer);
}

async function answerTo(deps: DownloadDeps, context: HttpContext): Promise<string> {
  if (context.req.method !== 'POST') return UNPROVEN_ANSWER;
  const body = await readBody(context.req.raw, MAX_BODY_BYTES);
  if (body === null) return UNPROVEN_ANSWER;
  try {
    return await deps.flows.activate(body, senderOf(deps, context));
  } catch (error) {
    deps.reportError(error);
    return BUSY_ANSWER;
  }
}

function senderOf(deps: DownloadDeps, context: HttpContext): ActivationSender {
  const classification = deps.classify(context);
  return classification.kind === 'agent' && isKnownBrowser(classification.agent)
    ? 'browser'
    : 'app';
}
