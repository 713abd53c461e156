// Decoded code of methods that have no bytecode, or none yet. Any method can so be entered in the same way.
import { ACC_SYNCHRONIZED } from '../classfile/access-flags.ts';
import { doNothing } from '../native/do-nothing.ts';
import type { NativeCode } from '../run-time-data.ts';
import { internalOpcode, OPCODE_NUMBERS } from './opcodes.ts';

export const PREPARE_CODE = Int32Array.of(internalOpcode('prepare'));
export const ABSTRACT_CODE = Int32Array.of(internalOpcode('abstract'));
export const THREAD_EXIT_CODE = Int32Array.of(internalOpcode('thread_exit'));
export const CLASS_INIT_CODE = Int32Array.of(internalOpcode('class_init'));

const RETURN_CODE = Int32Array.of(OPCODE_NUMBERS['return'] ?? 0);

const NATIVE = [internalOpcode('native'), internalOpcode('native_resume')];
const PLAIN_NATIVE_CODE = Int32Array.from(NATIVE);
const SYNCHRONIZED_NATIVE_CODE = Int32Array.of(internalOpcode('sync_enter'), ...NATIVE);

/** The code of a native method; one that does nothing is a return. */
export function nativeCode(flags: number, native: NativeCode | null): Int32Array {
  if (native === doNothing) return RETURN_CODE;
  return (flags & ACC_SYNCHRONIZED) === 0 ? PLAIN_NATIVE_CODE : SYNCHRONIZED_NATIVE_CODE;
}
