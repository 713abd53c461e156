// Has the host's engine compile the machine's fetch loop before the first application needs it.
import { cldcClasses } from '../../lib/java/cldc.ts';
import { compiledLibrary } from '../../lib/compiled-library.ts';
import { Machine } from '../../vm/machine.ts';
import { librarySource } from '../../vm/native/library-class.ts';

/** After so many V8 takes the loop for hot. */
const HOT = 500_000;
const SOME = 20_000;
/** So little that it is full at times. */
const HEAP_BYTES = 100_000;

/**
 * Runs the class WarmUp for some tens of milliseconds: a part of switching a phone on. On two machines, for the engine
 * also builds on what is the same in all that it has seen.
 */
export function warmUpMachine(): void {
  createWarmUp().run(SOME);
  createWarmUp().run(HOT);
}

/** A machine about to run WarmUp, which never ends. */
export function createWarmUp(): Machine {
  const machine = new Machine({
    sources: [librarySource([...cldcClasses(), ...compiledLibrary('handset/')])],
    clock: { now: () => 0, uptime: () => 0 },
    output: { out: () => undefined, err: () => undefined },
    heapBytes: HEAP_BYTES,
  });
  machine.startStatic('handset.WarmUp', 'main([Ljava/lang/String;)V', [null]);
  return machine;
}
