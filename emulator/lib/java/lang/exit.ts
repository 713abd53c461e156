// System.exit and Runtime.exit: a program may end its machine, an application on a phone may not.
import { ExitRequest } from '../../../vm/machine-stop.ts';
import { JavaThrow } from '../../../vm/native/java-throw.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';
import { ServiceKey } from '../../../vm/native/service.ts';

/** Provided where System.exit is not allowed, as on every phone. */
export const EXIT_FORBIDDEN: ServiceKey<true> = new ServiceKey('exit forbidden');

export function exit(call: NativeCall, status: number): never {
  if (call.machine.services.has(EXIT_FORBIDDEN)) {
    throw new JavaThrow('java.lang.SecurityException', 'exit');
  }
  throw new ExitRequest(status);
}
