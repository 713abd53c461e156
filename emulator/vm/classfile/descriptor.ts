// Field and method descriptors (JVM spec 4.3).

/** The first letter of a descriptor: a primitive, `L` for a class, `[` for an array, `V` for none. */
export type TypeLetter = 'B' | 'C' | 'D' | 'F' | 'I' | 'J' | 'S' | 'Z' | 'L' | '[' | 'V';

export type MethodDescriptor = {
  /** Field descriptors, one a parameter. */
  readonly parameters: readonly string[];
  /** A field descriptor, or `V`. */
  readonly returns: string;
  /** Slots that the parameters take, without `this`. */
  readonly parameterSlots: number;
};

const FIELD_TYPE = /\[*(?:[BCDFIJSZ]|L[^;[().]+;)/y;

/** Where the field descriptor that starts at `start` ends, or -1 where none starts there. */
function endOfFieldType(text: string, start: number): number {
  FIELD_TYPE.lastIndex = start;
  const match = FIELD_TYPE.exec(text);
  if (match === null || match[0].lastIndexOf('[') > 254) return -1;
  return FIELD_TYPE.lastIndex;
}

export function isFieldDescriptor(text: string): boolean {
  return endOfFieldType(text, 0) === text.length && text.length > 0;
}

/** The parts of a method descriptor, or null where the text is none. */
export function parseMethodDescriptor(text: string): MethodDescriptor | null {
  if (text[0] !== '(') return null;
  const parameters: string[] = [];
  let index = 1;
  while (text[index] !== ')') {
    const end = endOfFieldType(text, index);
    if (end < 0) return null;
    parameters.push(text.slice(index, end));
    index = end;
  }
  const returns = text.slice(index + 1);
  if (returns !== 'V' && !isFieldDescriptor(returns)) return null;
  const parameterSlots = parameters.reduce((slots, type) => slots + slotsOf(type), 0);
  return { parameters, returns, parameterSlots };
}

/** Stack slots of a value: 2 for long and double, 0 for void. */
export function slotsOf(descriptor: string): 0 | 1 | 2 {
  if (descriptor === 'J' || descriptor === 'D') return 2;
  return descriptor === 'V' ? 0 : 1;
}

export function isReferenceDescriptor(descriptor: string): boolean {
  return descriptor[0] === 'L' || descriptor[0] === '[';
}

/** Whether there is a float or a double in the field or method descriptor. */
export function hasFloatingPoint(descriptor: string): boolean {
  return /[FD]/.test(descriptor.replaceAll(/L[^;]+;/g, ''));
}

/** The internal class name that a reference descriptor names: `java/lang/String`, `[I`. */
export function classNameOf(descriptor: string): string {
  return descriptor[0] === 'L' ? descriptor.slice(1, -1) : descriptor;
}

/** The descriptor of an internal class name. */
export function descriptorOf(className: string): string {
  return className[0] === '[' ? className : `L${className};`;
}
