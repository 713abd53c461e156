// Arrays of Java strings as the host's strings.
import { JavaThrow } from '../vm/native/java-throw.ts';
import type { Instance, ReferenceArray } from '../vm/run-time-data.ts';

/** The texts of a String[]. Errors: JavaThrow of NullPointerException, for a null element. */
export function textsOf(array: ReferenceArray): string[] {
  return array.elements.map((element) => {
    if (element === null) throw new JavaThrow('java.lang.NullPointerException');
    return (element as Instance).host as string;
  });
}
