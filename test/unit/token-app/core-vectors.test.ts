// The token app's core against ATP/1's published example: on a desktop Java and on the emulator's machine.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileCoreProgram, type CoreProgram } from '../../support/core-program.ts';

const NONCE = 'a0a1a2a3a4a5a6a7a8a9aaabacadaeaf';
const TIME = '3bf00000';
const PARAM = '1 5f0c1d2e3a4b5c6d 000102030405060708090a0b0c0d0e0f 100';
const SUCCESS =
  '1 0 b0b1b2b3b4b5b6b7b8b9babbbcbdbebf 3bf00007 c0ffee012345 60 8 f9dfd35e92cfcff87159b8b1a83bda31';

const EXAMPLE = ['00450001', '1234567890128', '4711', PARAM, NONCE, TIME, SUCCESS];

let program: CoreProgram;

beforeAll(() => {
  program = compileCoreProgram();
});

afterAll(() => program.remove());

/** What the desktop printed, by name; the emulator's machine has to print the same text. */
function run(...args: readonly string[]): Readonly<Record<string, string>> {
  const text = program.runOnDesktop(args);
  expect(program.runOnMachine(args).text).toBe(text);
  const lines = text.trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/ (.*)/).slice(0, 2)));
}

test('the core makes the request, seed and password of a downloaded ticket', () => {
  expect(run(...EXAMPLE)).toEqual({
    luhn: 'true',
    ticket: 'true',
    reserved: 'true',
    request: `1 5f0c1d2e3a4b5c6d ${NONCE} ${TIME} 38768e2da2d3d1bf 36289225ee3d2dc7d05e23fe650006e7`,
    secret: '000102030405060708090a0b0c0d0e0f',
    Kp: 'c7a99650566e658acc03c64cec1d2827c3888a94',
    answer: '0/0',
    seed: '6d04c9a980d3a34dc0550a3d7d745afc2000b223',
    password: '16759739=90617070',
  });
});

test('the core derives a ticket from a ユーザID of 21 digits (D6)', () => {
  expect(run('00450001', '123456789012345678906', '4711', '', NONCE, TIME)).toEqual({
    luhn: 'true',
    reserved: 'true',
    request: `1 0d4a733bf38ad3e1 ${NONCE} ${TIME} 3c6331971e38a95e bdf7f15a82aeb6e9b63b98774732f60c`,
    secret: '457b9c2929b954676db2597945594a68',
    Kp: '8e0096987923e3f2f2071db8d28ae6ab4adf006a',
  });
});

test.each([
  ['an authentic miss', '1 1 4 d2267367744e339e', '1/4'],
  ['an authentic end', '1 2 0 617f5a965f46300c', '2/0'],
  ['a miss with another count', '1 1 3 d2267367744e339e', '10/3'],
  ['an unknown ticket, which needs no proof', '1 9 0', '9/0'],
  ['a busy server, which needs no proof', '1 4 0', '4/0'],
  ['a success whose proof is wrong', `${SUCCESS.slice(0, -1)}0`, '11/0'],
  ['a success cut short', SUCCESS.slice(0, 60), '10/0'],
  ['a page of HTML', '<html>', '10/0'],
  ['nothing', '', '10/0'],
])('the core reads %s', (_what, answer, expected) => {
  const { answer: read } = run('00450001', '1234567890128', '4711', PARAM, NONCE, TIME, answer);
  expect(read).toBe(expected);
});

test.each([
  ['fewer than 30 turns', PARAM.replace(' 100', ' 29')],
  ['more than 1000 turns', PARAM.replace(' 100', ' 1001')],
  ['another version', `2${PARAM.slice(1)}`],
  ['a word missing', PARAM.slice(0, 30)],
])('the core refuses a ticket with %s', (_what, param) => {
  expect(run('00450001', '1234567890128', '4711', param, NONCE, TIME)['ticket']).toBe('false');
});

test("the core's whole activation at 100 turns takes at most 2.2 million bytecodes", () => {
  const { instructionsUntil } = program.runOnMachine(EXAMPLE);
  expect(instructionsUntil('seed')).toBeLessThanOrEqual(2_200_000);
});

test("the core's password takes at most 40,000 bytecodes", () => {
  const { instructionsUntil } = program.runOnMachine(EXAMPLE);
  // Printing the line is in it too.
  expect(instructionsUntil('password') - instructionsUntil('seed')).toBeLessThanOrEqual(40_000);
});
