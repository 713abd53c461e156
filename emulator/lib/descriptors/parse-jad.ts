// The descriptor (".jad") and the manifest of a MIDlet suite (MIDP 2.0, "Application Descriptor").

/** Attribute names as written, to their values. */
export type Attributes = ReadonlyMap<string, string>;

export type Jad = {
  readonly name: string;
  readonly version: string;
  readonly vendor: string;
  /** As written: absolute, or relative to the JAD. */
  readonly jarUrl: string;
  /** Exact bytes of the JAR. */
  readonly jarSize: number;
  /** Bytes of record stores the suite asks for. */
  readonly dataSize: number | null;
  readonly attributes: Attributes;
};

/** One entry `MIDlet-<n>: name, icon, class`. */
export type MidletEntry = {
  readonly name: string;
  readonly icon: string | null;
  readonly className: string;
};

/** Errors: SyntaxError, for text that is no JAD. */
export function parseJad(text: string): Jad {
  const attributes = parseAttributes(text, 'JAD');
  const dataSize = attributes.get('MIDlet-Data-Size');
  return {
    name: required(attributes, 'MIDlet-Name'),
    version: required(attributes, 'MIDlet-Version'),
    vendor: required(attributes, 'MIDlet-Vendor'),
    jarUrl: required(attributes, 'MIDlet-Jar-URL'),
    jarSize: parseSize('MIDlet-Jar-Size', required(attributes, 'MIDlet-Jar-Size')),
    dataSize: dataSize === undefined ? null : parseSize('MIDlet-Data-Size', dataSize),
    attributes,
  };
}

/** A JAR's META-INF/MANIFEST.MF; a line that begins with a space continues the one before. */
export function parseManifest(text: string): Attributes {
  return parseAttributes(text.replace(/\r?\n /g, ''), 'manifest');
}

/** The MIDlets of a suite, in the order of their numbers. */
export function listMidlets(attributes: Attributes): MidletEntry[] {
  const entries: MidletEntry[] = [];
  for (let number = 1; attributes.has(`MIDlet-${number}`); number++) {
    const parts = (attributes.get(`MIDlet-${number}`) ?? '').split(',').map((part) => part.trim());
    const [name, icon, className] = parts;
    if (name === undefined || className === undefined || className === '') {
      throw new SyntaxError(`Cannot parse manifest: MIDlet-${number} names no class`);
    }
    entries.push({ name, icon: icon === undefined || icon === '' ? null : icon, className });
  }
  return entries;
}

function parseAttributes(text: string, what: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    if (colon < 0) throw new SyntaxError(`Cannot parse ${what}: line "${line}" has no ":"`);
    attributes.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return attributes;
}

function required(attributes: Attributes, name: string): string {
  const value = attributes.get(name);
  if (value === undefined || value === '') {
    throw new SyntaxError(`Cannot parse JAD: ${name} is missing`);
  }
  return value;
}

function parseSize(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) {
    throw new SyntaxError(`Cannot parse JAD: ${name} "${value}" is no number of bytes`);
  }
  return Number(value);
}
