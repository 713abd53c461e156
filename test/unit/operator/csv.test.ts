// Lists of users as files: read whatever an office saves, written so that no spreadsheet runs them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../gateway/flows/operator/csv/decode-text.ts';
import { formatCsv, readCell } from '../../../gateway/flows/operator/csv/format-csv.ts';
import { parseCsv } from '../../../gateway/flows/operator/csv/parse-csv.ts';
import { parseUsers } from '../../../gateway/flows/operator/csv/parse-users.ts';

const HEADER = 'ログインID,利用者名,ユーザ区分,認証方式,登録メールアドレス';
const GOOD = 'taro,電算 太郎,一般ユーザ,ID・パスワード方式,taro@example.co.jp';

function rowsOf(text: string): unknown {
  return parseCsv(text);
}

describe('parseCsv()', () => {
  test('reads quotes, doubled quotes and line breaks within them, with each row’s first line', () => {
    expect(rowsOf('a,"b ""c"", d"\r\n\r\n"x\ny",\nlast,1')).toEqual({
      kind: 'rows',
      rows: [
        { line: 1, cells: ['a', 'b "c", d'] },
        { line: 3, cells: ['x\ny', ''] },
        { line: 5, cells: ['last', '1'] },
      ],
    });
  });

  test('names the line of a quote that is not closed, or misplaced', () => {
    expect(rowsOf('a,b\nc,"d\ne')).toEqual({ kind: 'broken', line: 2 });
    expect(rowsOf('a,b"c')).toEqual({ kind: 'broken', line: 1 });
  });

  test('is done with any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', '日') }),
        (text) => {
          expect(['rows', 'broken']).toContain(parseCsv(text).kind);
        },
      ),
    );
  });

  test('reads back what formatCsv() wrote', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '=', '+', '-', '@', '日'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (table) => {
        const filled = table.map((cells) => ['x', ...cells]);
        const outcome = parseCsv(formatCsv(filled).slice(1));
        const read = outcome.kind === 'rows' ? outcome.rows : [];
        expect(read.map(({ cells }) => cells.map(readCell))).toEqual(filled);
      }),
    );
  });
});

describe('formatCsv()', () => {
  test.each(['=1+1', '+81', '-2', '@cmd', '\tx', '\rx'])('neutralises %j', (cell) => {
    const written = formatCsv([[cell]]);
    expect(written).toMatch(/^\uFEFF"?'/);
    expect(readCell(`'${cell}`)).toBe(cell);
  });
});

describe('decodeText()', () => {
  test('reads CP932 with NEC’s and IBM’s rows, UTF-8 with and without a mark', () => {
    expect(decodeText(Buffer.from([0x93, 0x64, 0x8e, 0x5a, 0x87, 0x40, 0xfb, 0xfc]))).toBe(
      '電算①髙',
    );
    expect(decodeText(Buffer.from('\uFEFF電算①'))).toBe('電算①');
    expect(decodeText(Buffer.from('電算'))).toBe('電算');
  });

  test('says where the bytes are neither', () => {
    expect(decodeText(Buffer.from([0x41, 0xff, 0xff, 0x80]))).toBeNull();
  });
});

describe('parseUsers()', () => {
  test('takes columns in any order, wide forms and unknown columns', () => {
    const text = `備考,登録メールアドレス,認証方式,ユーザ区分,利用者名,ログインＩＤ\n-,ｔａｒｏ@example.co.jp,ID･パスワード方式,マスターユーザ,電算 太郎,ｔａｒｏ`;
    expect(parseUsers(text).errors).toEqual([]);
    expect(parseUsers(text).users).toEqual([
      {
        line: 2,
        loginId: 'taro',
        name: '電算 太郎',
        role: 'master',
        authMethod: 'password',
        registeredMail: 'taro@example.co.jp',
      },
    ]);
  });

  test('names each wrong line and column', () => {
    const lines = [
      HEADER,
      GOOD,
      ',名無し,一般ユーザ,ID・パスワード方式,a@example.co.jp',
      'bad id,,係長,紙,not an address',
      'taro,二人目,一般ユーザ,電子証明書方式,b@example.co.jp',
      'short',
    ];
    const { errors } = parseUsers(lines.join('\n'));
    expect(errors).toEqual([
      { line: 3, column: 'ログインID', problem: 'missing' },
      { line: 4, column: 'ログインID', problem: 'wrongForm' },
      { line: 4, column: '利用者名', problem: 'missing' },
      { line: 4, column: 'ユーザ区分', problem: 'unknown' },
      { line: 4, column: '認証方式', problem: 'unknown' },
      { line: 4, column: '登録メールアドレス', problem: 'wrongForm' },
      { line: 6, column: '利用者名', problem: 'missing' },
      { line: 6, column: 'ユーザ区分', problem: 'unknown' },
      { line: 6, column: '認証方式', problem: 'unknown' },
      { line: 6, column: '登録メールアドレス', problem: 'missing' },
      { line: 5, column: 'ログインID', problem: 'twice' },
    ]);
  });

  test('names absent headings', () => {
    expect(parseUsers('ログインID,利用者名\n').errors.map(({ column }) => column)).toEqual([
      'ユーザ区分',
      '認証方式',
      '登録メールアドレス',
    ]);
  });
});
