import { expect, test } from 'vitest';
import { passwordProblem } from '../../../gateway/flows/password-rule.ts';

// oxfmt-ignore: a table
const CASES: readonly (readonly [string, string | null])[] = [
  ['1234567', 'tooShort'],
  ['x'.repeat(129), 'tooLong'],
  ['my-TARO-word', 'containsLoginId'],
  ['my-ｔａｒｏ-word', 'containsLoginId'],
  ['aaaaaaaa', 'guessable'],
  ['abcdefgh', 'guessable'],
  ['87654321', 'guessable'],
  ['ＰＡＳＳＷＯＲＤ', 'guessable'],
  ['correct horse battery staple', null],
  ['合言葉は二十一世紀梨', null],
  ['k7#mQ2vx', null],
];

test.each(CASES)('passwordProblem() says of %j: %s', (password, problem) => {
  expect(passwordProblem(password, 'taro')).toBe(problem);
});
