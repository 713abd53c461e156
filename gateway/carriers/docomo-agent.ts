// docomo: DoCoMo/1.0/N503i/c10/TB (mova) and DoCoMo/2.0 N900i(c100;TB;W24H12) (FOMA).
import type { AgentKind, AgentTraits } from './agent.ts';

const PREFIX = 'DoCoMo/';
const MOVA = /^DoCoMo\/1\.0\/([^/\s()]{1,24})((?:\/[^/\s]*)*)/;
const FOMA = /^DoCoMo\/2\.0 ([^(\s/]{1,24})(?:\(([^)]*)\))?/;

/** A set that names no cache size has the 5 KB of the first i-mode sets. */
const DEFAULT_CACHE_KB = 5;

/** The traits of a docomo handset's own agent, or null for any other user agent. */
export function parseDocomoAgent(userAgent: string): AgentTraits | null {
  if (!userAgent.startsWith(PREFIX)) return null;
  const mova = MOVA.exec(userAgent);
  const match = mova ?? FOMA.exec(userAgent);
  const fields = (match?.[2] ?? '').split(mova ? '/' : ';');
  const isPhs = fields.includes('kPHS-K');
  const statusCode = fields.find((field) => /^[A-Z]{2}$/.test(field)) ?? null;
  const cache = fields.find((field) => /^c\d{1,4}$/.test(field));
  return {
    carrier: 'docomo',
    kind: kindOf(statusCode),
    generation: isPhs ? 'phs' : mova ? 'mova' : 'foma',
    deviceId: match?.[1] ?? null,
    statusCode,
    cacheKb: cache ? Number(cache.slice(1)) : DEFAULT_CACHE_KB,
    screen: null,
    javaClass: null,
  };
}

function kindOf(statusCode: string | null): AgentKind {
  switch (statusCode) {
    case null:
    case 'TB':
    case 'TC':
      return 'carrier-browser';
    case 'TD':
    case 'SD':
      return 'installer';
    case 'TJ':
    case 'SJ':
      return 'app';
    default:
      return 'other';
  }
}
