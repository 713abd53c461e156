// The permission to connect, which a phone asks its user for once a session.
import type { Instance } from '../../../../vm/run-time-data.ts';
import { MessageBox } from '../../../widgets/message-box.ts';
import type { Midlet } from '../midlet-service.ts';
import { httpOf } from './midlet-http-state.ts';

/** The kind of the overlay that asks. */
export const NETWORK_QUESTION = 'network-question';

/** The name of the permission for a URL's protocol. */
export function permissionOf(url: string): string {
  return `javax.microedition.io.Connector.${url.slice(0, url.indexOf(':'))}`;
}

/** Opens the question for a connection; the answer is kept among the MIDlet's permissions. */
export function askForNetwork({ screen, permissions }: Midlet, connection: Instance): void {
  const { url } = httpOf(connection);
  const box = new MessageBox({
    title: '通信の確認',
    text: `このアプリが通信します。許可しますか?\n${new URL(url).host}`,
    picture: null,
    answers: ['はい', 'いいえ'],
    onAnswer: (index) => {
      permissions.set(permissionOf(url), index === 0);
      screen.close(box);
    },
  });
  screen.open(box, { kind: NETWORK_QUESTION, on: connection });
}
