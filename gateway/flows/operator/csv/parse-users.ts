// A list of users: each line checked by itself, every wrong one named.
import type { Role } from '../../../tokens/authority.ts';
import { readCell } from './format-csv.ts';
import { parseCsv, type CsvRow } from './parse-csv.ts';

/** The columns by their headings; any order, others are passed over. */
export const USER_COLUMNS = [
  'ログインID',
  '利用者名',
  'ユーザ区分',
  '認証方式',
  '登録メールアドレス',
] as const;

export type UserColumn = (typeof USER_COLUMNS)[number];

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  master: 'マスターユーザ',
  admin: '管理者ユーザ',
  general: '一般ユーザ',
};

export const AUTH_METHOD_WORDS = {
  password: 'ID・パスワード方式',
  certificate: '電子証明書方式',
} as const;

export type ImportedUser = {
  readonly line: number;
  readonly loginId: string;
  readonly name: string;
  readonly role: Role;
  readonly authMethod: keyof typeof AUTH_METHOD_WORDS;
  readonly registeredMail: string;
};

export type LineError = {
  readonly line: number;
  readonly column: UserColumn | null;
  readonly problem: 'missing' | 'unknown' | 'tooLong' | 'wrongForm' | 'twice' | 'taken' | 'broken';
};

export type ParsedUsers = {
  readonly users: readonly ImportedUser[];
  readonly errors: readonly LineError[];
};

const LOGIN_ID = /^[A-Za-z0-9._@-]{1,64}$/;
const MAIL = /^[^\s@"<>,;]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
const LONGEST_NAME = 64;
// oxlint-disable-next-line eslint/no-control-regex -- these are what no field may hold
const CONTROL = /[\u0000-\u001f\u007f]/;

/** All users, and all errors: with any error nothing may be imported. */
export function parseUsers(text: string): ParsedUsers {
  const csv = parseCsv(text);
  if (csv.kind === 'broken') {
    return { users: [], errors: [{ line: csv.line, column: null, problem: 'broken' }] };
  }
  const [header, ...rows] = csv.rows;
  const headings = header?.cells.map((cell) => cell.normalize('NFKC').trim()) ?? [];
  const absent = USER_COLUMNS.filter((column) => !headings.includes(column.normalize('NFKC')));
  if (absent.length > 0) {
    return {
      users: [],
      errors: absent.map((column) => ({ line: header?.line ?? 1, column, problem: 'missing' })),
    };
  }
  const errors: LineError[] = [];
  const users = rows.map((row) => parseRow(row, headings, errors));
  return { users, errors: [...errors, ...findRepeated(users)] };
}

function parseRow(row: CsvRow, headings: readonly string[], errors: LineError[]): ImportedUser {
  const { line } = row;

  function read(column: UserColumn): string {
    const cell = row.cells[headings.indexOf(column.normalize('NFKC'))] ?? '';
    return readCell(cell.trim());
  }

  function check(column: UserColumn, problem: LineError['problem'] | null): void {
    if (problem !== null) errors.push({ line, column, problem });
  }

  const loginId = read('ログインID').normalize('NFKC');
  const name = read('利用者名');
  const role = keyOf(ROLE_WORDS, read('ユーザ区分'));
  const authMethod = keyOf(AUTH_METHOD_WORDS, read('認証方式'));
  const registeredMail = read('登録メールアドレス').normalize('NFKC');
  check('ログインID', formProblem(loginId, LOGIN_ID));
  check('利用者名', nameProblem(name));
  check('ユーザ区分', role === null ? 'unknown' : null);
  check('認証方式', authMethod === null ? 'unknown' : null);
  check('登録メールアドレス', formProblem(registeredMail, MAIL));
  return {
    line,
    loginId,
    name,
    role: role ?? 'general',
    authMethod: authMethod ?? 'password',
    registeredMail,
  };
}

function formProblem(text: string, form: RegExp): LineError['problem'] | null {
  if (text === '') return 'missing';
  return form.test(text) ? null : 'wrongForm';
}

function nameProblem(name: string): LineError['problem'] | null {
  if (name === '') return 'missing';
  if (CONTROL.test(name)) return 'wrongForm';
  return name.length > LONGEST_NAME ? 'tooLong' : null;
}

function findRepeated(users: readonly ImportedUser[]): LineError[] {
  const seen = new Set<string>();
  return users.flatMap(({ line, loginId }) => {
    const isRepeated = loginId !== '' && seen.has(loginId);
    seen.add(loginId);
    return isRepeated ? [{ line, column: 'ログインID', problem: 'twice' }] : [];
  });
}

function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  typed: string,
): Key | null {
  const folded = typed.normalize('NFKC');
  const found = Object.entries<string>(words).find(([, word]) => word.normalize('NFKC') === folded);
  return (found?.[0] ?? null) as Key | null;
}
