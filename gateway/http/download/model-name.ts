// A handset's name as a page may show it: without what old browsers garble.
import type { Agent } from '../../carriers/agent.ts';

/** The model, or 「この機種」 where it is not known; only characters that every phone shows. */
export function modelName(agent: Pick<Agent, 'model'>): string {
  const name = (agent.model ?? '').replaceAll("'", '’').replaceAll(/[^\w \-+()[\]’/.]/g, '');
  return name.trim() === '' ? 'この機種' : name.slice(0, 32);
}
