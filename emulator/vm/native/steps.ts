// A host function in several steps, each run after what the one before it asked for.
import type { NativeFunction, NativeResult } from './library-class.ts';
import type { NativeCall } from './native-call.ts';

/**
 * The function whose first step runs first, and whose next step runs when the step before returned SUSPENDED and that
 * has come about. A step that returns anything else ends the function.
 */
export function steps(...list: readonly NativeFunction[]): NativeFunction {
  return function runStep(call: NativeCall, ...args: never[]): NativeResult {
    const step = list[call.step];
    if (step === undefined) throw new RangeError(`There is no step ${call.step}`);
    return step(call, ...args);
  };
}
