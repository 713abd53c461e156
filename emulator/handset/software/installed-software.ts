// The applications in the phone: an i-appli is its JAM's address, a MIDlet its name and vendor.
import type { Storage } from '../../device/storage/storage.ts';
import { readList, writeRecord } from '../records.ts';

/** 通信設定: whether the application may use the network. */
export type NetworkPermission = 'allow' | 'ask' | 'deny';

export type Software = {
  readonly kind: 'iappli' | 'midlet';
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** Where the JAM or JAD was, for ソフト更新. */
  readonly descriptorUrl: string;
  /** Where the JAR was. */
  readonly packageUrl: string;
  /** As written in the JAM; "" for a MIDlet. */
  readonly lastModified: string;
  readonly jarBytes: number;
  readonly network: NetworkPermission;
  /** Counts the times it was stored: its files are never overwritten in place. */
  readonly serial: number;
  readonly installedAt: number;
};

export type SoftwareFiles = { readonly descriptor: Uint8Array; readonly jar: Uint8Array };

const LIST = 'software';

export function listSoftware(storage: Storage): readonly Software[] {
  return readList(storage, LIST) as readonly Software[];
}

export function findSoftware(storage: Storage, id: string): Software | null {
  return listSoftware(storage).find((software) => software.id === id) ?? null;
}

/** Stores an application in place of an older one of the same id, whose files go last. */
export function saveSoftware(storage: Storage, software: Software, files: SoftwareFiles): void {
  const old = findSoftware(storage, software.id);
  storage.replace(areaOf(software, 'descriptor'), files.descriptor);
  storage.replace(areaOf(software, 'jar'), files.jar);
  const others = listSoftware(storage).filter(({ id }) => id !== software.id);
  writeRecord(storage, LIST, [...others, software]);
  if (old !== null) removeFiles(storage, old);
}

/** Changes what is kept about an application. */
export function changeSoftware(storage: Storage, software: Software): void {
  const list = listSoftware(storage);
  const changed = list.map((other) => (other.id === software.id ? software : other));
  writeRecord(storage, LIST, changed);
}

/** Deletes an application with everything it has stored. */
export function deleteSoftware(storage: Storage, software: Software): void {
  const others = listSoftware(storage).filter(({ id }) => id !== software.id);
  writeRecord(storage, LIST, others);
  removeFiles(storage, software);
  for (const prefix of ['scratchpad', 'records']) {
    const areas = storage.list(`${prefix}/${storageNameOf(software)}/`);
    for (const area of areas) storage.remove(area);
  }
}

/** The application's files, or null when they are not whole. */
export function readFiles(storage: Storage, software: Software): SoftwareFiles | null {
  const descriptor = storage.read(areaOf(software, 'descriptor'));
  const jar = storage.read(areaOf(software, 'jar'));
  return descriptor === null || jar === null ? null : { descriptor, jar };
}

/** The name under which its scratchpads and record stores are kept. */
export function storageNameOf({ id }: Software): string {
  return encodeURIComponent(id);
}

/** Bytes of all JARs. */
export function usedBytes(storage: Storage): number {
  return listSoftware(storage).reduce((sum, { jarBytes }) => sum + jarBytes, 0);
}

function removeFiles(storage: Storage, software: Software): void {
  storage.remove(areaOf(software, 'jar'));
  storage.remove(areaOf(software, 'descriptor'));
}

function areaOf(software: Software, file: keyof SoftwareFiles): string {
  return `software/${storageNameOf(software)}/${software.serial}/${file}`;
}
