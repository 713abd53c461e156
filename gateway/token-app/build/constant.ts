// Constants of a class file as values that mean the same in every pool (JVMS 4.4).

export type Constant =
  | { readonly kind: 'utf8'; readonly text: string }
  | { readonly kind: 'number'; readonly tag: 3 | 4 | 5 | 6; readonly hex: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'string'; readonly text: string }
  | {
      readonly kind: 'member';
      readonly tag: 9 | 10 | 11;
      readonly owner: string;
      readonly name: string;
      readonly descriptor: string;
    }
  | { readonly kind: 'nameAndType'; readonly name: string; readonly descriptor: string };

/** The constants that make up this one, the nearest first. */
export function partsOf(constant: Constant): readonly Constant[] {
  switch (constant.kind) {
    case 'utf8':
    case 'number':
      return [];
    case 'class':
      return [utf8(constant.name)];
    case 'string':
      return [utf8(constant.text)];
    case 'member':
      return [
        { kind: 'class', name: constant.owner },
        { kind: 'nameAndType', name: constant.name, descriptor: constant.descriptor },
      ];
    case 'nameAndType':
      return [utf8(constant.name), utf8(constant.descriptor)];
  }
}

/** Long and double take two places in the pool. */
export function width(constant: Constant): number {
  return constant.kind === 'number' && constant.tag >= 5 ? 2 : 1;
}

/** Same constant, same key. */
export function keyOf(constant: Constant): string {
  return JSON.stringify(constant);
}

/** A name or descriptor; its text is one character a byte (modified UTF-8 is passed on as it is). */
export function utf8(text: string): Constant {
  return { kind: 'utf8', text };
}
