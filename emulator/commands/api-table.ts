// Tables of what a profile's classes have, and what of it a class library lacks.
import { Machine } from '../vm/machine.ts';
import { parseFieldDeclaration, parseMethodDeclaration } from '../vm/native/declaration.ts';
import { findMethod } from '../vm/linking/resolve.ts';
import type { ClassSource, JavaClass } from '../vm/run-time-data.ts';

/** Member declarations in Java, by the class' dotted name. */
export type ApiTable = ReadonlyMap<string, readonly string[]>;

/** A class a line, its members indented below it; "#" begins a comment. */
export function parseApiTable(text: string): ApiTable {
  const table = new Map<string, string[]>();
  let members: string[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith(' ')) {
      members.push(line.trim());
    } else {
      members = [];
      table.set(line, members);
    }
  }
  return table;
}

/** Every class or member that the library lacks: class, member, descriptor. */
export function findMissing(table: ApiTable, source: ClassSource): string[] {
  const machine = new Machine({
    sources: [source],
    clock: { now: () => 0, uptime: () => 0 },
    output: { out: () => undefined, err: () => undefined },
    heapBytes: 1024 * 1024,
  });
  return [...table].flatMap(([className, members]) => {
    if (source(className.replaceAll('.', '/')) === null) return [className];
    const javaClass = machine.loadClass(className);
    return members
      .filter((member) => !hasMember(javaClass, member))
      .map((member) => `${className}: ${member}`);
  });
}

function hasMember(javaClass: JavaClass, declaration: string): boolean {
  if (!declaration.includes('(')) {
    const field = parseFieldDeclaration(declaration, javaClass.name);
    return javaClass.fields.some((each) => each.name === field.name);
  }
  const { name, descriptor } = parseMethodDeclaration(declaration, javaClass.name);
  if (name === '<init>') return hasOwn(javaClass, name, descriptor);
  return findMethod(javaClass, name, descriptor) !== null;
}

function hasOwn({ methods }: JavaClass, name: string, descriptor: string): boolean {
  return methods.some((each) => each.name === name && each.descriptor === descriptor);
}
