// Java declarations as text, the way library classes are written down: `public static int parseInt(String s, int radix)
// throws NumberFormatException`. Simple names mean java.lang or the declaring class's own package.
import {
  ACC_ABSTRACT,
  ACC_FINAL,
  ACC_INTERFACE,
  ACC_PRIVATE,
  ACC_PROTECTED,
  ACC_PUBLIC,
  ACC_STATIC,
  ACC_SYNCHRONIZED,
} from '../classfile/access-flags.ts';

export type ClassDeclaration = {
  readonly flags: number;
  /** Internal form. */
  readonly name: string;
  readonly superclass: string | null;
  readonly interfaces: readonly string[];
};

export type MemberDeclaration = {
  readonly flags: number;
  readonly name: string;
  readonly descriptor: string;
  /** Internal names of the checked exceptions. */
  readonly exceptions: readonly string[];
};

const MODIFIERS: Readonly<Record<string, number>> = {
  public: ACC_PUBLIC,
  protected: ACC_PROTECTED,
  private: ACC_PRIVATE,
  static: ACC_STATIC,
  final: ACC_FINAL,
  abstract: ACC_ABSTRACT,
  synchronized: ACC_SYNCHRONIZED,
};

const PRIMITIVES: Readonly<Record<string, string>> = {
  byte: 'B',
  char: 'C',
  double: 'D',
  float: 'F',
  int: 'I',
  long: 'J',
  short: 'S',
  boolean: 'Z',
  void: 'V',
};

const JAVA_LANG = new Set(
  `Object String StringBuffer Class Thread Runnable Throwable Exception RuntimeException Error System Runtime Math
  Boolean Byte Character Short Integer Long Float Double Number InterruptedException NumberFormatException
  IllegalArgumentException ClassNotFoundException InstantiationException IllegalAccessException SecurityException
  IndexOutOfBoundsException VirtualMachineError`.split(/\s+/),
);

const CLASS =
  /^(?<modifiers>(?:\w+ )*)(?<kind>class|interface) (?<name>[\w.$]+)(?: extends (?<extends>[\w.$, ]+?))?(?: implements (?<implements>[\w.$, ]+))?$/;

/** `public final class java.lang.Integer extends Number`. Errors: SyntaxError. */
export function parseClassDeclaration(text: string): ClassDeclaration {
  const groups = CLASS.exec(text)?.groups;
  if (groups === undefined) throw new SyntaxError(`Cannot parse class declaration "${text}"`);
  const name = (groups['name'] ?? '').replaceAll('.', '/');
  function resolve(list: string | undefined): string[] {
    return splitList(list).map((each) => internalName(each, name));
  }
  const modifiers = flagsOf(groups['modifiers'] ?? '');
  if (groups['kind'] === 'interface') {
    const flags = modifiers | ACC_INTERFACE | ACC_ABSTRACT;
    return { flags, name, superclass: 'java/lang/Object', interfaces: resolve(groups['extends']) };
  }
  const declared = resolve(groups['extends'])[0];
  const superclass = declared ?? (name === 'java/lang/Object' ? null : 'java/lang/Object');
  return { flags: modifiers, name, superclass, interfaces: resolve(groups['implements']) };
}

const FIELD = /^(?<modifiers>(?:\w+ )*)(?<type>[\w.$]+(?:\[\])*) (?<name>\w+)$/;

/** `public static final int MAX_VALUE`. Errors: SyntaxError. */
export function parseFieldDeclaration(text: string, className: string): MemberDeclaration {
  const groups = FIELD.exec(text)?.groups;
  if (groups === undefined) throw new SyntaxError(`Cannot parse field declaration "${text}"`);
  return {
    flags: flagsOf(groups['modifiers'] ?? ''),
    name: groups['name'] ?? '',
    descriptor: typeDescriptor(groups['type'] ?? '', className),
    exceptions: [],
  };
}

const METHOD =
  /^(?<modifiers>(?:(?:public|protected|private|static|final|abstract|synchronized) )*)(?:(?<type>[\w.$]+(?:\[\])*) )?(?<name>\w+)\((?<parameters>[^)]*)\)(?: throws (?<exceptions>.+))?$/;

/** `protected Object clone()`; without a type it is a constructor. Errors: SyntaxError. */
export function parseMethodDeclaration(text: string, className: string): MemberDeclaration {
  const groups = METHOD.exec(text)?.groups;
  if (groups === undefined) throw new SyntaxError(`Cannot parse method declaration "${text}"`);
  const type = groups['type'];
  const simpleName = className.slice(className.lastIndexOf('/') + 1);
  if (type === undefined && groups['name'] !== simpleName) {
    throw new SyntaxError(`Cannot parse method declaration "${text}": it has no type`);
  }
  const parameters = splitList(groups['parameters']).map((parameter) =>
    typeDescriptor(parameter.replace(/ \w+$/, ''), className),
  );
  const returns = type === undefined ? 'V' : typeDescriptor(type, className);
  return {
    flags: flagsOf(groups['modifiers'] ?? ''),
    name: type === undefined ? '<init>' : (groups['name'] ?? ''),
    descriptor: `(${parameters.join('')})${returns}`,
    exceptions: splitList(groups['exceptions']).map((name) => internalName(name, className)),
  };
}

function splitList(text: string | undefined): string[] {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? [] : trimmed.split(/\s*,\s*/);
}

function flagsOf(modifiers: string): number {
  let flags = 0;
  for (const modifier of modifiers.split(' ')) {
    const flag = modifier === '' ? 0 : MODIFIERS[modifier];
    if (flag === undefined) throw new SyntaxError(`Cannot parse modifier "${modifier}"`);
    flags |= flag;
  }
  return flags;
}

function typeDescriptor(type: string, className: string): string {
  const element = type.replaceAll('[]', '');
  const dimensions = (type.length - element.length) / 2;
  const descriptor = PRIMITIVES[element] ?? `L${internalName(element, className)};`;
  return '['.repeat(dimensions) + descriptor;
}

function internalName(name: string, className: string): string {
  if (name.includes('.')) return name.replaceAll('.', '/');
  if (JAVA_LANG.has(name)) return `java/lang/${name}`;
  return className.slice(0, className.lastIndexOf('/') + 1) + name;
}
