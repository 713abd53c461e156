// POST /d/<capability>/notify: what a MIDP phone says of the installation (MIDlet-Install-Notify). It is answered 200
// whatever it says, or the phone would send it again and again.
import { parseInstallReport } from '../../delivery/install-report.ts';
import type { HttpContext } from '../http-env.ts';
import { deliveryEvent } from './delivery-event.ts';
import type { DownloadDeps } from './download-deps.ts';
import { readBody } from './read-body.ts';
import { respondText } from './responses.ts';

const MAX_BODY_BYTES = 256;

export async function installNotify(deps: DownloadDeps, context: HttpContext): Promise<Response> {
  const body = await readBody(context.req.raw, MAX_BODY_BYTES);
  const report = parseInstallReport(body ?? '');
  const link = await deps.flows.findLink(context.req.param('capability') ?? '');
  if (report !== null && link.kind !== 'unknown') {
    const classification = deps.classify(context);
    const agent = classification.kind === 'agent' ? classification.agent : null;
    const { tidHex } = link.ticket;
    const fetch = { tidHex, agent, event: 'report', code: report.code } as const;
    await deps.flows.recordReport(deliveryEvent(deps, context, fetch));
  }
  return respondText('');
}
