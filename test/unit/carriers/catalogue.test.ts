import { describe, expect, test } from 'vitest';
import {
  findByDevice,
  findByModel,
  parseCatalogue,
  searchHandsets,
} from '../../../gateway/carriers/catalogue.ts';
import { classify } from '../../../gateway/carriers/classify.ts';
import { handsetUserAgent } from '../../../gateway/carriers/handset-user-agent.ts';
import { verdict } from '../../../gateway/carriers/verdict.ts';
import type { Verdict } from '../../../gateway/carriers/verdict.ts';
import { readCarrierData } from '../../../gateway/http/download/read-carrier-data.ts';

const OPTIONS = readCarrierData([]);
const { catalogue } = OPTIONS;

function verdictFor(model: string): Verdict {
  const handset = findByModel(catalogue, model);
  if (!handset) throw new Error(`no handset "${model}"`);
  return verdict(handset);
}

describe('parseCatalogue()', () => {
  test('holds all 989 handsets of the three carriers', () => {
    expect(catalogue.handsets).toHaveLength(989);
  });

  test('names the line of a row that is too short', () => {
    const empty = { series: 'carrier\tseries', docomo: '', au: '', softbank: '' };
    expect(() => parseCatalogue({ ...empty, docomo: 'model\tdevices\nN503i' })).toThrow(
      'Cannot parse docomo.tsv: line 2 has 1 columns, not 2',
    );
  });

  test('gives every unsupported or unverified handset a reason', () => {
    for (const handset of catalogue.handsets) {
      const { kind, reason } = verdict(handset);
      expect([handset.model, reason === '']).toEqual([handset.model, kind === 'supported']);
    }
  });
});

describe('findByModel()', () => {
  test('finds a handset by model, shop name and device id, in any spelling', () => {
    expect(findByModel(catalogue, 'f05a')?.model).toBe('F-05A');
    expect(findByModel(catalogue, 'CA3J')?.model).toBe('CA006');
    expect(findByModel(catalogue, '904T')?.model).toBe('V904T');
    expect(findByModel(catalogue, '813SH')?.model).toBe('813SH');
    expect(findByModel(catalogue, 'TS11')?.model).toBe('TS11');
    expect(findByModel(catalogue, '')).toBeNull();
  });
});

describe('findByDevice()', () => {
  test('prefers the device id where another handset is named like it', () => {
    expect(findByDevice(catalogue, 'au', 'TS11')?.model).toBe('C301T');
    expect(findByDevice(catalogue, 'other', 'N503i')).toBeNull();
  });
});

describe('searchHandsets()', () => {
  test('finds all handsets that have the words in one of their names', () => {
    expect(searchHandsets(catalogue, '503i')).toHaveLength(10);
    expect(searchHandsets(catalogue, 'premium').map(({ model }) => model)).toContain('830SHp');
    expect(searchHandsets(catalogue, 'nokia9999')).toEqual([]);
  });
});

describe('verdict()', () => {
  test.each([
    ['N503i', 'supported', 'doja', 'carrier-table'],
    ['P903i', 'supported', 'doja', 'series-rule'],
    ['N600i', 'supported', 'doja', 'carrier-table'],
    ['W51CA', 'supported', 'midp', 'maker'],
    ['910T', 'supported', 'midp', 'series-rule'],
    ['J-SH51', 'supported', 'midp', 'series-rule'],
    ['N-01E', 'check', 'doja', 'unverified'],
    ['F884i', 'check', 'doja', 'unverified'],
    ['W62T', 'check', 'midp', 'unverified'],
    ['J-SH07', 'check', 'midp', 'unverified'],
    ['001P', 'check', 'midp', 'unverified'],
    ['F501i', 'unsupported', null, 'carrier-table'],
    ['A5511T', 'unsupported', null, 'series-rule'],
    ['W21S', 'unsupported', null, 'series-rule'],
    ['740SC', 'unsupported', null, 'carrier-table'],
  ] as const)('says of %s: %s', (model, kind, app, basis) => {
    expect(verdictFor(model)).toMatchObject({ kind, app, basis });
  });

  test('tells the limits of the series and of the model', () => {
    expect(verdictFor('N503i').limits).toEqual({ jarKb: 10, storageKb: 10 });
    expect(verdictFor('L-01A').limits).toEqual({ jarKb: 100, storageKb: 400 });
    expect(verdictFor('P905i').limits).toEqual({ jarKb: 1024, storageKb: 'shared' });
  });
});

describe('handsetUserAgent()', () => {
  test('is classified as its own handset, for every handset of the catalogue', () => {
    for (const handset of catalogue.handsets) {
      const userAgent = handsetUserAgent(handset);
      const answer = classify(
        { get: (name) => (name === 'user-agent' ? userAgent : null) },
        '',
        OPTIONS,
      );
      const agent = answer.kind === 'agent' ? answer.agent : null;
      expect([agent?.handset?.model, agent?.kind]).toEqual([handset.model, 'carrier-browser']);
    }
  });
});
