// The permission to connect, which a phone asks its user for once a session.
import { MessageBox } from '../../../widgets/message-box.ts';
import type { Midlet } from '../midlet-service.ts';

/** The name of the permission for a URL's protocol. */
export function permissionOf(url: string): string {
  return `javax.microedition.io.Connector.${url.slice(0, url.indexOf(':'))}`;
}

export function askForNetwork({ screen }: Midlet, url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const box = new MessageBox({
      title: '通信の確認',
      text: `このアプリが通信します。許可しますか?\n${new URL(url).host}`,
      picture: null,
      answers: ['はい', 'いいえ'],
      onAnswer: (index) => {
        screen.close(box);
        resolve(index === 0);
      },
    });
    screen.open(box);
  });
}
