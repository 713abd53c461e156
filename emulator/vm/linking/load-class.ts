// Finding, loading and linking classes (JVM spec 5.3 and 5.4), without initializing them.
import { ACC_FINAL, ACC_INTERFACE } from '../classfile/access-flags.ts';
import { parseClassFile, type ClassFile } from '../classfile/class-file.ts';
import { ClassFileError } from '../classfile/class-file-error.ts';
import { ConstantPool } from '../classfile/constant-pool.ts';
import type { TypeLetter } from '../classfile/descriptor.ts';
import { UnimplementedError } from '../machine-stop.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { FoundClass, JavaClass, RunTimeData } from '../run-time-data.ts';
import { layOutFields } from './layout-fields.ts';
import { layOutMethods } from './layout-methods.ts';

/** Superclasses above a class; real applications have fewer than ten. */
const MAX_DEPTH = 100;

const LIBRARY_PACKAGES = /^(?:java|javax|com\/nttdocomo|com\/j_phone|com\/vodafone|com\/kddi)\//;

/**
 * The class of the internal name. Errors: JavaThrow of NoClassDefFoundError, ClassFormatError and the like;
 * UnimplementedError, where a class of the standard libraries is missing.
 */
export function loadClass(data: RunTimeData, name: string): JavaClass {
  const found = findClass(data, name);
  if (found !== null) return found;
  if (LIBRARY_PACKAGES.test(name)) throw new UnimplementedError(name);
  throw new JavaThrow('java/lang/NoClassDefFoundError', name);
}

/** The class, or null where no source has it. Errors: as loadClass, for a class that is there but wrong. */
export function findClass(data: RunTimeData, name: string): JavaClass | null {
  return data.classes.get(name) ?? new Loading(data, []).load(name);
}

/** The class, or null where it is missing or cannot be loaded: then no object of it can exist. */
export function findUsableClass(data: RunTimeData, name: string): JavaClass | null {
  try {
    return findClass(data, name);
  } catch (error) {
    if (error instanceof JavaThrow || error instanceof UnimplementedError) return null;
    throw error;
  }
}

/** One chain of loading: a class, its superclass, its interfaces. */
class Loading {
  readonly #data: RunTimeData;
  readonly #chain: readonly string[];

  constructor(data: RunTimeData, chain: readonly string[]) {
    this.#data = data;
    this.#chain = chain;
  }

  load(name: string): JavaClass | null {
    const loaded = this.#data.classes.get(name);
    if (loaded !== undefined) return loaded;
    if (name[0] === '[') return this.#loadArray(name);
    for (const source of this.#data.sources) {
      const found = source(name);
      if (found === 'lacking') throw new JavaThrow('java/lang/NoClassDefFoundError', name);
      if (found !== null) return this.#define(name, found);
    }
    return null;
  }

