// The part of a library class's HostState that the heap needs to know.
import type { JavaObject } from '../run-time-data.ts';

export type HostReferences = {
  readonly references?: (host: unknown) => Iterable<JavaObject>;
  readonly bytes?: (host: unknown) => number;
};
