// An application the phone has read the descriptor of and may download.
import { openJar } from '../applications/jar-files.ts';
import { listMidlets, parseJad, parseManifest, type Jad } from '../../lib/descriptors/parse-jad.ts';
import { parseJam, type Jam } from '../../lib/descriptors/parse-jam.ts';
import type { Handset } from '../../carrier/handset.ts';
import type { PhoneContext } from '../phone-context.ts';
import { decodeJad } from './application-runner.ts';
import {
  checkEdition,
  checkJad,
  checkJam,
  softwareRoom,
  type Refusal,
} from './check-application.ts';
import {
  downloadDescriptor,
  type DescriptorSource,
  type Download,
  type Prepared,
} from './download.ts';
import { usualPermission } from './handset-limits.ts';
import { findSoftware, usedBytes, type Software } from './installed-software.ts';

export type Candidate = {
  readonly software: Software;
  readonly descriptor: Uint8Array;
  readonly usesNetwork: boolean;
  /** Where a MIDP handset reports what came of it, or null. */
  readonly notifyUrl: string | null;
  /** The same application as it is in the phone now. */
  readonly installed: Software | null;
  readonly checkJar: (jar: Uint8Array) => Refusal | null;
};

/** A refused descriptor may still say where to report that. */
export type Prepare = Prepared<Candidate> & { readonly notifyUrl?: string | null };

export async function prepareIappli(
  phone: PhoneContext,
  source: DescriptorSource,
): Promise<Prepare> {
  const { url } = source;
  const download = await downloadDescriptor(phone, source);
  if (download.kind !== 'done') return download;
  const jam = parsed(() => parseJam(download.bytes));
  if (jam === null || !URL.canParse(jam.packageUrl, download.url)) return refused('bad-descriptor');
  const refusal = checkJam(jam, phone.handset) ?? checkRoom(phone, url, jam.appSize);
  return refusal === null
    ? ready(iappliCandidate(phone, url, { jam, download }))
    : refused(refusal);
}

type Done = Extract<Download, { kind: 'done' }>;

function iappliCandidate(
  phone: PhoneContext,
  url: string,
  { jam, download }: { jam: Jam; download: Done },
): Candidate {
  const installed = findSoftware(phone.device.storage, url);
  return {
    software: {
      kind: 'iappli',
      id: url,
      name: jam.appName,
      version: jam.appVersion ?? '',
      packageUrl: new URL(jam.packageUrl, download.url).href,
      lastModified: jam.lastModified,
      jarBytes: jam.appSize,
      ...bookkeeping(phone, url, installed),
    },
    descriptor: download.bytes,
    usesNetwork: jam.usesNetwork,
    notifyUrl: null,
    installed,
    checkJar: (jar) => {
      const files = parsed(() => openJar(jar));
      const path = `${jam.appClass.replaceAll('.', '/')}.class`;
      return files?.find(path) ? null : 'bad-jar';
    },
  };
}

export async function prepareMidlet(
  phone: PhoneContext,
  source: DescriptorSource,
): Promise<Prepare> {
  const { url } = source;
  const download = await downloadDescriptor(phone, source);
  if (download.kind !== 'done') return download;
  const text = decodeJad(download.bytes, phone.handset);
  // Also a descriptor that lacks a key may say where to tell that.
  const attributes = parsed(() => parseManifest(text));
  const notifyUrl = absolute(attributes?.get('MIDlet-Install-Notify'), download.url);
  const jad = parsed(() => parseJad(text));
  if (jad === null || !URL.canParse(jad.jarUrl, download.url)) {
    return { ...refused('bad-descriptor'), notifyUrl };
  }
  const refusal = checkJad(jad, phone.handset) ?? checkRoom(phone, idOfJad(jad), jad.jarSize);
  if (refusal !== null) return { ...refused(refusal), notifyUrl };
  return ready(midletCandidate(phone, url, { jad, download, notifyUrl }));
}

function midletCandidate(
  phone: PhoneContext,
  url: string,
  { jad, download, notifyUrl }: { jad: Jad; download: Done; notifyUrl: string | null },
): Candidate {
  const id = idOfJad(jad);
  const installed = findSoftware(phone.device.storage, id);
  return {
    software: {
      kind: 'midlet',
      id,
      name: jad.name,
      version: jad.version,
      packageUrl: new URL(jad.jarUrl, download.url).href,
      lastModified: '',
      jarBytes: jad.jarSize,
      ...bookkeeping(phone, url, installed),
    },
    descriptor: download.bytes,
    usesNetwork: true,
    notifyUrl,
    installed,
    checkJar: (jar) => checkMidletJar(jad, jar, phone.handset),
  };
}

/** Name, version and vendor must be the same in the manifest (MIDP 2.0). */
function checkMidletJar(jad: Jad, jar: Uint8Array, { profile }: Handset): Refusal | null {
  const bytes = parsed(() => openJar(jar))?.find('META-INF/MANIFEST.MF') ?? null;
  if (bytes === null) return 'bad-jar';
  const manifest = parsed(() => parseManifest(new TextDecoder().decode(bytes)));
  if (manifest === null) return 'bad-jar';
  const midlets = parsed(() => listMidlets(new Map([...manifest, ...jad.attributes])));
  if (midlets === null || midlets.length === 0) return 'bad-jar';
  const isSame =
    manifest.get('MIDlet-Name') === jad.name &&
    manifest.get('MIDlet-Version') === jad.version &&
    manifest.get('MIDlet-Vendor') === jad.vendor;
  return isSame ? checkEdition(manifest, profile) : 'attribute-mismatch';
}

function idOfJad({ name, vendor }: Jad): string {
  return `${name}\n${vendor}`;
}

function bookkeeping(
  phone: PhoneContext,
  descriptorUrl: string,
  installed: Software | null,
): Pick<Software, 'descriptorUrl' | 'network' | 'serial' | 'installedAt'> {
  return {
    descriptorUrl,
    network: installed?.network ?? usualPermission(phone.handset),
    serial: (installed?.serial ?? 0) + 1,
    installedAt: phone.device.clock.now(),
  };
}

function checkRoom({ device, handset }: PhoneContext, id: string, bytes: number): Refusal | null {
  const freed = findSoftware(device.storage, id)?.jarBytes ?? 0;
  const needed = usedBytes(device.storage) - freed + bytes;
  return needed > softwareRoom(handset) ? 'no-room' : null;
}

function absolute(address: string | undefined, base: string): string | null {
  return address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : null;
}

/** Null for what is no such file. Other errors are the emulator's own. */
function parsed<Value>(parse: () => Value): Value | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function ready(value: Candidate): Prepare {
  return { kind: 'ready', value };
}

function refused(refusal: Refusal): Extract<Prepare, { kind: 'refused' }> {
  return { kind: 'refused', refusal };
}
