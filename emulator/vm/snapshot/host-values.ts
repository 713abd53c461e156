// Host values to and from plain data: Java objects become numbers, and so on through lists and records.
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

/** Errors: TypeError, for functions and other values that are no data. */
export function encodeHost(value: unknown, numberOf: (object: JavaObject) => number): SavedHost {
  if (typeof value !== 'object') return encodePrimitive(value);
  if (value === null) return null;
  if (value instanceof Instance || value instanceof JavaArray) return { object: numberOf(value) };
  if (Array.isArray(value)) return { list: value.map((each) => encodeHost(each, numberOf)) };
  if (ArrayBuffer.isView(value))
    return { ints: value.constructor.name, values: [...(value as Uint8Array)] };
  if (isPlain(value)) {
    const entries = Object.entries(value).map(
      ([key, each]) => [key, encodeHost(each, numberOf)] as const,
    );
    return { record: Object.fromEntries(entries) };
  }
  throw new TypeError(`Cannot save a host value: ${Object.prototype.toString.call(value)}`);
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

export function decodeHost(saved: SavedHost, objectAt: (number: number) => JavaObject): unknown {
  if (saved === null || typeof saved !== 'object') return saved;
  if ('object' in saved) return objectAt(saved.object);
  if ('bigint' in saved) return BigInt(saved.bigint);
  if ('number' in saved) return Number(saved.number);
  if ('list' in saved) return saved.list.map((each) => decodeHost(each, objectAt));
  if ('ints' in saved) return decodeInts(saved.ints, saved.values);
  if ('record' in saved) {
    const entries = Object.entries(saved.record).map(
      ([key, each]) => [key, decodeHost(each, objectAt)] as const,
    );
    return Object.fromEntries(entries);
  }
  return undefined;
}

function decodeInts(name: string, values: readonly number[]): unknown {
  const Constructor = TYPED_ARRAYS[name as keyof typeof TYPED_ARRAYS];
  return Constructor.from(values);
}
