// The machine's run-time data areas (JVM spec 2.5): classes, objects, frames, threads. Data only; what acts on
// it is in the folders beside this file.
import type { ClassFile } from './classfile/class-file.ts';
import type { ConstantPool } from './classfile/constant-pool.ts';
import type { CodeAttribute } from './classfile/code-attribute.ts';
import type { MethodDescriptor, TypeLetter } from './classfile/descriptor.ts';
import type { HostKind } from './native/host-kind.ts';

export type JavaObject = Instance | JavaArray;
export type Reference = JavaObject | null;

/** What a field slot holds: an int, the bits of a float, one half of a long or double, or a reference. */
export type Value = number | Reference;

/** Elements as raw bits: longs and doubles take two ints (high, low), floats one, booleans a byte. */
export type Elements = Int8Array | Int16Array | Uint16Array | Int32Array | Reference[];

export class Instance {
  readonly class: JavaClass;
  readonly fields: Value[];
  monitor: Monitor | null = null;
  hash = 0;
  /** The last collection that reached this object. */
  mark = 0;
  /** What the host keeps for this object: a string's text, a thread, an image. */
  host: unknown = null;

  constructor(javaClass: JavaClass, fields: Value[]) {
    this.class = javaClass;
    this.fields = fields;
  }
}

export class JavaArray<E extends Elements = Elements> {
  readonly class: JavaClass;
  readonly elements: E;
  /** Java's length: longs and doubles take two places in `elements`. */
  readonly length: number;
  monitor: Monitor | null = null;
  hash = 0;
  mark = 0;

  constructor(javaClass: JavaClass, elements: E, length: number) {
    this.class = javaClass;
    this.elements = elements;
    this.length = length;
  }
}

export type ByteArray = JavaArray<Int8Array>;
export type ReferenceArray = JavaArray<Reference[]>;

export type Field = {
  readonly class: JavaClass;
  readonly name: string;
  readonly descriptor: string;
  readonly flags: number;
  /** Index into the instance's fields, or into the machine's statics. */
  readonly slot: number;
  /** A string constant, set when the class is initialized. */
  readonly constantText: string | null;
};

/** A catch clause in decoded program counters. */
export type Handler = {
  readonly start: number;
  readonly end: number;
  readonly target: number;
  readonly catchType: string | null;
};

/** A method implemented by the host; its true type is NativeFunction of native/library-class.ts. */
export type NativeCode = (call: never, ...args: never[]) => unknown;

export type Method = {
  readonly id: number;
  readonly class: JavaClass;
  readonly name: string;
  readonly descriptor: string;
  readonly type: MethodDescriptor;
  readonly flags: number;
  /** Slots of the arguments, `this` included. */
  readonly argSlots: number;
  readonly maxLocals: number;
  /** Locals and stack together. */
  readonly frameSlots: number;
  readonly body: CodeAttribute | null;
  readonly native: NativeCode | null;
  /** Index into the vtable, or -1 for a method that is never overridden. */
  vtableIndex: number;
  /** Decoded instructions; before the first call only the one that decodes. */
  code: Int32Array;
  handlers: readonly Handler[];
  /** Bytecode offsets by decoded program counter. */
  offsets: Int32Array | null;
};

export type ClassState = 'linked' | 'initializing' | 'initialized' | 'erroneous';

export type JavaClass = {
  readonly id: number;
  /** Internal form: `java/lang/String`, `[I`. */
  readonly name: string;
  readonly flags: number;
  readonly superclass: JavaClass | null;
  readonly interfaces: readonly JavaClass[];
  readonly pool: ConstantPool;
  readonly sourceFile: string | null;
  /** Declared by a class library of the host, not by the application. */
  readonly isLibrary: boolean;
  /** How instances' host part is kept (HostState of native/library-class.ts), or null for plain data. */
  readonly hostState: unknown;
  /** Members that the library has but this handset is known not to: applications do not find them. */
  readonly lacks: LacksMember | null;
  /** Every class and interface that an instance may be assigned to, this one included. */
  readonly supertypes: ReadonlySet<JavaClass>;
  fields: readonly Field[];
  methods: readonly Method[];
  vtable: readonly Method[];
  /** Interface methods found before, by the id of the interface's method. */
  readonly interfaceMethods: Map<number, Method>;
  /** Initial field values of an instance, inherited ones first. */
  template: readonly Value[];
  /** Heap bytes of an instance (without what the host adds). */
  instanceBytes: number;
  /** Of an array class: what an element is. */
  readonly elementLetter: TypeLetter | null;
  readonly elementClass: JavaClass | null;
  state: ClassState;
  /** Whoever runs the static initializer now. */
  initializer: JavaThread | null;
  isVerified: boolean;
  /** The java.lang.Class object. */
  mirror: Instance | null;
};

export class Monitor {
  readonly object: JavaObject;
  owner: JavaThread | null = null;
  entries = 0;
  /** Threads in Object.wait, the longest waiting first. */
  readonly waiters: JavaThread[] = [];

