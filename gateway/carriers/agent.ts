// Who is asking: the typed value that a request's headers and address are parsed into.
import type { Carrier } from './carrier.ts';
import type { Generation, Handset, Size } from './handset.ts';
import type { NetworkSignal } from './networks.ts';

export type AgentKind =
  | 'carrier-browser'
  | 'full-browser'
  | 'installer'
  | 'app'
  | 'smartphone'
  | 'tablet'
  | 'ipod'
  | 'pc'
  | 'feature-android'
  | 'crawler'
  | 'other';

/** The markup a page is written in for this agent. */
export type Markup = 'chtml' | 'xhtml-mp' | 'xhtml' | 'html';

/** What a user agent string and its companion headers say by themselves, before the catalogue is asked. */
export type AgentTraits = {
  readonly carrier: Carrier;
  readonly kind: AgentKind;
  readonly generation: Generation | null;
  /** The model as the handset names itself: docomo's model, au's device id, SoftBank's model. */
  readonly deviceId: string | null;
  /** docomo's status code: TB and TC browse, TD and SD install, TJ and SJ are a running app. */
  readonly statusCode: string | null;
  readonly cacheKb: number | null;
  readonly screen: Size | null;
  /** SoftBank's x-jphone-java: the Java class of the set, absent on sets without Java. */
  readonly javaClass: string | null;
};

export type Agent = AgentTraits & {
  /** The market name where the catalogue knows it, else the device id. */
  readonly model: string | null;
  readonly handset: Handset | null;
  readonly cookies: boolean;
  readonly encoding: 'Shift_JIS' | 'UTF-8';
  readonly markup: Markup;
  readonly network: NetworkSignal;
};

/** The traits of an agent that says nothing more about itself than its kind. */
export function plainTraits(carrier: Carrier, kind: AgentKind): AgentTraits {
  return {
    carrier,
    kind,
    generation: null,
    deviceId: null,
    statusCode: null,
    cacheKb: null,
    screen: null,
    javaClass: null,
  };
}
