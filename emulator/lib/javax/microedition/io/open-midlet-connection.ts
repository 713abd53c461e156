// What a MIDlet can open: HTTP, after the user has been asked where the phone asks.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { NativeResult } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { MessageBox } from '../../../widgets/message-box.ts';
import { MIDLET, type Midlet } from '../midlet-service.ts';
import { newHttpConnection } from './MidletHttpConnection.ts';

export function openMidletConnection(call: NativeCall, url: string, mode: number): NativeResult {
  const match = /^(https?):\/\/[^/]/.exec(url);
  if (match === null || !URL.canParse(url)) {
    throw new JavaThrow('javax.microedition.io.ConnectionNotFoundException', url);
  }
  const midlet = call.service(MIDLET);
  const permission = `javax.microedition.io.Connector.${match[1]}`;
  if (call.step > 0) midlet.permissions.set(permission, call.result as boolean);
  const answer = midlet.permissions.get(permission) ?? (midlet.asksForNetwork ? null : true);
  if (answer === null) return call.waitForHost(askForNetwork(midlet, url));
  if (!answer) throw new JavaThrow('java.lang.SecurityException', permission);
  return newHttpConnection(call, url, mode);
}

/** Asked once a session. */
function askForNetwork({ screen }: Midlet, url: string): Promise<boolean> {
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
