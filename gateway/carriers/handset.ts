// One handset of the catalogue: what it is, what its screen and browser are, and which Java applications it takes.

import type { HandsetCarrier } from './carrier.ts';

/** The network generation of a feature phone; pdc-c and pdc-p are SoftBank's circuit and packet sets. */
export type Generation =
  | 'mova'
  | 'foma'
  | 'phs'
  | 'tu-ka'
  | 'cdmaone'
  | '1x'
  | 'win'
  | 'pdc-c'
  | 'pdc-p'
  | '3gc';

export type Size = {
  readonly width: number;
  readonly height: number;
};

/** Where a statement about Java comes from, best first. */
export type Basis = 'carrier-table' | 'maker' | 'series-rule' | 'unverified';

/** The largest JAR and storage in KB; "shared" storage comes out of the JAR's own allowance. */
export type Limits = {
  readonly jarKb: number | null;
  readonly storageKb: number | 'shared' | null;
};

export type JavaPlatform = {
  /** The profile's name (DoJa-3.0, MIDP-2.0), "none" or "unknown". */
  readonly profile: string;
  readonly limits: Limits;
  readonly basis: Basis;
  /** Why not, or why it has to be checked, in the user's words; empty where there is nothing to say. */
  readonly reason: string;
};

export type Handset = {
  readonly carrier: HandsetCarrier;
  /** The name printed on the handset. */
  readonly model: string;
  /** The name of the shops where it is another one; empty otherwise. */
  readonly otherName: string;
  /** The names it gives itself in its user agent. */
  readonly deviceIds: readonly string[];
  readonly maker: string;
  readonly generation: Generation;
  readonly series: string;
  readonly screen: Size | null;
  /** The browser's own area of the screen. */
  readonly browser: Size | null;
  readonly colours: number | null;
  /** i-mode HTML and XHTML versions; empty for other carriers. */
  readonly html: string;
  readonly xhtml: string;
  readonly cacheKb: number | null;
  readonly java: JavaPlatform;
};
