// The Java programs that are measured; their class files are those of the conformance tests.

export type Program = {
  readonly name: string;
  readonly figure: string;
  /** Enough for about half a second in our machine. */
  readonly rounds: number;
  /** What a round of the program's loop counts as, and the least of it in millions a second. */
  readonly unit: 'bytecodes' | 'rounds';
  readonly perRound: number;
  readonly bar: number | null;
  /** The least part of `java -Xint`'s speed. */
  readonly ratio: number | null;
};

// prettier-ignore
export const PROGRAMS: readonly Program[] = [
  { name: 'BenchLoop',         figure: 'integer loop',    rounds: 4_000_000, unit: 'bytecodes', perRound: 1, bar: 100, ratio: 0.1 },
  { name: 'BenchSort',         figure: 'array sort',      rounds: 150,       unit: 'bytecodes', perRound: 1, bar: 100, ratio: 0.1 },
  { name: 'BenchHmac',         figure: 'HMAC-SHA-1 chain', rounds: 4_000,    unit: 'bytecodes', perRound: 1, bar: 100, ratio: 0.1 },
  { name: 'BenchStaticCalls',  figure: 'static calls',    rounds: 4_000_000, unit: 'rounds',    perRound: 1, bar: 10,  ratio: 0.6 },
  { name: 'BenchVirtualCalls', figure: 'virtual calls',   rounds: 3_000_000, unit: 'rounds',    perRound: 1, bar: 7,   ratio: 0.6 },
  { name: 'BenchLongs',        figure: 'long operations', rounds: 1_000_000, unit: 'rounds',    perRound: 9, bar: 40,  ratio: null },
  { name: 'BenchAllocation',   figure: 'objects made',    rounds: 1_000_000, unit: 'rounds',    perRound: 2, bar: null, ratio: null },
  { name: 'BenchStrings',      figure: 'string rounds',   rounds: 100_000,   unit: 'rounds',    perRound: 1, bar: null, ratio: null },
];
