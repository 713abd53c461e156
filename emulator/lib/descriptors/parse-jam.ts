// The ADF (".jam") of an i-appli: Shift_JIS text, one `Key = Value` a line, keys case-sensitive.

export type Jam = {
  readonly appName: string;
  readonly appVersion: string | null;
  /** As written: absolute, or relative to the JAM. */
  readonly packageUrl: string;
  /** Exact bytes of the JAR. */
  readonly appSize: number;
  readonly appClass: string;
  /** As written, JST. */
  readonly lastModified: string;
  readonly profileVersion: string | null;
  /** Bytes of each scratchpad part; empty when the application has none. */
  readonly scratchpadSizes: readonly number[];
  readonly appParameters: readonly string[];
  readonly usesNetwork: boolean;
  /** It may end itself for a page in the browser. */
  readonly usesBrowser: boolean;
  /** Models that may install it; empty for all. */
  readonly targetDevices: readonly string[];
  readonly drawArea: { readonly width: number; readonly height: number } | null;
  /** Names of Phone properties the application may read. */
  readonly getUtn: readonly string[];
};

const MOST_SCRATCHPADS = 16;

/** Errors: SyntaxError, for text that is no JAM. */
export function parseJam(bytes: Uint8Array): Jam {
  const keys = readKeys(new TextDecoder('shift_jis').decode(bytes));
  return {
    appName: required(keys, 'AppName'),
    appVersion: keys.get('AppVer') ?? null,
    packageUrl: required(keys, 'PackageURL'),
    appSize: parseSize('AppSize', required(keys, 'AppSize')),
    appClass: required(keys, 'AppClass'),
    lastModified: required(keys, 'LastModified'),
    profileVersion: keys.get('ProfileVer') ?? null,
    scratchpadSizes: parseScratchpadSizes(keys.get('SPsize')),
    appParameters: splitWords(keys.get('AppParam'), /\s+/),
    usesNetwork: keys.get('UseNetwork') === 'http',
    usesBrowser: keys.get('UseBrowser') === 'launch',
    targetDevices: splitWords(keys.get('TargetDevice'), /\s*,\s*/),
    drawArea: parseDrawArea(keys.get('DrawArea')),
    getUtn: splitWords(keys.get('GetUtn'), /\s*,\s*/),
  };
}

function readKeys(text: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const equals = line.indexOf('=');
    if (equals < 0) throw new SyntaxError(`Cannot parse JAM: line "${line}" has no "="`);
    keys.set(line.slice(0, equals).trim(), line.slice(equals + 1).trim());
  }
  return keys;
}

function required(keys: ReadonlyMap<string, string>, key: string): string {
  const value = keys.get(key);
  if (value === undefined || value === '') {
    throw new SyntaxError(`Cannot parse JAM: ${key} is missing`);
  }
  return value;
}

function parseSize(key: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) {
    throw new SyntaxError(`Cannot parse JAM: ${key} "${value}" is no number of bytes`);
  }
  return Number(value);
}

function parseScratchpadSizes(value: string | undefined): number[] {
  const sizes = splitWords(value, /\s*,\s*/).map((size) => parseSize('SPsize', size));
  if (sizes.length > MOST_SCRATCHPADS) {
    throw new SyntaxError(`Cannot parse JAM: SPsize has ${sizes.length} parts`);
  }
  return sizes;
}

function parseDrawArea(value: string | undefined): Jam['drawArea'] {
  if (value === undefined) return null;
  const match = /^(\d{1,4})x(\d{1,4})$/.exec(value);
  if (match === null) throw new SyntaxError(`Cannot parse JAM: DrawArea "${value}" is no size`);
  return { width: Number(match[1]), height: Number(match[2]) };
}

function splitWords(value: string | undefined, separator: RegExp): string[] {
  return (value ?? '').split(separator).filter((word) => word !== '');
}
