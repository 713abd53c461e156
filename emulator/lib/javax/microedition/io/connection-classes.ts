// The Generic Connection Framework of CLDC, and of MIDP its HTTP interfaces.
import type { LibraryClass } from '../../../../vm/native/library-class.ts';
import { Connection } from './Connection.ts';
import { ConnectionNotFoundException } from './ConnectionNotFoundException.ts';
import { Connector } from './Connector.ts';
import { ContentConnection } from './ContentConnection.ts';
import { Datagram } from './Datagram.ts';
import { DatagramConnection } from './DatagramConnection.ts';
import { HttpConnection } from './HttpConnection.ts';
import { HttpsConnection } from './HttpsConnection.ts';
import { InputConnection } from './InputConnection.ts';
import { OutputConnection } from './OutputConnection.ts';
import { SecurityInfo } from './SecurityInfo.ts';
import { StreamConnection } from './StreamConnection.ts';
import { StreamConnectionNotifier } from './StreamConnectionNotifier.ts';

/** Of CLDC: every handset has them. */
export const GENERIC_CONNECTION_CLASSES: readonly LibraryClass[] = [
  Connection,
  ConnectionNotFoundException,
  Connector,
  ContentConnection,
  Datagram,
  DatagramConnection,
  InputConnection,
  OutputConnection,
  StreamConnection,
  StreamConnectionNotifier,
];

/** Of MIDP 1.0 and 2.0. */
export const MIDP_CONNECTION_CLASSES: readonly LibraryClass[] = [
  HttpConnection,
  HttpsConnection,
  SecurityInfo,
];
