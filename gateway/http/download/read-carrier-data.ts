// Reads the carriers' data files beside their code: once, at start.
import { readFileSync } from 'node:fs';
import { parseCatalogue } from '../../carriers/catalogue.ts';
import type { ClassifyOptions } from '../../carriers/classify.ts';
import { parseNetworks } from '../../carriers/networks.ts';

/** The handset catalogue and the operator's choice of network profiles. */
export function readCarrierData(networkProfiles: readonly string[]): ClassifyOptions {
  const catalogue = parseCatalogue({
    series: readTable('series'),
    docomo: readTable('docomo'),
    au: readTable('au'),
    softbank: readTable('softbank'),
  });
  return { catalogue, networks: parseNetworks(readTable('networks'), networkProfiles) };
}

function readTable(name: string): string {
  return readFileSync(new URL(`../../carriers/catalogue/${name}.tsv`, import.meta.url), 'utf8');
}
