// Host values to and from plain data: Java objects become numbers, and so on through lists and records.
import type { HostKind } from '../native/host-kind.ts';
import { Instance, JavaArray, type JavaObject } from '../run-time-data.ts';
import type { SavedHost } from './saved-machine.ts';

const TYPED_ARRAYS = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
};

/** Numbers for what host values refer to. */
export type Numbering = {
  readonly ofObject: (object: JavaObject) => number;
  /** Of an object of one of the machine's host kinds; null for any other. */
  readonly ofHostObject: (value: object) => number | null;
};

/** Errors: TypeError, for functions and other values that are no data. */
export function encodeHost(value: unknown, numbers: Numbering): SavedHost {
  if (typeof value !== 'object') return encodePrimitive(value);
  if (value === null) return null;
  if (value instanceof Instance || value instanceof JavaArray) {
    return { object: numbers.ofObject(value) };
  }
  if (Array.isArray(value)) return { list: value.map((each) => encodeHost(each, numbers)) };
  if (ArrayBuffer.isView(value))
    return { ints: value.constructor.name, values: [...(value as Uint8Array)] };
  if (isPlain(value)) {
    const entries = Object.entries(value).map(
      ([key, each]) => [key, encodeHost(each, numbers)] as const,
    );
    return { record: Object.fromEntries(entries) };
  }
  const host = numbers.ofHostObject(value);
  if (host !== null) return { host };
  throw new TypeError(`Cannot save a host value: ${Object.prototype.toString.call(value)}`);
}

/** The kind of which a host object is, or null. */
export function hostKindOf(value: object, kinds: readonly HostKind[]): HostKind | null {
  return kinds.find(({ type }) => value instanceof type) ?? null;
}

function encodePrimitive(value: unknown): SavedHost {
  if (value === undefined) return { undefined: true };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'bigint') return { bigint: String(value) };
  throw new TypeError(`Cannot save a host value of type ${typeof value}`);
}

/** JSON knows neither NaN, the infinities nor -0. */
function encodeNumber(value: number): SavedHost {
  const isPlainNumber = Number.isFinite(value) && !Object.is(value, -0);
  return isPlainNumber ? value : { number: Object.is(value, -0) ? '-0' : String(value) };
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What the numbers stand for. */
export type Numbered = {
  readonly objectAt: (number: number) => JavaObject;
  readonly hostObjectAt: (number: number) => unknown;
};

export function decodeHost(saved: SavedHost, numbered: Numbered): unknown {
  if (saved === null || typeof saved !== 'object') return saved;
  if ('object' in saved) return numbered.objectAt(saved.object);
  if ('host' in saved) return numbered.hostObjectAt(saved.host);
  if ('bigint' in saved) return BigInt(saved.bigint);
  if ('number' in saved) return Number(saved.number);
  if ('list' in saved) return saved.list.map((each) => decodeHost(each, numbered));
  if ('ints' in saved) return decodeInts(saved.ints, saved.values);
  if ('record' in saved) {
    const entries = Object.entries(saved.record).map(
      ([key, each]) => [key, decodeHost(each, numbered)] as const,
    );
    return Object.fromEntries(entries);
  }
  return undefined;
}

function decodeInts(name: string, values: readonly number[]): unknown {
  const Constructor = TYPED_ARRAYS[name as keyof typeof TYPED_ARRAYS];
  return Constructor.from(values);
}
