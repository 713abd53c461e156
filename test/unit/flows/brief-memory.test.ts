import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBriefMemory } from '../../../gateway/flows/brief-memory.ts';

let commits = 0;

function createMemory() {
  return createBriefMemory<string>({ commits: () => commits }, { keptMs: 50, mostKept: 2 });
}

beforeEach(() => {
  commits = 0;
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('recalls what was kept', () => {
  const memory = createMemory();
  memory.keep('taro', 'in', memory.now());
  expect([memory.recall('taro'), memory.recall('hanako')]).toEqual(['in', undefined]);
});

test('forgets with the next commit of this process', () => {
  const memory = createMemory();
  memory.keep('taro', 'in', memory.now());
  commits += 1;
  expect(memory.recall('taro')).toBeUndefined();
});

test('forgets what another process may have changed after its time, and counts that anew', () => {
  const memory = createMemory();
  memory.keep('taro', 'in', memory.now());
  vi.advanceTimersByTime(49);
  expect(memory.recall('taro')).toBe('in');
  vi.advanceTimersByTime(1);
  expect(memory.recall('taro')).toBeUndefined();
  memory.keep('taro', 'out', memory.now());
  vi.advanceTimersByTime(49);
  expect(memory.recall('taro')).toBe('out');
});

test('does not keep what was looked up before a commit that came meanwhile', () => {
  const memory = createMemory();
  const asOf = memory.now();
  commits += 1;
  memory.keep('taro', 'in', asOf);
  expect(memory.recall('taro')).toBeUndefined();
});

test('drops one, and begins again when it is full', () => {
  const memory = createMemory();
  for (const name of ['taro', 'hanako']) memory.keep(name, 'in', memory.now());
  memory.drop('taro');
  expect([memory.recall('taro'), memory.recall('hanako')]).toEqual([undefined, 'in']);
  for (const name of ['jiro', 'saburo']) memory.keep(name, 'in', memory.now());
  expect(['hanako', 'jiro', 'saburo'].filter((name) => memory.recall(name) === 'in')).toEqual([
    'saburo',
  ]);
});
