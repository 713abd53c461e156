// A handset as the bank's catalogue describes it: everything the phone is made from.

export type CarrierName = 'docomo' | 'au' | 'softbank';

export type PixelSize = { readonly width: number; readonly height: number };

export type Handset = {
  readonly carrier: CarrierName;
  readonly model: string;
  readonly generation: string;
  /** What its Java is: DoJa-5.1, MIDP-2.0, Star-1.0, "none" or "unknown". */
  readonly profile: string;
  /** Which build of an application it takes, or null when it takes none. */
  readonly app: 'doja' | 'midp' | null;
  readonly screen: PixelSize;
  readonly colors: number;
  /** KB a JAR may have, null when nobody knows; "shared" storage comes out of the JAR's allowance. */
  readonly limits: { readonly jarKb: number | null; readonly storageKb: number | 'shared' | null };
  /** The carrier browser's user agent. */
  readonly userAgent: string;
};

const DEFAULT_SCREEN: PixelSize = { width: 240, height: 320 };
const SMALLEST_SIDE = 64;
const LARGEST_SIDE = 1024;
const FEWEST_COLORS = 2;

/** Reads one handset of the gateway's `GET /api/v1/handsets`. Errors: SyntaxError. */
export function parseHandset(value: unknown): Handset {
  const fields = objectOf(value, 'handset');
  const carrier = oneOf(fields.carrier, ['docomo', 'au', 'softbank'] as const, 'carrier');
  const generation = textOf(fields.generation, 'generation');
  const limits = objectOf(fields.limits ?? {}, 'limits');
  const app = fields.app === 'doja' || fields.app === 'midp' ? fields.app : null;
  const storage = limits.storageKb;
  return {
    carrier,
    model: textOf(fields.model, 'model'),
    generation,
    profile: textOf(fields.profile, 'profile'),
    app,
    screen: parseSize(fields.screen),
    // The catalogue says colours; a handset that a page has kept says what it is called here.
    colors: parseColors(fields.colours ?? fields.colors) ?? usualColors(generation),
    limits: {
      jarKb: typeof limits.jarKb === 'number' ? limits.jarKb : null,
      storageKb: typeof storage === 'number' || storage === 'shared' ? storage : null,
    },
    userAgent: textOf(fields.userAgent, 'userAgent'),
  };
}

/** Reads the answer's list; what cannot be a phone here is left out. */
export function parseHandsets(value: unknown): Handset[] {
  const { handsets } = objectOf(value, 'handsets');
  if (!Array.isArray(handsets)) throw new SyntaxError('Cannot parse handsets: no list');
  return handsets.filter(hasPhoneCarrier).map(parseHandset);
}

function hasPhoneCarrier(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'carrier' in value && value.carrier !== 'other'
  );
}

function parseSize(value: unknown): PixelSize {
  if (value === null || value === undefined) return DEFAULT_SCREEN;
  const { width, height } = objectOf(value, 'screen');
  return isSide(width) && isSide(height) ? { width, height } : DEFAULT_SCREEN;
}

function isSide(value: unknown): value is number {
  return typeof value === 'number' && value >= SMALLEST_SIDE && value <= LARGEST_SIDE;
}

function parseColors(value: unknown): number | null {
  return typeof value === 'number' && value >= FEWEST_COLORS ? value : null;
}

/** Where the catalogue does not know: those usual in the generation. */
function usualColors(generation: string): number {
  if (generation === 'mova' || generation === 'pdc-c' || generation === 'cdmaone') return 4096;
  return generation === 'pdc-p' || generation === '1x' ? 65_536 : 262_144;
}

function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) {
    throw new SyntaxError(`Cannot parse handset: ${what} is no object`);
  }
  return value as Record<string, unknown>;
}

function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string' || value === '') {
    throw new SyntaxError(`Cannot parse handset: ${what} is missing`);
  }
  return value;
}

function oneOf<Name extends string>(value: unknown, names: readonly Name[], what: string): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) {
    throw new SyntaxError(`Cannot parse handset: ${what} "${String(value)}" is unknown`);
  }
  return found;
}
