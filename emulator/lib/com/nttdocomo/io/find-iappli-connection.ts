// What an i-appli can open: its scratchpad, the files of its JAR, and the host it came from.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { FindConnection } from '../../../javax/microedition/io/connections.ts';
import type { Iappli } from '../iappli.ts';
import { isOwnHost } from './http-access.ts';
import { HTTP_CONNECTION_CLASS } from './IappliHttpConnection.ts';
import { RESOURCE_CONNECTION_CLASS } from './ResourceConnection.ts';
import { SCRATCHPAD_CONNECTION_CLASS } from './ScratchpadConnection.ts';

export function findIappliConnection(iappli: Iappli): FindConnection {
  return (url) => {
    if (url.startsWith('scratchpad:')) return SCRATCHPAD_CONNECTION_CLASS;
    if (url.startsWith('resource:')) return RESOURCE_CONNECTION_CLASS;
    if (!/^https?:/.test(url)) return null;
    if (!iappli.jam.usesNetwork || !isOwnHost(iappli, url)) {
      throw new JavaThrow('java.lang.SecurityException', url);
    }
    return HTTP_CONNECTION_CLASS;
  };
}
