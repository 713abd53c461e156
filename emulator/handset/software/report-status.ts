// The status reports of a MIDP handset to the site an application came from (MIDP 2.0, OTA provisioning).
import { userAgentOf } from '../../carrier/user-agent.ts';
import type { PhoneContext } from '../phone-context.ts';

/** A POST whose answer nobody waits to read; nothing where there is no address. */
export async function report(
  phone: PhoneContext,
  url: string | null,
  status: string,
): Promise<void> {
  if (url === null) return;
  const body = new TextEncoder().encode(status);
  const agent = userAgentOf(phone.handset, 'installer');
  const headers = { 'User-Agent': agent, 'Content-Type': 'text/plain' };
  await phone.device.radio.exchange({ method: 'POST', url, headers, body });
}
