// Whether class files keep to an API and to what a handset's machine has, by reading what they refer to.
import type { ClassFile, Member } from './class-file.ts';
import { instructionsOf, parseCode } from './code.ts';

const OLDEST = 45;
const NEWEST = 47;

/** What the classes refer to and the API, or they themselves, lack; empty when all is well. */
export function findApiFaults(
  classes: readonly ClassFile[],
  api: readonly ClassFile[],
): readonly string[] {
  const known = new Map([...api, ...classes].map((one) => [one.name, one]));
  return classes.flatMap((one) => [
    ...(one.major < OLDEST || one.major > NEWEST
      ? [`${one.name} has class version ${one.major}`]
      : []),
    ...findUnknownReferences(one, known),
    ...findFloatingPoint(one),
  ]);
}

function findUnknownReferences(
  one: ClassFile,
  known: ReadonlyMap<string, ClassFile>,
): readonly string[] {
  return one.constants.flatMap((constant) => {
    if (constant?.kind === 'class' && !constant.name.startsWith('[') && !known.has(constant.name)) {
      return [`${one.name} refers to the class "${constant.name}"`];
    }
    if (constant?.kind === 'member' && !hasMember(constant.owner, constant, known)) {
      return [`${one.name} refers to "${constant.owner}.${constant.name}${constant.descriptor}"`];
    }
    return [];
  });
}

/** Whether the class, or one it inherits from, declares the member. */
function hasMember(
  owner: string,
  wanted: { readonly name: string; readonly descriptor: string },
  known: ReadonlyMap<string, ClassFile>,
): boolean {
  const found = known.get(owner);
  if (found === undefined) return false;
  function matches(member: Member): boolean {
    return member.name === wanted.name && member.descriptor === wanted.descriptor;
  }
  if ([...found.fields, ...found.methods].some(matches)) return true;
  const parents = [...found.interfaces, ...(found.superName === null ? [] : [found.superName])];
  return parents.some((parent) => hasMember(parent, wanted, known));
}

/** CLDC 1.0 has no float and no double: not as constants, in descriptors, or in instructions. */
function findFloatingPoint(one: ClassFile): readonly string[] {
  const constants = one.constants.flatMap((constant) => {
    if (constant?.kind === 'number' && (constant.tag === 4 || constant.tag === 6)) {
      return [`${one.name} has a floating-point constant`];
    }
    const isFloating =
      constant?.kind === 'nameAndType' && /[DF]/.test(withoutClassNames(constant.descriptor));
    return isFloating ? [`${one.name} has "${constant.name}" of ${constant.descriptor}`] : [];
  });
  const methods = one.methods.filter((method) => hasFloatingInstruction(one, method));
  return [
    ...constants,
    ...methods.map((method) => `${one.name}.${method.name} has floating-point code`),
  ];
}

function withoutClassNames(descriptor: string): string {
  return descriptor.replaceAll(/L[^;]+;/g, '');
}

function hasFloatingInstruction(one: ClassFile, method: Member): boolean {
  const attribute = method.attributes.find(({ name }) => name === 'Code');
  if (attribute === undefined) return false;
  const code = parseCode(attribute, one.constants);
  return instructionsOf(code.bytes).some(({ at, opcode }) => {
    const isFloatArray = opcode === 0xbc && [6, 7].includes(code.bytes[at + 1] ?? 0);
    return isFloatArray || FLOATING.some(([from, to]) => opcode >= from && opcode <= to);
  });
}

/** Ranges of the opcodes that work on float or double (JVMS 6.5). */
const FLOATING: readonly (readonly [number, number])[] = [
  [0x0b, 0x0f],
  [0x17, 0x18],
  [0x22, 0x29],
  [0x30, 0x31],
  [0x38, 0x39],
  [0x43, 0x4a],
  [0x51, 0x52],
  [0x62, 0x63],
  [0x66, 0x67],
  [0x6a, 0x6b],
  [0x6e, 0x6f],
  [0x72, 0x73],
  [0x76, 0x77],
  [0x86, 0x87],
  [0x89, 0x90],
  [0x95, 0x98],
  [0xae, 0xaf],
];