  #define(name: string, found: FoundClass): JavaClass {
    if (this.#chain.includes(name)) throw new JavaThrow('java/lang/ClassCircularityError', name);
    if (this.#chain.length > MAX_DEPTH) {
      throw new JavaThrow('java/lang/ClassFormatError', `${name}: too many superclasses`);
    }
    const file = readDefinition(name, found);
    const inner = new Loading(this.#data, [...this.#chain, name]);
    const superclass = file.superclass === null ? null : inner.#loadSuper(name, file.superclass, 0);
    const interfaces = file.interfaces.map((each) => inner.#loadSuper(name, each, ACC_INTERFACE));
    const javaClass = createClass(this.#data, { file, superclass, interfaces, found });
    layOutFields(this.#data, javaClass, file);
    layOutMethods(this.#data, javaClass, file, found.natives);
    return register(this.#data, javaClass);
  }

  /** A superclass (`wanted` 0) or an interface. */
  #loadSuper(subclass: string, name: string, wanted: number): JavaClass {
    const loaded = this.load(name);
    if (loaded === null) {
      if (LIBRARY_PACKAGES.test(name)) throw new UnimplementedError(name);
      throw new JavaThrow('java/lang/NoClassDefFoundError', name);
    }
    const isFinal = (loaded.flags & ACC_FINAL) !== 0;
    if ((loaded.flags & ACC_INTERFACE) !== wanted || isFinal || name[0] === '[') {
      throw new JavaThrow('java/lang/IncompatibleClassChangeError', `${subclass} extends ${name}`);
    }
    return loaded;
  }

  #loadArray(name: string): JavaClass | null {
    const letter = name[1] as TypeLetter;
    const isReference = letter === 'L' || letter === '[';
    const elementName = letter === 'L' ? name.slice(2, -1) : name.slice(1);
    const element = isReference ? this.load(elementName) : null;
    if (isReference && element === null) return null;
    const object = this.load('java/lang/Object');
    const elementLetter = isReference ? 'L' : letter;
    return register(
      this.#data,
      createArrayClass(this.#data, name, { object, element, elementLetter }),
    );
  }
}

function readDefinition(name: string, found: FoundClass): ClassFile {
  if (found.definition !== null) return found.definition;
  try {
    return parseClassFile(found.bytes ?? new Uint8Array(0), name);
  } catch (error) {
    if (error instanceof ClassFileError) throw classFormatError(error);
    throw error;
  }
}

function classFormatError(error: ClassFileError): JavaThrow {
  return new JavaThrow('java/lang/ClassFormatError', error.message);
}

type Ingredients = {
  readonly file: ClassFile;
  readonly superclass: JavaClass | null;
  readonly interfaces: readonly JavaClass[];
  readonly found: FoundClass;
};

const NO_POOL = new ConstantPool([]);

function createClass(data: RunTimeData, ingredients: Ingredients): JavaClass {
  const { file, superclass, interfaces, found } = ingredients;
  const supertypes = new Set<JavaClass>();
  for (const parent of superclass === null ? interfaces : [superclass, ...interfaces]) {
    for (const supertype of parent.supertypes) supertypes.add(supertype);
  }
  const javaClass: JavaClass = Object.assign(emptyClass(data, file.name), {
    flags: file.flags,
    superclass,
    interfaces,
    pool: file.pool,
    sourceFile: file.sourceFile,
    isLibrary: found.isLibrary,
    hostState: found.host ?? superclass?.hostState ?? null,
    lacks: found.lacks ?? null,
    supertypes,
  });
  supertypes.add(javaClass);
  return javaClass;
}

function createArrayClass(
  data: RunTimeData,
  name: string,
  parts: Pick<JavaClass, 'elementLetter'> & {
    readonly object: JavaClass | null;
    readonly element: JavaClass | null;
  },
): JavaClass {
  const supertypes = new Set<JavaClass>(parts.object === null ? [] : [parts.object]);
  const javaClass: JavaClass = Object.assign(emptyClass(data, name), {
    flags: ACC_FINAL | ((parts.element?.flags ?? 1) & 1),
    superclass: parts.object,
    vtable: parts.object?.vtable ?? [],
    supertypes,
    elementLetter: parts.elementLetter,
    elementClass: parts.element,
    state: 'initialized',
  });
  supertypes.add(javaClass);
  return javaClass;
}

/** To be filled in place: all classes then look alike to the host's engine, which compiles for what it has seen. */
function emptyClass(data: RunTimeData, name: string): JavaClass {
  return {
    id: data.classTable.length,
    name,
    flags: 0,
    superclass: null,
    interfaces: [],
    pool: NO_POOL,
    sourceFile: null,
    isLibrary: true,
    hostState: null,
    lacks: null,
    supertypes: new Set(),
    fields: [],
    methods: [],
    vtable: [],
    interfaceMethods: new Map(),
    template: [],
    instanceBytes: 0,
    elementLetter: null,
    elementClass: null,
    state: 'linked',
    initializer: null,
    mirror: null,
    isVerified: false,
  };
}

function register(data: RunTimeData, javaClass: JavaClass): JavaClass {
  data.classTable.push(javaClass);
  data.classes.set(javaClass.name, javaClass);
  return javaClass;
}

/** Whether a value of the one class may be assigned to the other (JVM spec, checkcast). */
export function isAssignable(from: JavaClass, to: JavaClass): boolean {
  if (from === to || from.supertypes.has(to)) return true;
  const { elementClass } = from;
  return (
    elementClass !== null && to.elementClass !== null && isAssignable(elementClass, to.elementClass)
  );
}
