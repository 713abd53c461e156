// May this agent have the app, and if not, which page says so. The order is that of the service's rules: full browser
// (D2), then everything that is no phone of the three carriers (B11), then the phone's Java.
import type { Agent, AgentKind } from '../../carriers/agent.ts';
import type { Carrier } from '../../carriers/carrier.ts';
import type { Classification } from '../../carriers/classify.ts';
import { verdictOn } from '../../carriers/verdict.ts';
import type { Verdict } from '../../carriers/verdict.ts';
import { modelName } from './model-name.ts';
import type { PageName, PageValues } from './pages.ts';

export type OpenVerdict = Exclude<Verdict, { kind: 'unsupported' }>;

export type Guarded =
  | { readonly kind: 'pass'; readonly agent: Agent; readonly verdict: OpenVerdict }
  | { readonly kind: 'refused'; readonly page: PageName; readonly values: PageValues };

export type GuardOptions = {
  /** Whether the address must be in a chosen profile of the carrier's gateways. */
  readonly networkRequired: boolean;
};

/** The guard before the offer, the descriptors and the packages. */
export function guard(classification: Classification, options: GuardOptions): Guarded {
  if (classification.kind === 'refused') return refuse('other-agent');
  const { agent } = classification;
  const page = pageForKind(agent);
  if (page !== null) return refuse(page);
  if (options.networkRequired && !isOnCarrierNetwork(agent)) return refuse('network');
  const verdict = verdictOn(agent);
  if (verdict.kind !== 'unsupported') return { kind: 'pass', agent, verdict };
  return refuse('no-java', { model: modelName(agent), reason: verdict.reason });
}

function refuse(page: PageName, values: PageValues = {}): Guarded {
  return { kind: 'refused', page, values };
}

function pageForKind(agent: Agent): PageName | null {
  if (agent.kind === 'full-browser') return `full-browser-${agent.carrier}`;
  if (agent.kind === 'smartphone') {
    return smartphoneCarrier(agent) === 'other' ? 'smartphone-other' : 'smartphone';
  }
  return PAGE_OF_KIND[agent.kind];
}

const PAGE_OF_KIND: Readonly<
  Record<Exclude<AgentKind, 'full-browser' | 'smartphone'>, PageName | null>
> = {
  'carrier-browser': null,
  installer: null,
  app: null,
  pc: 'pc',
  tablet: 'tablet',
  ipod: 'ipod',
  'feature-android': 'feature-android',
  crawler: 'other-agent',
  other: 'other-agent',
};

/** The network knows better than the model, which any SIM may be in. */
function smartphoneCarrier(agent: Agent): Carrier {
  const { carrier } = agent.network;
  return carrier === null || carrier === 'any' ? agent.carrier : carrier;
}

function isOnCarrierNetwork(agent: Agent): boolean {
  return agent.network.carrier === 'any' || agent.network.carrier === agent.carrier;
}
