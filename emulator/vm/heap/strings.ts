// java.lang.String objects: their text lives in the host.
import { loadClass } from '../linking/load-class.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { Instance, Reference, RunTimeData } from '../run-time-data.ts';
import { allocateString } from './allocate.ts';

export function newString(data: RunTimeData, text: string): Instance {
  return allocateString(data, loadClass(data, 'java/lang/String'), text);
}

/** The one string object for this text (JLS 3.10.5). */
export function internString(data: RunTimeData, text: string): Instance {
  const known = data.strings.get(text);
  if (known !== undefined) return known;
  const created = newString(data, text);
  data.strings.set(text, created);
  return created;
}

export function internInstance(data: RunTimeData, instance: Instance): Instance {
  const text = textOf(instance);
  const known = data.strings.get(text);
  if (known !== undefined) return known;
  data.strings.set(text, instance);
  return instance;
}

/** The text of a String object. Errors: JavaThrow of NullPointerException. */
export function textOf(reference: Reference): string {
  if (reference === null) throw new JavaThrow('java/lang/NullPointerException');
  return (reference as Instance).host as string;
}
