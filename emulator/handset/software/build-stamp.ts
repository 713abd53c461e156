// Says of which build a saved application is. It goes on only in the same: in its middle it knows the library's classes by
// the places of their fields and instructions, and the steps of what the host does for them by number.
import { DOJA_CLASSES } from '../../lib/com/nttdocomo/doja-classes.ts';
import { HANDSET_CLASSES } from '../../lib/handset/handset-classes.ts';
import { cldcClasses } from '../../lib/java/cldc.ts';
import { midpClasses } from '../../lib/javax/microedition/midp.ts';
import type { LibraryClass } from '../../vm/native/library-class.ts';
import { SAVE_FORMAT } from '../../vm/snapshot/saved-machine.ts';

let stamp: string | null = null;

/** This build's stamp, reckoned when it is first asked for. */
export function buildStamp(): string {
  stamp ??= stampOf(SAVE_FORMAT, [
    ...cldcClasses(),
    ...DOJA_CLASSES,
    ...midpClasses(),
    ...HANDSET_CLASSES,
  ]);
  return stamp;
}

/** The same for the same classes in the same order. */
export function stampOf(format: number, libraries: readonly LibraryClass[]): string {
  return fnv1a(JSON.stringify([format, libraries.map(describeClass)])).toString(16);
}

/** A native method counts with its source: its steps are in there. */
function describeClass({ declaration, body, classFile }: LibraryClass): unknown {
  const { fields = {}, methods = {}, initialize } = body;
  return {
    declaration,
    fields: Object.entries(fields).map(([field, value]) => [field, String(value)]),
    methods: Object.entries(methods).map(([method, native]) => [method, String(native)]),
    initialize: String(initialize),
    classFile: classFile === null ? null : String.fromCharCode(...classFile()),
  };
}

/** FNV-1a over UTF-16 units: nobody is to be kept out, and a phone is put by while its page goes away. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
