// Which classes and members came with which version of their specification, so that a handset can be without the newer
// ones: CLDC 1.1 (JSR 139), MIDP 2.0 (JSR 118), DoJa-2.0 to 5.0.
import { hasFloatingPoint } from '../vm/classfile/descriptor.ts';
import type { Lacks } from '../vm/native/library-class.ts';

/** The versions a handset has; Infinity for the newest. */
export type ApiVersions = { readonly cldc: number; readonly midp: number; readonly doja: number };

export const NEWEST_APIS: ApiVersions = { cldc: Infinity, midp: Infinity, doja: Infinity };

type Addition = {
  readonly api: keyof ApiVersions;
  readonly since: number;
  /** Internal name. */
  readonly className: string;
  /** Members by name, or by name and the beginning of the descriptor; null for the whole class. */
  readonly members: readonly string[] | null;
};

function add(
  api: keyof ApiVersions,
  since: number,
  className: string,
  members: string | null = null,
): Addition {
  return { api, since, className, members: members === null ? null : members.split(' ') };
}

const LCDUI = 'javax/microedition/lcdui';
const UI = 'com/nttdocomo/ui';

// prettier-ignore
export const ADDITIONS: readonly Addition[] = [
  add('cldc', 1.1, 'java/lang/Float'),
  add('cldc', 1.1, 'java/lang/Double'),
  add('cldc', 1.1, 'java/lang/ref/Reference'),
  add('cldc', 1.1, 'java/lang/ref/WeakReference'),
  add('cldc', 1.1, 'java/lang/Boolean', 'TRUE FALSE'),
  add('cldc', 1.1, 'java/lang/String', 'equalsIgnoreCase intern'),
  add('cldc', 1.1, 'java/lang/Thread', 'getName interrupt <init>(Ljava/lang/String;) <init>(Ljava/lang/Runnable;Ljava/lang/String;)'),
  add('cldc', 1.1, 'java/util/Random', 'nextInt(I)'),
  add('midp', 2, `${LCDUI}/Canvas`, 'setFullScreenMode'),
  add('midp', 2, `${LCDUI}/Command`, '<init>(Ljava/lang/String;Ljava/lang/String;II)'),
  add('midp', 2, `${LCDUI}/Display`, 'setCurrentItem vibrate flashBacklight'),
  add('midp', 2, `${LCDUI}/Form`, 'deleteAll'),
  add('midp', 2, `${LCDUI}/Graphics`, 'fillTriangle'),
  add('midp', 2, `${LCDUI}/List`, 'deleteAll setSelectCommand'),
  add('midp', 2, `${LCDUI}/ChoiceGroup`, 'deleteAll'),
  add('midp', 2, 'javax/microedition/midlet/MIDlet', 'platformRequest checkPermission'),
  add('doja', 2, `${UI}/Graphics`, 'drawArc fillArc setClip clipRect clearClip setPixel getPixel'),
  add('doja', 2, `${UI}/HTMLLayout`),
  add('doja', 2, `${UI}/IApplication`, 'getParameter getLaunchType launch'),
  add('doja', 2, `${UI}/Image`, 'createImage getGraphics'),
  add('doja', 2, `${UI}/MApplication`),
  add('doja', 2, 'com/nttdocomo/lang/IllegalStateException'),
  add('doja', 2, `${UI}/PhoneSystem`, 'getAttribute'),
  add('doja', 3, `${UI}/Graphics`, 'drawImage(Lcom/nttdocomo/ui/Image;IIIIII) drawScaledImage'),
  add('doja', 3, 'com/nttdocomo/lang/XObject'),
  add('doja', 3, 'com/nttdocomo/lang/XString'),
  add('doja', 5, 'com/nttdocomo/util/Base64'),
  add('doja', 5, 'com/nttdocomo/util/MessageDigest'),
  add('doja', 5.1, `${UI}/MApplication`, 'isActive'),
];

/** CLDC 1.0 has neither float nor double. */
export function knowsFloatingPoint({ cldc }: ApiVersions): boolean {
  return cldc >= 1.1;
}

/** What a handset of these versions does not have. */
export function lackingIn(versions: ApiVersions): Lacks {
  const newer = ADDITIONS.filter(({ api, since }) => since > versions[api]);
  return (className, member) => {
    const additions = newer.filter((addition) => addition.className === className);
    if (member === null) return additions.some(({ members }) => members === null);
    if (!knowsFloatingPoint(versions) && hasFloatingPoint(member.descriptor)) return true;
    return additions.some(({ members }) => members?.some((name) => isNamed(member, name)));
  };
}

type Member = NonNullable<Parameters<Lacks>[1]>;

function isNamed(member: Member, name: string): boolean {
  if (!name.includes('(')) return member.name === name;
  return `${member.name}${member.descriptor}`.startsWith(name);
}
