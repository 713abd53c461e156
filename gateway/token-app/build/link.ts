// Puts all static members of an app into one of its classes and gives them short names: a class fewer is a
// constant pool and a zip entry fewer.
import type { ClassFile, Member } from './class-file.ts';
import type { Constant } from './constant.ts';
import { writeClass, type PlacedMember } from './write-class.ts';

const STATIC = 0x0008;
const SYNCHRONIZED = 0x0020;

type Owned = { readonly owner: ClassFile; readonly member: Member };

/**
 * The classes that remain, by name. `remaining` says what they are called then; the first of them gets all static
 * members.
 */
export function linkClasses(
  classes: readonly ClassFile[],
  remaining: Readonly<Record<string, string>>,
): ReadonlyMap<string, Uint8Array> {
  const into = Object.keys(remaining)[0] ?? '';
  const fields = classes.flatMap((owner) => owner.fields.map((member) => ({ owner, member })));
  const methods = classes.flatMap((owner) => owner.methods.map((member) => ({ owner, member })));
  const names = new Map([...shortNames(fields), ...shortNames(methods)]);
  const statics = new Set(names.keys());
  function type(text: string): string {
    return text.replaceAll(/L([^;]+);/g, (_, name: string) => `L${className(name)};`);
  }
  function className(name: string): string {
    return remaining[name] ?? (name.startsWith('[') ? type(name) : name);
  }
  function rename(constant: Constant): Constant {
    if (constant.kind === 'class') return { ...constant, name: className(constant.name) };
    if (constant.kind !== 'member') return constant;
    const key = memberKey(constant.owner, constant);
    return {
      ...constant,
      owner: className(statics.has(key) ? into : constant.owner),
      name: names.get(key) ?? constant.name,
      descriptor: type(constant.descriptor),
    };
  }
  function place({ owner, member }: Owned): PlacedMember {
    const name = names.get(memberKey(owner.name, member)) ?? member.name;
    const flags = isStatic(member) ? STATIC | (member.flags & SYNCHRONIZED) : member.flags;
    return {
      member: { ...member, name, flags, descriptor: type(member.descriptor) },
      constants: owner.constants,
    };
  }
  return new Map(
    classes
      .filter((one) => one.name in remaining)
      .map((one) => {
        function belongs({ owner, member }: Owned): boolean {
          return isStatic(member) ? one.name === into : owner === one;
        }
        const bytes = writeClass({
          ...one,
          name: className(one.name),
          superName: one.superName ?? 'java/lang/Object',
          fields: fields.filter(belongs).toSorted(byDescriptor).map(place),
          methods: methods.filter(belongs).toSorted(byDescriptor).map(place),
          rename,
        });
        return [className(one.name), bytes];
      }),
  );
}

function isStatic(member: Member): boolean {
  if (member.name === '<clinit>')
    throw new SyntaxError('Cannot link: a class has a static initialiser');
  return (member.flags & STATIC) !== 0;
}

function memberKey(
  owner: string,
  member: { readonly name: string; readonly descriptor: string },
): string {
  return `${owner}.${member.name}${member.descriptor}`;
}

/** a, b, c …, anew for each descriptor: the pool needs as few names as there are members of the commonest one. */
function shortNames(members: readonly Owned[]): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { owner, member } of members.filter((one) => isStatic(one.member))) {
    const count = used.get(member.descriptor) ?? 0;
    used.set(member.descriptor, count + 1);
    names.set(memberKey(owner.name, member), letters(count));
  }
  return names;
}

function letters(count: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const last = alphabet.charAt(count % alphabet.length);
  return count < alphabet.length
    ? last
    : alphabet.charAt(Math.floor(count / alphabet.length) - 1) + last;
}

function byDescriptor(a: Owned, b: Owned): number {
  return a.member.descriptor < b.member.descriptor
    ? -1
    : Number(a.member.descriptor > b.member.descriptor);
}
