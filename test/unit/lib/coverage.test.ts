// The API tables against the class libraries (`npm run vm:coverage` prints the same).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMissing, parseApiTable } from '../../../emulator/commands/api-table.ts';
import { DOJA_CLASSES } from '../../../emulator/lib/com/nttdocomo/doja-classes.ts';
import { cldcClasses } from '../../../emulator/lib/java/cldc.ts';
import { midpClasses } from '../../../emulator/lib/javax/microedition/midp.ts';
import {
  defineClass,
  librarySource,
  type LibraryClass,
} from '../../../emulator/vm/native/library-class.ts';

function missing(profile: string, libraries: readonly LibraryClass[]): string[] {
  const table = new URL(`../../../emulator/lib/api-tables/${profile}.txt`, import.meta.url);
  const source = librarySource([...cldcClasses(), ...libraries]);
  return findMissing(parseApiTable(readFileSync(table, 'utf8')), source);
}

describe('class libraries', () => {
  test('have every member of DoJa-1.0', () => {
    expect(missing('doja-1.0', DOJA_CLASSES)).toEqual([]);
  });

  test('have every member of MIDP 1.0', () => {
    expect(missing('midp-1.0', midpClasses())).toEqual([]);
  });
});

describe('findMissing()', () => {
  test('names a class and a member that are not there', () => {
    const library = defineClass('public class a.Half', {
      fields: { 'public static final int A': 1 },
    });
    const table = parseApiTable(
      'a.Half\n  public static final int A\n  public int b(int c)\na.None\n',
    );
    const source = librarySource([...cldcClasses(), library]);
    expect(findMissing(table, source)).toEqual(['a.Half: public int b(int c)', 'a.None']);
  });
});
