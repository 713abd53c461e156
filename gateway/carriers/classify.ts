// From a request's headers and address to the agent that sent it. The order matters: those who imitate a handset come
// first, then full browsers, then the carriers' own prefixes (only as prefixes: Vodafone's contain au's browser name).
import { plainTraits } from './agent.ts';
import type { Agent, AgentTraits, Markup } from './agent.ts';
import type { Carrier } from './carrier.ts';
import { parseAuAgent } from './au-agent.ts';
import { findByDevice } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { isCrawler } from './crawler-agent.ts';
import { parseDocomoAgent } from './docomo-agent.ts';
import { parseFullBrowserAgent } from './full-browser-agent.ts';
import type { Handset, Size } from './handset.ts';
import { networkOf } from './networks.ts';
import type { Networks, NetworkSignal } from './networks.ts';
import type { RequestHeaders } from './request-headers.ts';
import { parseSmartphoneAgent } from './smartphone-agent.ts';
import { parseSoftbankAgent } from './softbank-agent.ts';

const MAX_USER_AGENT_BYTES = 1024;

export type Classification =
  | { readonly kind: 'agent'; readonly agent: Agent }
  | { readonly kind: 'refused'; readonly reason: 'empty' | 'too-long' | 'control-characters' };

export type ClassifyOptions = {
  readonly catalogue: Catalogue;
  readonly networks: Networks;
};

/** Who sent these headers from this address; a user agent that no real agent sends is refused. */
export function classify(
  headers: RequestHeaders,
  address: string,
  options: ClassifyOptions,
): Classification {
  const userAgent = headers.get('user-agent') ?? '';
  if (userAgent.trim() === '') return { kind: 'refused', reason: 'empty' };
  if (userAgent.length > MAX_USER_AGENT_BYTES) return { kind: 'refused', reason: 'too-long' };
  // A header is bytes: beyond ASCII it cannot have come from a browser, and DEL or C0 is an attack.
  if (!/^[\x20-\x7e]*$/.test(userAgent)) return { kind: 'refused', reason: 'control-characters' };
  const traits = parseTraits(userAgent, headers);
  return { kind: 'agent', agent: describe(traits, networkOf(address, options.networks), options) };
}

function parseTraits(userAgent: string, headers: RequestHeaders): AgentTraits {
  if (isCrawler(userAgent)) return plainTraits('other', 'crawler');
  return (
    parseFullBrowserAgent(userAgent) ??
    parseDocomoAgent(userAgent) ??
    parseAuAgent(userAgent, headers) ??
    parseSoftbankAgent(userAgent, headers) ??
    parseSmartphoneAgent(userAgent, headers) ??
    plainTraits('other', 'other')
  );
}

function describe(traits: AgentTraits, network: NetworkSignal, options: ClassifyOptions): Agent {
  const { carrier, deviceId } = traits;
  const handset = deviceId === null ? null : findByDevice(options.catalogue, carrier, deviceId);
  const kind =
    network.service === 'full-browser' && isFromPhone(traits) ? 'full-browser' : traits.kind;
  const generation = handset?.generation ?? traits.generation;
  return {
    ...traits,
    kind,
    generation,
    screen: traits.screen ?? screenOf(handset),
    model: handset?.model ?? deviceId,
    handset,
    cookies: takesCookies(traits, handset),
    encoding: speaksShiftJis({ ...traits, generation }) ? 'Shift_JIS' : 'UTF-8',
    markup: markupOf(carrier, kind),
    network,
  };
}

/** Where only the browser's area is known, it is the least the screen can be. */
function screenOf(handset: Handset | null): Size | null {
  return handset?.screen ?? handset?.browser ?? null;
}

/** Through the full-browser gateway even a desktop's user agent is a phone's full browser. */
function isFromPhone(traits: AgentTraits): boolean {
  return traits.kind === 'carrier-browser' || traits.kind === 'pc' || traits.kind === 'other';
}

function takesCookies(traits: AgentTraits, handset: Handset | null): boolean {
  if (!isHandsetAgent(traits)) return traits.kind !== 'other' && traits.kind !== 'crawler';
  switch (traits.carrier) {
    case 'docomo':
      return (handset?.cacheKb ?? traits.cacheKb ?? 0) >= 500;
    case 'au':
      return true;
    case 'softbank':
      return traits.generation === '3gc';
    case 'other':
      return false;
  }
}

function speaksShiftJis(traits: AgentTraits): boolean {
  if (traits.kind === 'full-browser') return traits.carrier !== 'other';
  if (!isHandsetAgent(traits)) return false;
  return traits.carrier !== 'softbank' || traits.generation !== '3gc';
}

function isHandsetAgent(traits: AgentTraits): boolean {
  return traits.kind === 'carrier-browser' || traits.kind === 'installer' || traits.kind === 'app';
}

function markupOf(carrier: Carrier, kind: Agent['kind']): Markup {
  if (kind !== 'carrier-browser' && kind !== 'installer' && kind !== 'app') return 'html';
  switch (carrier) {
    case 'docomo':
      return 'chtml';
    case 'au':
      return 'xhtml-mp';
    case 'softbank':
      return 'xhtml';
    case 'other':
      return 'html';
  }
}
