// Every instruction outside the fetch loop, by opcode number.
import { UnimplementedError } from '../machine-stop.ts';
import type { Frame, JavaThread } from '../run-time-data.ts';
import { ARRAY_INSTRUCTIONS } from './arrays.ts';
import { COMPARISON_INSTRUCTIONS } from './comparisons.ts';
import { CONTROL_INSTRUCTIONS } from './control.ts';
import { CONVERSION_INSTRUCTIONS } from './conversions.ts';
import { FIELD_INSTRUCTIONS } from './fields.ts';
import type { InstructionHandler, InstructionHandlers } from './instruction-handler.ts';
import { INVOCATION_INSTRUCTIONS } from './invocations.ts';
import { MATH_INSTRUCTIONS } from './math.ts';
import { NATIVE_INSTRUCTIONS } from './native.ts';
import { OBJECT_INSTRUCTIONS } from './objects.ts';
import { OPCODE_NUMBERS } from './opcodes.ts';
import { STACK_INSTRUCTIONS } from './stack.ts';

const CHAPTERS: readonly InstructionHandlers[] = [
  STACK_INSTRUCTIONS,
  MATH_INSTRUCTIONS,
  CONVERSION_INSTRUCTIONS,
  COMPARISON_INSTRUCTIONS,
  CONTROL_INSTRUCTIONS,
  ARRAY_INSTRUCTIONS,
  FIELD_INSTRUCTIONS,
  OBJECT_INSTRUCTIONS,
  INVOCATION_INSTRUCTIONS,
  NATIVE_INSTRUCTIONS,
];

export const INSTRUCTION_TABLE: readonly InstructionHandler[] = createTable();

function createTable(): InstructionHandler[] {
  const length = Math.max(...Object.values(OPCODE_NUMBERS)) + 1;
  const table: InstructionHandler[] = Array.from({ length }, () => failUnknown);
  for (const chapter of CHAPTERS) {
    for (const [mnemonic, handler] of Object.entries(chapter)) {
      const number = OPCODE_NUMBERS[mnemonic];
      if (number === undefined) throw new RangeError(`Instruction "${mnemonic}" is unknown`);
      table[number] = handler;
    }
  }
  return table;
}

function failUnknown(_thread: JavaThread, frame: Frame): never {
  const { name, class: owner } = frame.method;
  throw new UnimplementedError(owner.name, name, `opcode ${frame.code[frame.pc] ?? 'none'}`);
}
