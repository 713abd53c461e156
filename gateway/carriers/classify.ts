// From a request's headers and address to the agent that sent it. The order matters: those who imitate a handset come
// first, then full browsers, then the carriers' own prefixes (only as prefixes: Vodafone's contain au's browser name).
import { plainTraits } from './agent.ts';
import type { Agent, AgentKind, AgentTraits, Markup } from './agent.ts';
import type { Carrier } from './carrier.ts';
import { parseAuAgent } from './au-agent.ts';
import { findByDevice } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { isCrawler } from './crawler-agent.ts';
import { parseDocomoAgent } from './docomo-agent.ts';
import { parseFullBrowserAgent } from './full-browser-agent.ts';
import type { Generation, Handset, Size } from './handset.ts';
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
  { catalogue, networks }: ClassifyOptions,
): Classification {
  return classifyOn(networkOf(address, networks), headers, catalogue);
}

function classifyOn(
  network: NetworkSignal,
  headers: RequestHeaders,
  catalogue: Catalogue,
): Classification {
  const userAgent = headers.get('user-agent') ?? '';
  if (userAgent.trim() === '') return { kind: 'refused', reason: 'empty' };
  if (userAgent.length > MAX_USER_AGENT_BYTES) return { kind: 'refused', reason: 'too-long' };
  // A header is bytes: beyond ASCII it cannot have come from a browser, and DEL or C0 is an attack.
  if (!/^[\x20-\x7e]*$/.test(userAgent)) return { kind: 'refused', reason: 'control-characters' };
  const traits = parseTraits(userAgent, headers);
  return { kind: 'agent', agent: describe(traits, network, catalogue) };
}

/** Every header that classification reads, beside the user agent. */
const COMPANIONS = [
  'x-up-devcap-screenpixels',
  'x-jphone-msname',
  'x-jphone-display',
  'x-jphone-java',
  'sec-ch-ua-model',
];

const AGENTS_KEPT = 2000;
const LONGEST_KEPT = 2048;

/** `classify` that remembers: the same few agents come again and again, each for page, descriptor and package. */
export function createClassifier({
  catalogue,
  networks,
}: ClassifyOptions): (headers: RequestHeaders, address: string) => Classification {
  const kept = new Map<string, Classification>();
  return function classifyAgain(headers, address) {
    const network = networkOf(address, networks);
    const userAgent = headers.get('user-agent') ?? '';
    const said = companionsOf(headers);
    if (userAgent.length + said.length > LONGEST_KEPT) {
      return classifyOn(network, headers, catalogue);
    }
    const key = `${userAgent}\n${network.carrier}\n${network.service}${said}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const classification = classifyOn(network, headers, catalogue);
    if (kept.size >= AGENTS_KEPT) kept.clear();
    kept.set(key, classification);
    return classification;
  };
}

function companionsOf(headers: RequestHeaders): string {
  let said = '';
  for (const name of COMPANIONS) {
    const text = headers.get(name);
    if (text !== null) said += `\n${name}: ${text}`;
  }
  return said;
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

/** Written out field by field: spreading the traits would take most of a classification's time. */
function describe(traits: AgentTraits, network: NetworkSignal, catalogue: Catalogue): Agent {
  const { carrier, deviceId } = traits;
  const handset = deviceId === null ? null : findByDevice(catalogue, carrier, deviceId);
  const kind = kindOn(network, traits);
  const generation = handset?.generation ?? traits.generation;
  return {
    carrier,
    kind,
    generation,
    deviceId,
    statusCode: traits.statusCode,
    cacheKb: traits.cacheKb,
    screen: traits.screen ?? screenOf(handset),
    javaClass: traits.javaClass,
    model: handset?.model ?? deviceId,
    handset,
    cookies: takesCookies(traits, handset),
    encoding: speaksShiftJis(carrier, traits.kind, generation) ? 'Shift_JIS' : 'UTF-8',
    markup: markupOf(carrier, kind),
    network,
  };
}

/** Where only the browser's area is known, it is the least the screen can be. */
function screenOf(handset: Handset | null): Size | null {
  return handset?.screen ?? handset?.browser ?? null;
}

/** Through the full-browser gateway even a desktop's user agent is a phone's full browser. */
function kindOn(network: NetworkSignal, { kind }: AgentTraits): AgentKind {
  if (network.service !== 'full-browser') return kind;
  return kind === 'carrier-browser' || kind === 'pc' || kind === 'other' ? 'full-browser' : kind;
}

function takesCookies(traits: AgentTraits, handset: Handset | null): boolean {
  if (!isHandsetAgent(traits.kind)) return traits.kind !== 'other' && traits.kind !== 'crawler';
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

function speaksShiftJis(carrier: Carrier, kind: AgentKind, generation: Generation | null): boolean {
  if (kind === 'full-browser') return carrier !== 'other';
  return isHandsetAgent(kind) && (carrier !== 'softbank' || generation !== '3gc');
}

function isHandsetAgent(kind: AgentKind): boolean {
  return kind === 'carrier-browser' || kind === 'installer' || kind === 'app';
}

function markupOf(carrier: Carrier, kind: AgentKind): Markup {
  if (!isHandsetAgent(kind)) return 'html';
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
