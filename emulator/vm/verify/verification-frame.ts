// The types of a method's locals and operand stack before one of its instructions.
import type { RunTimeData } from '../run-time-data.ts';
import {
  fits,
  isReference,
  isSecondHalf,
  mergeTypes,
  typesOf,
  UNUSABLE,
  type VerificationType,
} from './verification-types.ts';
import { VerifyFailure } from './verify-failure.ts';

export class VerificationFrame {
  readonly data: RunTimeData;
  readonly locals: VerificationType[];
  stack: VerificationType[];
  readonly #maxStack: number;
  /** Call sites of the subroutines that the instruction is in, outermost first. */
  subroutines: readonly number[];
  /** In a constructor: no other constructor has been called yet. */
  isUnderConstruction = false;

  constructor(data: RunTimeData, maxStack: number, locals: readonly VerificationType[]) {
    this.data = data;
    this.#maxStack = maxStack;
    this.locals = [...locals];
    this.stack = [];
    this.subroutines = [];
  }

  copy(): VerificationFrame {
    const copy = new VerificationFrame(this.data, this.#maxStack, this.locals);
    copy.stack = [...this.stack];
    copy.subroutines = this.subroutines;
    copy.isUnderConstruction = this.isUnderConstruction;
    return copy;
  }

  /** Takes in another frame for the same instruction; true when this one changed by it. */
  merge(other: VerificationFrame): boolean {
    if (this.stack.length !== other.stack.length) {
      throw new VerifyFailure('the stack has different depths');
    }
    const isWorse = other.isUnderConstruction && !this.isUnderConstruction;
    this.isUnderConstruction ||= isWorse;
    const changedLocals = mergeInto(this.data, this.locals, other.locals);
    return mergeInto(this.data, this.stack, other.stack) || changedLocals || isWorse;
  }

  push(...types: readonly VerificationType[]): void {
    this.stack.push(...types);
    if (this.stack.length > this.#maxStack) throw new VerifyFailure('the stack overflows');
  }

  pushDescriptor(descriptor: string): void {
    this.push(...typesOf(descriptor));
  }

  /** Pops one slot of whatever type. */
  popSlot(): VerificationType {
    return this.stack.pop() ?? fail('the stack underflows');
  }

  /** Pops a value that fits the descriptor and returns its type. */
  pop(descriptor: string): VerificationType {
    const wanted = typesOf(descriptor);
    const second = wanted[1];
    if (second !== undefined && this.popSlot() !== second) fail(`a ${descriptor} is expected`);
    const type = this.popSlot();
    if (!fits(this.data, type, descriptor)) fail(`${type} is no ${descriptor}`);
    return type;
  }

  popReference(): VerificationType {
    const type = this.popSlot();
    return isReference(type) ? type : fail(`${type} is no object`);
  }

  popArray(): VerificationType {
    const type = this.popReference();
    return type[0] === '[' || type === 'N' ? type : fail(`${type} is no array`);
  }

  load(index: number, descriptor: string): void {
    this.requireLocal(index, descriptor);
    this.push(...typesOf(descriptor));
  }

  requireLocal(index: number, descriptor: string): void {
    typesOf(descriptor).forEach((type, half) => {
      if (this.#local(index + half) !== type) fail(`local ${index} is no ${descriptor}`);
    });
  }

  #local(index: number): VerificationType {
    return this.locals[index] ?? fail(`local ${index} is beyond the last`);
  }

  loadReference(index: number): void {
    const type = this.#local(index);
    if (!isReference(type) && type[0] !== 'U') fail(`local ${index} is no object`);
    this.push(type);
  }

  /** Stores the types of one value; what they overwrite by half becomes unusable. */
  store(index: number, ...types: readonly VerificationType[]): void {
    this.#local(index + types.length - 1);
    const end = index + types.length;
    if (isSecondHalf(this.locals[index])) this.locals[index - 1] = UNUSABLE;
    if (isSecondHalf(this.locals[end])) this.locals[end] = UNUSABLE;
    types.forEach((type, half) => {
      this.locals[index + half] = type;
    });
  }

  /** Replaces a type wherever it stands: a constructor has run, or a `new` is run again. */
  replace(from: VerificationType, to: VerificationType): void {
    for (const list of [this.locals, this.stack]) {
      list.forEach((type, index) => {
        if (type === from) list[index] = to;
      });
    }
  }

  /** Refuses to cut the stack `depth` slots from its top, where that is inside a long or double. */
  requireBoundary(depth: number): void {
    const index = this.stack.length - depth;
    if (index < 0) fail('the stack underflows');
    if (isSecondHalf(this.stack[index])) fail('a long or double is cut in two');
  }
}

function fail(reason: string): never {
  throw new VerifyFailure(reason);
}

function mergeInto(
  data: RunTimeData,
  target: VerificationType[],
  source: readonly VerificationType[],
): boolean {
  let changed = false;
  for (let index = 0; index < target.length; index++) {
    const type = target[index] as VerificationType;
    const other = source[index] ?? UNUSABLE;
    if (type === other) continue;
    const merged = mergeTypes(data, type, other);
    if (merged === type) continue;
    target[index] = merged;
    changed = true;
  }
  return changed;
}
