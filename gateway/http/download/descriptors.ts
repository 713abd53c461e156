// The descriptors of a link: otp.jam for i-appli, otp.jad for MIDlets. Whoever opens a link that has ended still gets
// one, without its ticket, so that an installed app can be updated.
import { JAD_TYPE, formatJad } from '../../delivery/jad.ts';
import { JAM_TYPE, formatJam } from '../../delivery/jam.ts';
import type { Agent } from '../../carriers/agent.ts';
import type { Build } from '../../carriers/verdict.ts';
import type { Link } from '../../flows/find-link.ts';
import type { HttpContext } from '../http-env.ts';
import { recordFetch } from './delivery-event.ts';
import type { DownloadDeps } from './download-deps.ts';
import { guard } from './guard.ts';
import { refusal } from './link-page.ts';
import { respond } from './responses.ts';
import { JAR_PATHS } from './token-apps.ts';

/** Bytes of scratchpad and of record store the app wants; the smallest 503i has 10 KB of it. */
const STORAGE_BYTES = 1024;

/** What both forms need. */
type Request = {
  readonly capability: string;
  readonly link: KnownLink;
  readonly agent: Agent;
};

type KnownLink = Exclude<Link, { kind: 'unknown' }>;

/** Descriptors by the link they were made for: they live as long as the link is remembered. */
type Kept = WeakMap<KnownLink, Map<string, Uint8Array<ArrayBuffer>>>;

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
    recordFetch(deps, context, { tidHex: link.ticket.tidHex, agent, event: 'descriptor' });
    const bytes = describe(deps, kept, { capability, link, agent }, build);
    return respond(bytes, build === 'doja' ? JAM_TYPE : JAD_TYPE);
  };
}

function describe(
  deps: DownloadDeps,
  kept: Kept,
  request: Request,
  build: Build,
): Uint8Array<ArrayBuffer> {
  const form = build === 'doja' ? 'jam' : `${jadProfile(request.agent)} ${request.agent.carrier}`;
  const forms = kept.get(request.link) ?? new Map<string, Uint8Array<ArrayBuffer>>();
  kept.set(request.link, forms);
  const known = forms.get(form);
  if (known !== undefined) return known;
  const made = build === 'doja' ? describeAppli(deps, request) : describeMidlet(deps, request);
  forms.set(form, made);
  return made;
}

function describeAppli(deps: DownloadDeps, { link }: Request): Uint8Array<ArrayBuffer> {
  return formatJam({
    app: deps.apps.doja,
    packageUrl: jarUrl(deps, 'doja', link),
    scratchpadSize: STORAGE_BYTES,
    appParam: deps.flows.readAppParam(link),
  });
}

function describeMidlet(
  deps: DownloadDeps,
  { capability, link, agent }: Request,
): Uint8Array<ArrayBuffer> {
  const app = deps.apps.midp;
  return formatJad({
    app,
    name: app.name,
    vendor: app.vendor,
    jarUrl: jarUrl(deps, 'midp', link),
    notifyUrl: `${deps.origin}/d/${capability}/notify`,
    dataSize: STORAGE_BYTES,
    origin: deps.origin,
    appParam: deps.flows.readAppParam(link),
    profile: jadProfile(agent),
    encoding: agent.carrier === 'au' ? 'Shift_JIS' : 'UTF-8',
  });
}

/** The public ticket id tells whose installer comes for the JAR, which is the same for everybody. */
function jarUrl(deps: DownloadDeps, build: Build, link: KnownLink): string {
  return `${deps.origin}${JAR_PATHS[build]}?t=${link.ticket.tidHex}`;
}

function jadProfile(agent: Agent): 'MIDP-1.0' | 'MIDP-2.0' {
  return agent.handset?.java.profile === 'MIDP-1.0' ? 'MIDP-1.0' : 'MIDP-2.0';
}
