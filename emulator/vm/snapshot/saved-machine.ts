// A machine put by: plain data, fit for JSON. Objects are numbers into `objects`.

/** A number, null, or an object by number. */
export type SavedValue = number | null | { readonly object: number };

/** What the host keeps, with what JSON has no form for wrapped up. */
export type SavedHost =
  | string
  | number
  | boolean
  | null
  | { readonly object: number }
  /** An object of one of the machine's host kinds, by number in `hosts`. */
  | { readonly host: number }
  | { readonly bigint: string }
  | { readonly number: string }
  | { readonly undefined: true }
  | { readonly ints: string; readonly values: readonly number[] }
  | { readonly list: readonly SavedHost[] }
  | { readonly record: Readonly<Record<string, SavedHost>> };

export type SavedMonitor = {
  readonly owner: number | null;
  readonly entries: number;
  /** Thread ids, the longest waiting first. */
  readonly waiters: readonly number[];
};

export type SavedObject = {
  readonly class: string;
  readonly hash: number;
  readonly monitor: SavedMonitor | null;
  /** Fields of an instance, elements of an array. */
  readonly values: readonly SavedValue[];
  readonly host: SavedHost;
};

export type SavedClass = {
  readonly name: string;
  readonly state: 'linked' | 'initializing' | 'initialized' | 'erroneous';
  readonly initializer: number | null;
  readonly mirror: SavedValue;
  /** The class's own static slots, in order. */
  readonly statics: readonly SavedValue[];
};

export type SavedFrame = {
  readonly class: string;
  /** Name and descriptor; null for the machine's own methods. */
  readonly method: string | null;
  readonly pc: number;
  readonly base: number;
  readonly sp: number;
  readonly step: number;
  readonly state: SavedHost;
  readonly awaited: string;
  readonly catches: boolean;
};

export type SavedThread = {
  readonly id: number;
  readonly name: string;
  readonly priority: number;
  readonly state: string;
  readonly interrupted: boolean;
  /** Milliseconds until it wakes, or null. */
  readonly wakesIn: number | null;
  readonly savedEntries: number;
  readonly object: SavedValue;
  readonly monitorObject: SavedValue;
  readonly hostAnswer: SavedHost;
  readonly ints: readonly number[];
  readonly refs: readonly SavedValue[];
  readonly frames: readonly SavedFrame[];
};

/** A host object by its kind's name. */
export type SavedHostObject = { readonly kind: string; readonly value: SavedHost };

/** Of a saved machine and of what its phone puts by with it; another number wherever either takes another form. */
export const SAVE_FORMAT = 1;

export type SavedMachine = {
  readonly classes: readonly SavedClass[];
  readonly objects: readonly SavedObject[];
  readonly hosts: readonly SavedHostObject[];
  /** Interned strings. */
  readonly strings: readonly number[];
  readonly pinned: readonly number[];
  readonly threads: readonly SavedThread[];
  readonly heapUsed: number;
  readonly nextThreadId: number;
  readonly nextHash: number;
  /** What whoever runs the machine put by with it. */
  readonly companion: SavedHost;
};
