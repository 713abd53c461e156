// Which library class answers a URL given to Connector.open: the part of the framework that each handset fills in.
import { ServiceKey } from '../../../../vm/native/service.ts';

/** Connector.READ, WRITE and READ_WRITE. */
export type ConnectionMode = 1 | 2 | 3;

/**
 * The dotted name of a class with a constructor `(String url, int mode, boolean timeouts)`, or null where the handset
 * has no such protocol. Errors: JavaThrow of SecurityException, for a host that the application may not reach.
 */
export type FindConnection = (url: string, mode: ConnectionMode) => string | null;

export const CONNECTIONS = new ServiceKey<FindConnection>('connections');
