// Which passwords サービス開始登録 takes (ASVS 5.0 V6.2: length counts, composition does not).

export type PasswordProblem = 'tooShort' | 'tooLong' | 'containsLoginId' | 'guessable';

const SHORTEST = 8;
const LONGEST = 128;

/** Passwords that lists of the most used ones begin with, and that the other rules let through. */
// oxfmt-ignore: a table
const COMMON: ReadonlySet<string> = new Set([
  'password',
  'password1',
  'passw0rd',
  'p@ssw0rd',
  'p@ssword',
  'qwertyui',
  'qwertyuiop',
  'qwerty123',
  'qwerty12',
  '1q2w3e4r',
  '1q2w3e4r5t',
  '1qaz2wsx',
  'zaq12wsx',
  'asdfghjk',
  'asdfghjkl',
  'zxcvbnm1',
  'abcd1234',
  'abc12345',
  'a1b2c3d4',
  'iloveyou',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'welcome1',
  'letmein1',
  'admin123',
  'administrator',
  'changeme',
  'trustno1',
  'superman',
  'whatever',
  'starwars',
  'sakura123',
  'doraemon',
  '12341234',
  '11223344',
  '12121212',
  '123123123',
  '147258369',
  '13579246',
  '19841984',
  'pass1234',
  'test1234',
]);

/** What is wrong with a new password, or null. */
export function passwordProblem(password: string, loginId: string): PasswordProblem | null {
  if (password.length < SHORTEST) return 'tooShort';
  if (password.length > LONGEST) return 'tooLong';
  const folded = password.normalize('NFKC').toLowerCase();
  if (folded.includes(loginId.toLowerCase())) return 'containsLoginId';
  return COMMON.has(folded) || isRunOrRepeat(folded) ? 'guessable' : null;
}

/** aaaaaaaa, 12345678, hgfedcba. */
function isRunOrRepeat(text: string): boolean {
  const steps = new Set<number>();
  for (let index = 1; index < text.length; index += 1) {
    steps.add(text.charCodeAt(index) - text.charCodeAt(index - 1));
  }
  const [step = 2] = steps;
  return steps.size === 1 && Math.abs(step) <= 1;
}
