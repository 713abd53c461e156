// 通信設定 of a running application: 許可, 毎回確認 or 不許可.
import type { HttpRequest } from '../../device/radio/http-port.ts';
import type { Interruptions } from '../interruptions.ts';
import type { PhoneContext } from '../phone-context.ts';
import { findSoftware } from './installed-software.ts';

/** The phone's own programs name themselves in their requests; a request without a name is the application's. */
export async function mayUseNetwork(
  phone: PhoneContext,
  interruptions: Interruptions,
  { headers }: HttpRequest,
): Promise<boolean> {
  const running = phone.runner.running?.software;
  if (running === undefined || headers['User-Agent'] !== undefined) return true;
  const { network } = findSoftware(phone.device.storage, running.id) ?? running;
  if (network !== 'ask') return network === 'allow';
  return interruptions.ask(running.name, '通信を行います。よろしいですか?');
}
