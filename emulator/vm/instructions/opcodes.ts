// The instruction set (JVM spec chapter 6): number, mnemonic and operand format of every opcode.

/** How the operands after an opcode are read. */
export type OperandFormat =
  | 'none'
  | 'local' // u1 index of a local, u2 after wide
  | 's1'
  | 's2'
  | 'cp1'
  | 'cp2'
  | 'branch2'
  | 'branch4'
  | 'iinc'
  | 'tableswitch'
  | 'lookupswitch'
  | 'interface' // u2 index, u1 count, u1 zero
  | 'arraytype'
  | 'multi' // u2 index, u1 dimensions
  | 'wide';

export type Opcode = { readonly mnemonic: string; readonly format: OperandFormat };

const PLAIN = `
nop aconst_null iconst_m1 iconst_0 iconst_1 iconst_2 iconst_3 iconst_4 iconst_5 lconst_0 lconst_1
fconst_0 fconst_1 fconst_2 dconst_0 dconst_1 bipush:s1 sipush:s2 ldc:cp1 ldc_w:cp2 ldc2_w:cp2
iload:local lload:local fload:local dload:local aload:local
iload_0 iload_1 iload_2 iload_3 lload_0 lload_1 lload_2 lload_3 fload_0 fload_1 fload_2 fload_3
dload_0 dload_1 dload_2 dload_3 aload_0 aload_1 aload_2 aload_3
iaload laload faload daload aaload baload caload saload
istore:local lstore:local fstore:local dstore:local astore:local
istore_0 istore_1 istore_2 istore_3 lstore_0 lstore_1 lstore_2 lstore_3
fstore_0 fstore_1 fstore_2 fstore_3 dstore_0 dstore_1 dstore_2 dstore_3
astore_0 astore_1 astore_2 astore_3
iastore lastore fastore dastore aastore bastore castore sastore
pop pop2 dup dup_x1 dup_x2 dup2 dup2_x1 dup2_x2 swap
iadd ladd fadd dadd isub lsub fsub dsub imul lmul fmul dmul idiv ldiv fdiv ddiv irem lrem frem drem
ineg lneg fneg dneg ishl lshl ishr lshr iushr lushr iand land ior lor ixor lxor iinc:iinc
i2l i2f i2d l2i l2f l2d f2i f2l f2d d2i d2l d2f i2b i2c i2s
lcmp fcmpl fcmpg dcmpl dcmpg
ifeq:branch2 ifne:branch2 iflt:branch2 ifge:branch2 ifgt:branch2 ifle:branch2
if_icmpeq:branch2 if_icmpne:branch2 if_icmplt:branch2 if_icmpge:branch2 if_icmpgt:branch2 if_icmple:branch2
if_acmpeq:branch2 if_acmpne:branch2 goto:branch2 jsr:branch2 ret:local
tableswitch:tableswitch lookupswitch:lookupswitch
ireturn lreturn freturn dreturn areturn return
getstatic:cp2 putstatic:cp2 getfield:cp2 putfield:cp2
invokevirtual:cp2 invokespecial:cp2 invokestatic:cp2 invokeinterface:interface -
new:cp2 newarray:arraytype anewarray:cp2 arraylength athrow checkcast:cp2 instanceof:cp2
monitorenter monitorexit wide:wide multianewarray:multi ifnull:branch2 ifnonnull:branch2 goto_w:branch4 jsr_w:branch4
`;

/** By opcode number; null at 186, which these class files do not use. */
export const OPCODES: readonly (Opcode | null)[] = PLAIN.trim()
  .split(/\s+/)
  .map((entry) => {
    const [mnemonic = '', format = 'none'] = entry.split(':');
    return mnemonic === '-' ? null : { mnemonic, format: format as OperandFormat };
  });

/**
 * Instructions of the decoded form alone. They stand where a class file's instruction was resolved, or begin the code
 * of methods that have none. Operands follow the comment.
 */
export const INTERNAL_OPCODES = [
  'prepare', // decodes the method on its first call
  'native', // runs the host's function
  'native_resume', // runs its next step
  'thread_exit', // below a thread's first frame
  'class_init', // initializes a class, step by step
  'sync_enter', // a synchronized method begins
  'sync_exit', // and ends
  'abstract', // an abstract method was called
  'ldc_reference', // constant
  'getfield_int', // slot
  'getfield_reference', // slot
  'getfield_long', // slot
  'putfield_int', // slot
  'putfield_reference', // slot
  'putfield_long', // slot
  'putfield_narrow', // slot, type letter
  'getstatic_int', // slot
  'getstatic_reference', // slot
  'getstatic_long', // slot
  'putstatic_int', // slot
  'putstatic_reference', // slot
  'putstatic_long', // slot
  'putstatic_narrow', // slot, type letter
  'invokestatic_resolved', // method
  'invokespecial_resolved', // method
  'invokevirtual_resolved', // vtable index, argument slots
  'invokeinterface_resolved', // method, argument slots
  'new_resolved', // class
  'anewarray_resolved', // array class
  'checkcast_resolved', // class
  'instanceof_resolved', // class
] as const;

/**
 * Instructions that often follow one another, as the fetch loop takes them in one step. The number stands in the place
 * of the first one's; the others stay where they are, for branches that meet them. Only the last may fail.
 */
export const FUSED_OPCODES = {
  iload_iload: 'iload iload',
  iload_iload_if_icmplt: 'iload iload if_icmplt',
  iload_iadd: 'iload iadd',
  iload_isub: 'iload isub',
  iload_istore: 'iload istore',
  iload_iaload: 'iload iaload',
  bipush_iadd: 'bipush iadd',
  bipush_isub: 'bipush isub',
  bipush_iand: 'bipush iand',
  bipush_ishl: 'bipush ishl',
  bipush_ishr: 'bipush ishr',
  bipush_iushr: 'bipush iushr',
  bipush_if_icmpeq: 'bipush if_icmpeq',
  bipush_if_icmpne: 'bipush if_icmpne',
  bipush_if_icmplt: 'bipush if_icmplt',
  bipush_if_icmpge: 'bipush if_icmpge',
  iadd_istore: 'iadd istore',
  iinc_iload: 'iinc iload',
  iinc_iload_iload_if_icmplt: 'iinc iload iload if_icmplt',
  aload_iload: 'aload iload',
  aload_iload_aaload: 'aload iload aaload',
  aload_iload_iaload: 'aload iload iaload',
  aload_iload_baload: 'aload iload baload',
  aload_getfield: 'aload getfield',
  lload_ldc2_w: 'lload ldc2_w',
  lload_lload: 'lload lload',
  lstore_lload: 'lstore lload',
} as const;

export type InternalMnemonic = (typeof INTERNAL_OPCODES)[number];

const FIRST_INTERNAL = 203;

/** The number of every mnemonic, internal ones included. */
export const OPCODE_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...OPCODES.flatMap((opcode, number) => (opcode === null ? [] : [[opcode.mnemonic, number]])),
  ...[...INTERNAL_OPCODES, ...Object.keys(FUSED_OPCODES)].map((mnemonic, index) => [
    mnemonic,
    FIRST_INTERNAL + index,
  ]),
]);

export function internalOpcode(mnemonic: InternalMnemonic): number {
  return FIRST_INTERNAL + INTERNAL_OPCODES.indexOf(mnemonic);
}
