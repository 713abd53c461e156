// Java objects that only the phone holds: the application itself, what is on the screen, events
// that wait. One object in the heap stands for them, so that a collection finds them.
import { defineClass, type LibraryClass } from '../../vm/native/library-class.ts';
import type { NativeCall } from '../../vm/native/native-call.ts';
import { getService, ServiceKey } from '../../vm/native/service.ts';
import type { JavaObject } from '../../vm/run-time-data.ts';

export type FindRoots = () => readonly JavaObject[];

export const ROOTS: ServiceKey<FindRoots> = new ServiceKey('roots');

const NAME = 'handset.Roots';

export const Roots: LibraryClass = defineClass(`final class ${NAME}`, {
  host: {
    save: () => null,
    restore: (_saved, machine) => getService(machine, ROOTS),
    references: (host) => (host as FindRoots)(),
  },
});

export function pinRoots(call: NativeCall): void {
  const roots = call.newInstance(NAME);
  roots.host = call.service(ROOTS);
  call.machine.pinned.add(roots);
}
