// What an i-appli can open: its scratchpad, the files of its JAR, and the host it came from.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { WRITE } from '../../../handset/open-connection.ts';
import { IAPPLI } from '../iappli.ts';
import { connectionException } from '../status-exception.ts';
import { isOwnHost } from './http-access.ts';
import { newHttpConnection } from './IappliHttpConnection.ts';
import { newResourceConnection } from './ResourceConnection.ts';
import { newScratchpadConnection } from './ScratchpadConnection.ts';
import { parseScratchpadUrl } from './scratchpad-url.ts';

const NOT_FOUND = 'javax.microedition.io.ConnectionNotFoundException';

export function openIappliConnection(call: NativeCall, url: string, mode: number): Instance {
  if (url.startsWith('scratchpad:')) return openScratchpad(call, url, mode);
  if (url.startsWith('resource:')) return openResource(call, url, mode);
  if (/^https?:/.test(url)) return openHttp(call, url, mode);
  throw new JavaThrow(NOT_FOUND, url);
}

function openScratchpad(call: NativeCall, url: string, mode: number): Instance {
  const parsed = parseScratchpadUrl(url);
  if (parsed === null) throw new JavaThrow('java.lang.IllegalArgumentException', url);
  const size = call.service(IAPPLI).scratchpads.sizes[parsed.part];
  if (size === undefined) throw new JavaThrow(NOT_FOUND, url);
  const end = parsed.length === null ? size : parsed.position + parsed.length;
  if (parsed.position > size || end > size) throw connectionException(call, 'SCRATCHPAD_OVERSIZE');
  return newScratchpadConnection(call, { part: parsed.part, start: parsed.position, end, mode });
}

function openResource(call: NativeCall, url: string, mode: number): Instance {
  const bytes = call.service(IAPPLI).findResource(url.replace(/^resource:\/\/\//, ''));
  if (bytes === null) throw new JavaThrow(NOT_FOUND, url);
  if ((mode & WRITE) !== 0) throw connectionException(call, 'ILLEGAL_STATE');
  return newResourceConnection(call, bytes);
}

function openHttp(call: NativeCall, url: string, mode: number): Instance {
  const iappli = call.service(IAPPLI);
  if (!iappli.jam.usesNetwork || !isOwnHost(iappli, url)) {
    throw new JavaThrow('java.lang.SecurityException', url);
  }
  if (iappli.openConnections > 0) throw connectionException(call, 'RESOURCE_BUSY');
  iappli.openConnections += 1;
  return newHttpConnection(call, url, mode);
}
