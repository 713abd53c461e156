// java.lang.System of CLDC: no input, no security manager; exit ends the machine.
import { identityHash } from '../../../vm/heap/identity-hash.ts';
import { isAssignable } from '../../../vm/linking/load-class.ts';
import { JavaThrow } from '../../../vm/native/java-throw.ts';
import { defineClass } from '../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';
import { ServiceKey } from '../../../vm/native/service.ts';
import { steps } from '../../../vm/native/steps.ts';
import type { Instance, Reference } from '../../../vm/run-time-data.ts';
import { JavaArray } from '../../../vm/run-time-data.ts';
import { exit } from './exit.ts';
import { required } from './text-operations.ts';

/** `System.getProperty`, by key; a key that is not there gives null. */
export const SYSTEM_PROPERTIES = new ServiceKey<Readonly<Record<string, string>>>('properties');

const DEFAULT_PROPERTIES: Readonly<Record<string, string>> = {
  'microedition.configuration': 'CLDC-1.1',
  'microedition.encoding': 'Shift_JIS',
  'microedition.platform': 'keitai',
};

export const System = defineClass('public final class java.lang.System', {
  fields: {
    'public static final java.io.PrintStream out': null,
    'public static final java.io.PrintStream err': null,
  },
  initialize: steps(
    (call) => openStream(call, 'out'),
    (call) => openStream(call, 'err'),
    () => {},
  ),
  methods: {
    'public static long currentTimeMillis()': (call) =>
      BigInt(Math.floor(call.machine.clock.now())),
    'public static void arraycopy(Object source, int sourceStart, Object target, int targetStart, int length)':
      (_call, source: Reference, from: number, target: Reference, to: number, length: number) =>
        copyArray(required(source), from, required(target), { to, length }),
    'public static int identityHashCode(Object object)': (call, object: Reference) =>
      object === null ? 0 : identityHash(call.machine, object),
    'public static String getProperty(String key)': (call, key: string | null) => {
      if (required(key) === '') throw new JavaThrow('java.lang.IllegalArgumentException');
      const { services } = call.machine;
      const given = services.has(SYSTEM_PROPERTIES) ? call.service(SYSTEM_PROPERTIES) : {};
      return { ...DEFAULT_PROPERTIES, ...given }[required(key)] ?? null;
    },
    'public static void exit(int status)': exit,
    'public static void gc()': (call) => call.collect(),
  },
});

function openStream(call: NativeCall, name: 'out' | 'err'): ReturnType<NativeCall['invoke']> {
  const output = call.newInstance('java.io.ConsoleOutputStream');
  output.host = name;
  const stream: Instance = call.newInstance('java.io.PrintStream');
  call.setStatic('java.lang.System', name, stream);
  return call.invoke(stream, '<init>(Ljava/io/OutputStream;)V', output);
}

type CopyTarget = { readonly to: number; readonly length: number };

function copyArray(
  source: NonNullable<Reference>,
  from: number,
  target: NonNullable<Reference>,
  { to, length }: CopyTarget,
): void {
  if (!(source instanceof JavaArray) || !(target instanceof JavaArray)) throw storeError();
  const letter = source.class.elementLetter;
  if (letter !== target.class.elementLetter) throw storeError();
  const words = letter === 'J' || letter === 'D' ? 2 : 1;
  const isInside =
    from >= 0 &&
    to >= 0 &&
    length >= 0 &&
    (from + length) * words <= source.elements.length &&
    (to + length) * words <= target.elements.length;
  if (!isInside) throw new JavaThrow('java.lang.ArrayIndexOutOfBoundsException');
  if (Array.isArray(source.elements)) {
    copyReferences(source as JavaArray<Reference[]>, from, target as JavaArray<Reference[]>, {
      to,
      length,
    });
    return;
  }
  const part = source.elements.subarray(from * words, (from + length) * words);
  (target.elements as Int32Array).set(part, to * words);
}

function storeError(): JavaThrow {
  return new JavaThrow('java.lang.ArrayStoreException');
}

/** Copies as if through an array between; stops at the first element of a wrong class. */
function copyReferences(
  source: JavaArray<Reference[]>,
  from: number,
  target: JavaArray<Reference[]>,
  { to, length }: CopyTarget,
): void {
  const wanted = target.class.elementClass;
  const isSafe = source.class.elementClass === wanted;
  const elements = source.elements.slice(from, from + length);
  elements.forEach((element, index) => {
    const fits =
      isSafe || element === null || wanted === null || isAssignable(element.class, wanted);
    if (!fits) throw storeError();
    target.elements[to + index] = element;
  });
}
