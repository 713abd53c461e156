import { describe, expect, test } from 'vitest';
import { ADDITIONS, lackingIn, NEWEST_APIS } from '../../../emulator/lib/api-versions.ts';
import { DOJA_CLASSES } from '../../../emulator/lib/com/nttdocomo/doja-classes.ts';
import { cldcClasses } from '../../../emulator/lib/java/cldc.ts';
import { midpClasses } from '../../../emulator/lib/javax/microedition/midp.ts';
import { Machine } from '../../../emulator/vm/machine.ts';
import { librarySource } from '../../../emulator/vm/native/library-class.ts';
import type { JavaClass } from '../../../emulator/vm/run-time-data.ts';

const [doja, midp] = [DOJA_CLASSES, midpClasses()].map(
  (classes) =>
    new Machine({
      sources: [librarySource([...cldcClasses(), ...classes])],
      clock: { now: () => 0, uptime: () => 0 },
      output: { out: () => {}, err: () => {} },
      heapBytes: 1_000_000,
    }),
);

function classOf(name: string): JavaClass | undefined {
  return (name.startsWith('javax/') ? midp : doja)?.loadClass(name);
}

/** The table names a member by its name, or by that and the beginning of its descriptor. */
function isNamed(name: string, descriptor: string, member: string): boolean {
  return name === member || (member.includes('(') && `${name}${descriptor}`.startsWith(member));
}

describe('ADDITIONS', () => {
  test.each(ADDITIONS.map(({ className, members }) => [className, members] as const))(
    'name what the library has: %s %s',
    (className, members) => {
      const javaClass = classOf(className);
      expect(javaClass?.name).toBe(className);
      const all = [...(javaClass?.methods ?? []), ...(javaClass?.fields ?? [])];
      const unknown = (members ?? []).filter(
        (member) => !all.some((each) => isNamed(each.name, each.descriptor, member)),
      );
      expect(unknown).toEqual([]);
    },
  );
});

describe('lackingIn()', () => {
  const append = { name: 'append', descriptor: '(D)Ljava/lang/StringBuffer;' };

  test('leaves the newest nothing out', () => {
    const lacks = lackingIn(NEWEST_APIS);
    expect(lacks('java/lang/Float', null)).toBe(false);
    expect(lacks('java/lang/StringBuffer', append)).toBe(false);
  });

  test('knows members by name, by descriptor, and floating point by its types', () => {
    const lacks = lackingIn({ cldc: 1, midp: 1, doja: 2 });
    expect(lacks('java/lang/Float', null)).toBe(true);
    expect(lacks('java/lang/Object', null)).toBe(false);
    expect(lacks('java/lang/StringBuffer', append)).toBe(true);
    const floating = { name: 'add', descriptor: '(LFoo/Double;)V' };
    expect(lacks('java/util/Vector', floating)).toBe(false);
    const drawImage = { name: 'drawImage', descriptor: '(Lcom/nttdocomo/ui/Image;II)V' };
    expect(lacks('com/nttdocomo/ui/Graphics', drawImage)).toBe(false);
    const part = { name: 'drawImage', descriptor: '(Lcom/nttdocomo/ui/Image;IIIIII)V' };
    expect(lacks('com/nttdocomo/ui/Graphics', part)).toBe(true);
    const drawArc = { name: 'drawArc', descriptor: '(IIIIII)V' };
    expect(lacks('com/nttdocomo/ui/Graphics', drawArc)).toBe(false);
  });
});
