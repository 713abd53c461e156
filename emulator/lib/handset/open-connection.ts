// How Connector.open reaches the connections of a handset: each kind of application has its own.
import type { NativeResult } from '../../vm/native/library-class.ts';
import type { NativeCall } from '../../vm/native/native-call.ts';
import { ServiceKey } from '../../vm/native/service.ts';

/** Connector's modes. */
export const READ = 1;
export const WRITE = 2;

/**
 * Opens the connection of a URL, or returns SUSPENDED and is entered again at the next step, as a
 * native method is.
 */
export type OpenConnection = (call: NativeCall, url: string, mode: number) => NativeResult;

export const OPEN_CONNECTION: ServiceKey<OpenConnection> = new ServiceKey('connections');
