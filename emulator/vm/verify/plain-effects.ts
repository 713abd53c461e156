// What the plain instructions take from the stack and put on it: operands `>` result, in descriptors.
import type { VerificationFrame } from './verification-frame.ts';

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

/** By mnemonic, the descriptors popped (the topmost first) and those pushed. */
const PLAIN_EFFECTS = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      const [pops = '', pushes = ''] = (words.pop() ?? '').split('>');
      const effect = { pops: pops.split('').toReversed(), pushes: pushes.split('') };
      return words.map((mnemonic) => [mnemonic, effect] as const);
    }),
);

/** What a plain instruction does; null for the others. */
export function findPlainEffect(mnemonic: string): ((frame: VerificationFrame) => void) | null {
  const plain = PLAIN_EFFECTS.get(mnemonic);
  if (plain === undefined) return null;
  const { pops, pushes } = plain;
  return function applyPlain(frame): void {
    for (const descriptor of pops) frame.pop(descriptor);
    for (const descriptor of pushes) frame.pushDescriptor(descriptor);
  };
}