  constructor(object: JavaObject) {
    this.object = object;
  }
}

/** One method's activation. Frames are reused; only those up to the thread's depth are live. */
export class Frame {
  method: Method;
  code: Int32Array;
  pc = 0;
  /** Where the locals begin in the thread's stack. */
  base = 0;
  /** One past the top of the operand stack, true only while the frame is not running. */
  sp = 0;
  /** Of a native method: which step runs next, what it keeps, what it waits for. */
  step = 0;
  state: unknown = null;
  awaited = 'V';
  catches = false;

  constructor(method: Method) {
    this.method = method;
    this.code = method.code;
  }
}

/**
 * `ready` and `running` threads run; `blocked` wait for a monitor; `waiting` are in Object.wait; `sleeping` until
 * a time; `host` until the host answers; `initializing` until another thread has initialized a class.
 */
export type ThreadState =
  | 'ready'
  | 'running'
  | 'blocked'
  | 'waiting'
  | 'sleeping'
  | 'host'
  | 'initializing'
  | 'ended';

export class JavaThread {
  readonly machine: RunTimeData;
  readonly id: number;
  name: string;
  priority = 5;
  state: ThreadState = 'ready';
  ints = new Int32Array(256);
  refs: Reference[] = Array.from({ length: 256 }, () => null);
  readonly frames: Frame[] = [];
  /** Index of the top frame. */
  depth = 0;
  /** The java.lang.Thread, once Java code has seen it. */
  object: Instance | null = null;
  /** The object whose monitor the thread is blocked on or waits at. */
  monitorObject: JavaObject | null = null;
  /** Monitor entries to take again after a wait. */
  savedEntries = 0;
  /** Uptime in milliseconds when a sleep or wait ends. */
  wakeAt = Infinity;
  interrupted = false;
  /** Marks the host operation that the thread waits for, so that a late answer finds no one. */
  hostTicket = 0;
  hostAnswer: HostAnswer | null = null;
  /** What the thread finds if it is saved before the host answers; null has it ask again. */
  answerIfLost: { readonly value: unknown } | null = null;
  /** The exception that ended the thread. */
  uncaught: Instance | null = null;

  constructor(machine: RunTimeData, id: number, name: string) {
    this.machine = machine;
    this.id = id;
    this.name = name;
  }
}

/** What a weak reference holds: an object, until a collection does not reach it. */
export type WeakHolder = { referent: Reference };

export type HostAnswer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: unknown };

export type ClockPort = {
  /** Milliseconds since 1970: what the phone shows. */
  readonly now: () => number;
  /** Milliseconds since some start, never set back: what sleeps count. */
  readonly uptime: () => number;
};

/** Where bytes of `System.out` and `System.err` go. */
export type OutputPort = {
  readonly out: (bytes: Uint8Array) => void;
  readonly err: (bytes: Uint8Array) => void;
};

export type HeapAccount = {
  readonly limit: number;
  used: number;
  collections: number;
  /** Bytes allocated since the start, freed or not. */
  allocated: number;
};

/**
 * A class as found by name: its file's bytes or a declaration already in that form, and the host's methods. 'lacking'
 * for one that this handset is known not to have, null for one that nobody here knows.
 */
export type ClassSource = (name: string) => FoundClass | 'lacking' | null;

export type LacksMember = (name: string, descriptor: string) => boolean;

export type FoundClass = {
  readonly bytes: Uint8Array | null;
  readonly definition: ClassFile | null;
  readonly natives: ReadonlyMap<string, NativeCode>;
  readonly isLibrary: boolean;
  readonly lacks?: LacksMember;
  /** How the host's part of an instance is kept; its true type is HostState of native/library-class.ts. */
  readonly host: unknown;
};

export type RunTimeData = {
  readonly sources: readonly ClassSource[];
  readonly classes: Map<string, JavaClass>;
  readonly classTable: JavaClass[];
  readonly methodTable: Method[];
  readonly statics: Value[];
  /** Resolved string constants. */
  readonly constants: Reference[];
  readonly strings: Map<string, Instance>;
  /** By descriptor, the interface that it names, or null for other types; as host functions asked for them. */
  readonly interfaceTypes: Map<string, JavaClass | null>;
  readonly threads: JavaThread[];
  readonly heap: HeapAccount;
  /** Whether an application's classes may have any. */
  readonly hasFloatingPoint: boolean;
  readonly clock: ClockPort;
  readonly output: OutputPort;
  readonly services: Map<object, unknown>;
  readonly hostKinds: readonly HostKind[];
  /** Objects that only the host holds. */
  readonly pinned: Set<JavaObject>;
  /** Weak references; a collection clears those to objects that it did not reach. */
  readonly weakHolders: Set<WeakHolder>;
  nextThreadId: number;
  nextHash: number;
  /** Called when a thread can run again through no doing of the machine. */
  onWake: () => void;
  onThreadEnd: (thread: JavaThread) => void;
};
