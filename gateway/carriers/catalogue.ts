// The handset catalogue: the carriers' tables joined with what holds for a whole series, and looked up by any name a
// handset has. The texts are the files of catalogue/.
import type { Carrier, HandsetCarrier } from './carrier.ts';
import type { Basis, Generation, Handset, JavaPlatform, Limits, Size } from './handset.ts';
import { getCell, getChoice, getNumber, parseTable } from './table.ts';
import type { Row } from './table.ts';

const CARRIERS: readonly HandsetCarrier[] = ['docomo', 'au', 'softbank'];
const BASES: readonly Basis[] = ['carrier-table', 'maker', 'series-rule', 'unverified'];
const GENERATIONS: readonly Generation[] = [
  'mova',
  'foma',
  'phs',
  'tu-ka',
  'cdmaone',
  '1x',
  'win',
  'pdc-c',
  'pdc-p',
  '3gc',
];

export type CatalogueTexts = {
  readonly series: string;
  readonly docomo: string;
  readonly au: string;
  readonly softbank: string;
};

type HandsetIndex = ReadonlyMap<string, Handset>;

export type Catalogue = {
  readonly handsets: readonly Handset[];
  /** By what a handset calls itself. */
  readonly byDevice: Readonly<Record<HandsetCarrier, HandsetIndex>>;
  /** By what people call it: the model first, since some models are named like another handset's device id. */
  readonly byModel: Readonly<Record<HandsetCarrier, HandsetIndex>>;
};

/** Parses the four tables; every handset's series must exist. */
export function parseCatalogue(texts: CatalogueTexts): Catalogue {
  const series = parseSeries(texts.series);
  const docomo = parseHandsets('docomo', texts.docomo, series);
  const au = parseHandsets('au', texts.au, series);
  const softbank = parseHandsets('softbank', texts.softbank, series);
  return {
    handsets: [...docomo, ...au, ...softbank],
    byDevice: { docomo: byDevice(docomo), au: byDevice(au), softbank: byDevice(softbank) },
    byModel: { docomo: byModel(docomo), au: byModel(au), softbank: byModel(softbank) },
  };
}

/** The handset that calls itself this in its user agent. */
export function findByDevice(catalogue: Catalogue, carrier: Carrier, name: string): Handset | null {
  return carrier === 'other' ? null : (catalogue.byDevice[carrier].get(normalise(name)) ?? null);
}

/** The handset of any carrier with this model name, shop name or device id, in any case, with or without hyphens. */
export function findByModel(catalogue: Catalogue, name: string): Handset | null {
  const key = normalise(name);
  for (const carrier of CARRIERS) {
    const found = catalogue.byModel[carrier].get(key);
    if (found) return found;
  }
  return null;
}

/** Handsets whose model, shop name or device id contains the words. */
export function searchHandsets(catalogue: Catalogue, query: string): readonly Handset[] {
  const key = normalise(query);
  return catalogue.handsets.filter((handset) =>
    [handset.model, handset.otherName, ...handset.deviceIds].some((name) =>
      normalise(name).includes(key),
    ),
  );
}

function normalise(name: string): string {
  return (/[-\s]/.test(name) ? name.replaceAll(/[-\s]/g, '') : name).toUpperCase();
}

function byDevice(handsets: readonly Handset[]): HandsetIndex {
  const models = handsets.map((handset) => [handset.model, handset] as const);
  return indexByName([...namedByDevice(handsets), ...models]);
}

function byModel(handsets: readonly Handset[]): HandsetIndex {
  const models = handsets.map((handset) => [handset.model, handset] as const);
  const shops = handsets.map((handset) => [handset.otherName, handset] as const);
  return indexByName([...models, ...shops, ...namedByDevice(handsets)]);
}

function namedByDevice(handsets: readonly Handset[]): readonly (readonly [string, Handset])[] {
  return handsets.flatMap((handset) => handset.deviceIds.map((id) => [id, handset] as const));
}

/** The first who has a name keeps it. */
function indexByName(named: readonly (readonly [string, Handset])[]): HandsetIndex {
  const index = new Map<string, Handset>();
  for (const [name, handset] of named) {
    const key = normalise(name);
    if (key !== '' && !index.has(key)) index.set(key, handset);
  }
  return index;
}

function parseSeries(text: string): ReadonlyMap<string, JavaPlatform> {
  const rows = parseTable(text, 'series.tsv');
  return new Map(
    rows.map((row) => [
      `${getChoice(row, 'carrier', CARRIERS)} ${getCell(row, 'series')}`,
      {
        profile: getCell(row, 'profile'),
        limits: parseLimits(row),
        basis: getChoice(row, 'basis', BASES),
        reason: getCell(row, 'reason'),
      },
    ]),
  );
}

function parseHandsets(
  carrier: HandsetCarrier,
  text: string,
  allSeries: ReadonlyMap<string, JavaPlatform>,
): readonly Handset[] {
  return parseTable(text, `${carrier}.tsv`).map((row) => parseHandset(carrier, row, allSeries));
}

function parseHandset(
  carrier: HandsetCarrier,
  row: Row,
  allSeries: ReadonlyMap<string, JavaPlatform>,
): Handset {
  const series = getCell(row, 'series');
  const model = getCell(row, 'model');
  const rule = allSeries.get(`${carrier} ${series}`);
  if (!rule)
    throw new SyntaxError(`Cannot parse ${carrier}.tsv: "${model}" has no series "${series}"`);
  return {
    carrier,
    model,
    otherName: getCell(row, 'name'),
    deviceIds: getCell(row, 'devices').split(','),
    maker: getCell(row, 'maker'),
    generation: getChoice(row, 'generation', GENERATIONS),
    series,
    screen: parseSize(row, 'screen'),
    browser: parseSize(row, 'browser'),
    colours: getNumber(row, 'colours'),
    html: getCell(row, 'html'),
    xhtml: getCell(row, 'xhtml'),
    cacheKb: getNumber(row, 'cacheKb'),
    java: specialise(rule, row),
  };
}

/** What the handset's own row says wins over its series. */
function specialise(rule: JavaPlatform, row: Row): JavaPlatform {
  const own = parseLimits(row);
  const profile = getCell(row, 'profile') || rule.profile;
  const speaksForItself = getCell(row, 'profile') !== '' || getCell(row, 'basis') !== '';
  return {
    profile,
    limits: {
      jarKb: own.jarKb ?? rule.limits.jarKb,
      storageKb: own.storageKb ?? rule.limits.storageKb,
    },
    basis: getCell(row, 'basis') === '' ? rule.basis : getChoice(row, 'basis', BASES),
    reason: speaksForItself && profile !== 'none' ? '' : rule.reason || reasonFor(profile),
  };
}

function reasonFor(profile: string): string {
  return profile === 'none' ? 'アプリに対応していません' : '';
}

function parseLimits(row: Row): Limits {
  const storage = getCell(row, 'storageKb');
  return {
    jarKb: getNumber(row, 'jarKb'),
    storageKb: storage === 'shared' ? 'shared' : getNumber(row, 'storageKb'),
  };
}

function parseSize(row: Row, column: string): Size | null {
  const cell = getCell(row, column);
  const match = /^(\d+)x(\d+)$/.exec(cell);
  if (!match) {
    if (cell === '') return null;
    throw new SyntaxError(`Cannot parse table: ${column} "${cell}" is no size`);
  }
  return { width: Number(match[1]), height: Number(match[2]) };
}
