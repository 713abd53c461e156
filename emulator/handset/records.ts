// Small records of the phone's own software in its flash memory, as JSON. One that cannot be read counts as absent.
import type { Storage } from '../device/storage/storage.ts';

export function readRecord(storage: Storage, name: string): unknown {
  const bytes = storage.read(areaOf(name));
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The list kept under a name; empty when there is none. */
export function readList(storage: Storage, name: string): readonly unknown[] {
  const value = readRecord(storage, name);
  return Array.isArray(value) ? value : [];
}

export function writeRecord(storage: Storage, name: string, value: unknown): void {
  storage.replace(areaOf(name), new TextEncoder().encode(JSON.stringify(value)));
}

function areaOf(name: string): string {
  return `phone/${name}`;
}
