// DNS from a table: the sink asks no name server, so a verdict is the same on every machine.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Records by name and type, each as DNS would print it. */
export type DnsTable = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const TABLE = z.record(z.string(), z.record(z.string(), z.array(z.string())));

/** The demo's zone: mail from this machine is the bank's own. */
export const DEMO_TABLE: DnsTable = {
  'otp-auth.net': {
    A: ['127.0.0.1'],
    MX: ['10 otp-auth.net'],
    TXT: ['v=spf1 ip4:127.0.0.0/8 ip6:::1 -all'],
  },
  '_dmarc.otp-auth.net': { TXT: ['v=DMARC1; p=reject; adkim=s; aspf=s'] },
};

/**
 * The demo's table with the records of a JSON file over it, when there is one.
 *
 * @throws SyntaxError when the file is there and cannot be read as a table
 */
export function readDnsTable(file: string): DnsTable {
  const text = readIfThere(file);
  if (text === null) return DEMO_TABLE;
  const parsed = TABLE.safeParse(parseJson(text));
  if (!parsed.success) throw new SyntaxError(`Cannot parse DNS table: "${file}" has another shape`);
  return { ...DEMO_TABLE, ...parsed.data };
}

export type Resolver = (name: string, type: string) => Promise<string[][] | string[]>;

/** Answers as `dns.promises.resolve` does; a name that is not in the table does not exist. */
export function createResolver(table: DnsTable): Resolver {
  return (name, type) => {
    const records = table[name.toLowerCase().replace(/\.$/, '')]?.[type.toUpperCase()];
    if (records === undefined) {
      const error = new Error(`query${type} ENOTFOUND ${name}`);
      return Promise.reject(Object.assign(error, { code: 'ENOTFOUND' }));
    }
    return Promise.resolve(formatRecords(type.toUpperCase(), records));
  };
}

function formatRecords(type: string, records: readonly string[]): string[][] | string[] {
  if (type === 'TXT') return records.map((record) => [record]);
  if (type !== 'MX') return [...records];
  const exchanges = records.map((record) => {
    const [priority = '0', exchange = ''] = record.split(/\s+/);
    return { priority: Number(priority), exchange };
  });
  // The type says strings; node's resolver, whose place this takes, gives objects for MX.
  return exchanges as unknown as string[];
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // told by the shape's own message
  }
}
