// Which of a docomo phone's programs is asking, where its series is known to say so in its status code. Nothing is held
// against a phone of which that is not known, nor against the other carriers' phones, which send no such code.
import type { Agent } from './agent.ts';

/** The browser fetches the descriptor, the installer updates by it; a running i-appli has no use for it. */
export function mayTakeDescriptor(agent: Agent): boolean {
  return agent.kind !== 'app' || !sendsStatusCode(agent);
}

/** Packages are fetched by the installer (TD, SD); where it is not known to say so, also by what seems the browser. */
export function mayTakePackage(agent: Agent): boolean {
  if (agent.carrier !== 'docomo' || agent.kind === 'installer') return true;
  return agent.kind === 'carrier-browser' && !sendsStatusCode(agent);
}

/** The browser (TB, TC) of a phone whose i-appli would say TJ or SJ. */
export function isKnownBrowser(agent: Agent): boolean {
  const saysBrowser = agent.statusCode === 'TB' || agent.statusCode === 'TC';
  return saysBrowser && sendsStatusCode(agent);
}

/** Seen from 504i and FOMA 2051 on; what the installers and i-appli of 503i and the first FOMA sets send is not known. */
function sendsStatusCode({ carrier, handset }: Agent): boolean {
  if (carrier !== 'docomo' || handset === null) return false;
  return handset.java.profile !== 'DoJa-1.0' && handset.java.profile !== 'none';
}
