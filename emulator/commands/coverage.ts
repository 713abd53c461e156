// `npm run vm:coverage`: which members of the API tables the class libraries have. Exit code 1 when
// a class or member of CLDC, DoJa-1.0 or MIDP-1.0 is missing.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOJA_CLASSES } from '../lib/com/nttdocomo/doja-classes.ts';
import { cldcClasses } from '../lib/java/cldc.ts';
import { midpClasses } from '../lib/javax/microedition/midp.ts';
import { librarySource, type LibraryClass } from '../vm/native/library-class.ts';
import { findMissing, parseApiTable, type ApiTable } from './api-table.ts';

type Profile = { readonly name: string; readonly libraries: readonly LibraryClass[] };

const PROFILES: readonly Profile[] = [
  { name: 'cldc-1.1', libraries: [] },
  { name: 'doja-1.0', libraries: DOJA_CLASSES },
  { name: 'midp-1.0', libraries: midpClasses() },
];

function main(): void {
  for (const { name, libraries } of PROFILES) {
    const table = readTable(name);
    const members = [...table.values()].reduce((sum, list) => sum + list.length, 0);
    const missing = findMissing(table, librarySource([...cldcClasses(), ...libraries]));
    console.log(`${name}: ${table.size} classes, ${members} members, ${missing.length} missing`);
    for (const each of missing) console.log(`  ${each}`);
    if (missing.length > 0) process.exitCode = 1;
  }
}

function readTable(name: string): ApiTable {
  const file = new URL(`../lib/api-tables/${name}.txt`, import.meta.url);
  return parseApiTable(readFileSync(fileURLToPath(file), 'utf8'));
}

main();
