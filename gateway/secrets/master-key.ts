// The master key file: `{ "current": id, "keys": { id: base64 of 32 bytes } }`, readable by its owner only.
// Old keys stay in the file until everything sealed under them is sealed anew.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const KEY_BYTES = 32;

export type MasterKeys = {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
};

const FILE = z.object({ current: z.string(), keys: z.record(z.string(), z.string()) });

/** Reads the file, or makes one with a single new key where there is none. */
export function readOrCreateMasterKeys(path: string): MasterKeys {
  return readMasterKeys(path) ?? createMasterKeys(path);
}

/** The keys in the file, or null where there is no file. Throws SyntaxError where it is not one of ours. */
export function readMasterKeys(path: string): MasterKeys | null {
  const text = readTextIfThere(path);
  return text === null ? null : parseMasterKeys(text, path);
}

/** Adds a key and makes it the current one; the file is replaced in one step. */
export function addMasterKey(path: string): MasterKeys {
  const before = readOrCreateMasterKeys(path);
  const id = createKeyId();
  const after = { current: id, keys: new Map([...before.keys, [id, randomBytes(KEY_BYTES)]]) };
  writeMasterKeys(path, after);
  return after;
}

function createMasterKeys(path: string): MasterKeys {
  const id = createKeyId();
  const keys = { current: id, keys: new Map([[id, randomBytes(KEY_BYTES)]]) };
  writeMasterKeys(path, keys);
  return keys;
}

function createKeyId(): string {
  return randomBytes(4).toString('hex');
}

function parseMasterKeys(text: string, path: string): MasterKeys {
  const parsed = FILE.safeParse(parseJson(text));
  if (!parsed.success)
    throw new SyntaxError(`Cannot parse master key file "${path}": not its form`);
  const { current, keys } = parsed.data;
  const bytes = new Map(
    Object.entries(keys).map(([id, base64]) => [id, Buffer.from(base64, 'base64')]),
  );
  for (const [id, key] of bytes) {
    if (key.length === KEY_BYTES) continue;
    throw new SyntaxError(`Cannot parse master key file "${path}": key "${id}" is not 32 bytes`);
  }
  if (!bytes.has(current)) {
    throw new SyntaxError(`Cannot parse master key file "${path}": key "${current}" is missing`);
  }
  return { current, keys: bytes };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readTextIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Losing this file loses every token, so it is on the disk before anything is sealed with it. */
function writeMasterKeys(path: string, keys: MasterKeys): void {
  const entries = [...keys.keys].map(([id, key]) => [id, key.toString('base64')]);
  const text = JSON.stringify(
    { current: keys.current, keys: Object.fromEntries(entries) },
    null,
    2,
  );
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.partial`;
  const file = openSync(partial, 'w', 0o600);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(partial, path);
}
