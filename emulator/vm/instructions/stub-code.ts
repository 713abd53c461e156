// Decoded code of methods that have no bytecode, or none yet. Any method can so be entered in the same way.
import { ACC_SYNCHRONIZED } from '../classfile/access-flags.ts';
import { internalOpcode } from './opcodes.ts';

export const PREPARE_CODE = Int32Array.of(internalOpcode('prepare'));
export const ABSTRACT_CODE = Int32Array.of(internalOpcode('abstract'));
export const THREAD_EXIT_CODE = Int32Array.of(internalOpcode('thread_exit'));
export const CLASS_INIT_CODE = Int32Array.of(internalOpcode('class_init'));

const NATIVE = [internalOpcode('native'), internalOpcode('native_resume')];
const PLAIN_NATIVE_CODE = Int32Array.from(NATIVE);
const SYNCHRONIZED_NATIVE_CODE = Int32Array.of(internalOpcode('sync_enter'), ...NATIVE);

export function nativeCode(flags: number): Int32Array {
  return (flags & ACC_SYNCHRONIZED) === 0 ? PLAIN_NATIVE_CODE : SYNCHRONIZED_NATIVE_CODE;
}
