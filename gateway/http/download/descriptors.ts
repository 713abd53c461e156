// The descriptors of a link: otp.jam for i-appli, otp.jad for MIDlets. Whoever opens a link that has ended still gets
// one, without its ticket, so that an installed app can be updated.
import { JAD_TYPE, formatJad } from '../../delivery/jad.ts';
import { JAM_TYPE, formatJam } from '../../delivery/jam.ts';
import type { Agent } from '../../carriers/agent.ts';
import { mayTakeDescriptor } from '../../carriers/status-code.ts';
import type { Build } from '../../carriers/verdict.ts';
import type { Link } from '../../flows/find-link.ts';
import type { HttpContext } from '../http-env.ts';
import { recordFetch } from './delivery-event.ts';
import type { DownloadDeps } from './download-deps.ts';
import { guard } from './guard.ts';
import { refusal } from './refusal.ts';
import { createPayload, respond, type Payload } from './responses.ts';
import { JAR_PATHS } from './token-apps.ts';

/** What both forms need. */
type Request = {
  readonly capability: string;
  readonly link: KnownLink;
  readonly agent: Agent;
};

type KnownLink = Exclude<Link, { kind: 'unknown' }>;

/** Descriptors by the link they were made for: they live as long as the link is remembered. */
type Kept = WeakMap<KnownLink, Map<string, Payload>>;

export type Descriptors = (context: HttpContext, build: Build) => Promise<Response>;

/** GET /d/<capability>/otp.jam and otp.jad */
export function createDescriptors(deps: DownloadDeps): Descriptors {
  const kept: Kept = new WeakMap();
  return async function descriptor(context, build) {
    const classification = deps.classify(context);
    const guarded = guard(classification, deps);
    if (guarded.kind === 'refused') {
      return refusal(deps, classification, guarded.page, guarded.values);
    }
    const { agent, verdict } = guarded;
    const capability = context.req.param('capability') ?? '';
    const link = await deps.flows.findLink(capability);
    if (link.kind === 'unknown') return refusal(deps, classification, 'link-unknown');
    if (verdict.app !== build) return refusal(deps, classification, 'not-found');
    if (!mayTakeDescriptor(agent)) return refusal(deps, classification, 'other-agent');
    recordFetch(deps, context, { tidHex: link.ticket.tidHex, agent, event: 'descriptor' });
    return respond(describe(deps, kept, { capability, link, agent }, build));
  };
}

function describe(deps: DownloadDeps, kept: Kept, request: Request, build: Build): Payload {
  const form =
    build === 'doja' ? 'jam' : `jad ${request.agent.carrier} ${isFirstGeneration(request.agent)}`;
  const forms = kept.get(request.link) ?? new Map<string, Payload>();
  kept.set(request.link, forms);
  const known = forms.get(form);
  if (known !== undefined) return known;
  const made = build === 'doja' ? describeAppli(deps, request) : describeMidlet(deps, request);
  forms.set(form, made);
  return made;
}

function describeAppli(deps: DownloadDeps, { link }: Request): Payload {
  const bytes = formatJam({
    app: deps.apps.doja,
    packageUrl: jarUrl(deps, 'doja', link),
    appParam: deps.flows.readAppParam(link),
  });
  return createPayload(bytes, JAM_TYPE);
}

function describeMidlet(deps: DownloadDeps, { capability, link, agent }: Request): Payload {
  const app = deps.apps.midp;
  const bytes = formatJad({
    app,
    manifest: app.manifest,
    jarUrl: jarUrl(deps, 'midp', link),
    notifyUrl: `${deps.origin}/d/${capability}/notify`,
    origin: deps.origin,
    appParam: deps.flows.readAppParam(link),
    isFirstGeneration: isFirstGeneration(agent),
    encoding: agent.carrier === 'au' ? 'Shift_JIS' : 'UTF-8',
  });
  return createPayload(bytes, JAD_TYPE);
}

/** The public ticket id tells whose installer comes for the JAR, which is the same for everybody. */
function jarUrl(deps: DownloadDeps, build: Build, link: KnownLink): string {
  return `${deps.origin}${JAR_PATHS[build]}?t=${link.ticket.tidHex}`;
}

function isFirstGeneration(agent: Agent): boolean {
  return agent.handset?.java.profile === 'MIDP-1.0';
}
