// The descriptors of a link: otp.jam for i-appli, otp.jad for MIDlets. Whoever opens a link that has ended still gets
// one, without its ticket, so that an installed app can be updated.
import { JAD_TYPE, formatJad } from '../../delivery/jad.ts';
import { JAM_TYPE, formatJam } from '../../delivery/jam.ts';
import type { Agent } from '../../carriers/agent.ts';
import type { Build } from '../../carriers/verdict.ts';
import type { HttpContext } from '../http-env.ts';
import { recordFetch } from './delivery-event.ts';
import type { DownloadDeps } from './download-deps.ts';
import { guard } from './guard.ts';
import { refusal } from './link-page.ts';
import { respond } from './responses.ts';
import { JAR_PATHS } from './token-apps.ts';

/** Bytes of scratchpad and of record store the app wants; the smallest 503i has 10 KB of it. */
const STORAGE_BYTES = 1024;

/** What both forms need of a link. */
type Offer = {
  readonly capability: string;
  readonly jarUrl: string;
  readonly appParam: string | null;
  readonly agent: Agent;
};

/** GET /d/<capability>/otp.jam and otp.jad */
export async function descriptor(
  deps: DownloadDeps,
  context: HttpContext,
  build: Build,
): Promise<Response> {
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
  const { tidHex } = link.ticket;
  recordFetch(deps, context, { tidHex, agent, event: 'descriptor' });
  // The public ticket id tells whose installer comes for the JAR, which is the same for everybody.
  const jarUrl = `${deps.origin}${JAR_PATHS[build]}?t=${tidHex}`;
  const offer = { capability, jarUrl, appParam: deps.flows.readAppParam(link), agent };
  return build === 'doja' ? respondJam(deps, offer) : respondJad(deps, offer);
}

function respondJam(deps: DownloadDeps, { jarUrl, appParam }: Offer): Response {
  const app = deps.apps.doja;
  const jam = formatJam({ app, packageUrl: jarUrl, scratchpadSize: STORAGE_BYTES, appParam });
  return respond(jam, JAM_TYPE);
}

function respondJad(deps: DownloadDeps, offer: Offer): Response {
  const { capability, jarUrl, appParam, agent } = offer;
  const app = deps.apps.midp;
  const encoding = agent.carrier === 'au' ? 'Shift_JIS' : 'UTF-8';
  const isFirst = agent.handset?.java.profile === 'MIDP-1.0';
  const jad = formatJad({
    app,
    name: app.name,
    vendor: app.vendor,
    jarUrl,
    notifyUrl: `${deps.origin}/d/${capability}/notify`,
    dataSize: STORAGE_BYTES,
    origin: deps.origin,
    appParam,
    profile: isFirst ? 'MIDP-1.0' : 'MIDP-2.0',
    encoding,
  });
  return respond(jad, JAD_TYPE);
}
