// What the plain instructions take from the stack and put on it: operands `>` result, in descriptors.

const TABLE = `
nop >
iconst_m1 iconst_0 iconst_1 iconst_2 iconst_3 iconst_4 iconst_5 bipush sipush >I
lconst_0 lconst_1 >J
fconst_0 fconst_1 fconst_2 >F
dconst_0 dconst_1 >D
iadd isub imul idiv irem ishl ishr iushr iand ior ixor II>I
ladd lsub lmul ldiv lrem land lor lxor JJ>J
fadd fsub fmul fdiv frem FF>F
dadd dsub dmul ddiv drem DD>D
lshl lshr lushr JI>J
ineg i2b i2c i2s I>I
lneg J>J
fneg F>F
dneg D>D
i2l I>J
i2f I>F
i2d I>D
l2i J>I
l2f J>F
l2d J>D
f2i F>I
f2l F>J
f2d F>D
d2i D>I
d2l D>J
d2f D>F
lcmp JJ>I
fcmpl fcmpg FF>I
dcmpl dcmpg DD>I
ifeq ifne iflt ifge ifgt ifle tableswitch lookupswitch I>
if_icmpeq if_icmpne if_icmplt if_icmpge if_icmpgt if_icmple II>
goto goto_w >
`;

export type PlainEffect = {
  /** Descriptors popped, the topmost first. */
  readonly pops: readonly string[];
  readonly pushes: readonly string[];
};

/** By mnemonic. */
export const PLAIN_EFFECTS: ReadonlyMap<string, PlainEffect> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      const [pops = '', pushes = ''] = (words.pop() ?? '').split('>');
      const effect = { pops: pops.split('').toReversed(), pushes: pushes.split('') };
      return words.map((mnemonic) => [mnemonic, effect] as const);
    }),
);
