import { describe, expect, test } from 'vitest';
import { parseJam } from '../../../emulator/lib/descriptors/parse-jam.ts';

const JAM = `AppName = ワンタイム
PackageURL = app/otp.jar
AppSize = 9000
AppClass = otp.Appli
LastModified = Mon, 23 Nov 2026 00:00:00
`;

function parse(text: string): ReturnType<typeof parseJam> {
  return parseJam(new TextEncoder().encode(text));
}

describe('parseJam()', () => {
  test('reads Shift_JIS text with CRLF', () => {
    const name = [0x83, 0x81, 0x83, 0x82]; // メモ
    const rest = JAM.split('\n').slice(1).join('\r\n');
    const bytes = [...new TextEncoder().encode('AppName = '), ...name, 13, 10];
    const jam = parseJam(Uint8Array.from([...bytes, ...new TextEncoder().encode(rest)]));
    expect(jam).toMatchObject({ appName: 'メモ', appSize: 9000, appClass: 'otp.Appli' });
  });

  test('has defaults for what may be left out', () => {
    expect(parse(JAM)).toMatchObject({
      appVersion: null,
      profileVersion: null,
      scratchpadSizes: [],
      appParameters: [],
      usesNetwork: false,
      usesBrowser: false,
      targetDevices: [],
      drawArea: null,
      getUtn: [],
    });
  });

  test('reads the optional keys', () => {
    const more = `SPsize = 1024, 16
AppParam = 1 0011 ff  100
UseNetwork = http
UseBrowser = launch
TargetDevice = N504i,D504i
DrawArea = 120x130
GetUtn = terminalid,userid
`;
    expect(parse(JAM + more)).toMatchObject({
      scratchpadSizes: [1024, 16],
      appParameters: ['1', '0011', 'ff', '100'],
      usesNetwork: true,
      usesBrowser: true,
      targetDevices: ['N504i', 'D504i'],
      drawArea: { width: 120, height: 130 },
      getUtn: ['terminalid', 'userid'],
    });
  });

  test.each(['AppName', 'PackageURL', 'AppSize', 'AppClass', 'LastModified'])(
    'refuses a JAM without %s',
    (key) => {
      const text = JAM.replace(new RegExp(`^${key}.*\n`, 'm'), '');
      expect(() => parse(text)).toThrow(`Cannot parse JAM: ${key} is missing`);
    },
  );

  test.each([
    ['AppSize = 9000', 'AppSize = nine', 'Cannot parse JAM: AppSize "nine" is no number of bytes'],
    ['AppClass', 'nonsense\nAppClass', 'Cannot parse JAM: line "nonsense" has no "="'],
    ['AppClass', 'DrawArea = 120\nAppClass', 'Cannot parse JAM: DrawArea "120" is no size'],
  ])('refuses %s as %s', (before, after, message) => {
    expect(() => parse(JAM.replace(before, after))).toThrow(message);
  });

  test('refuses more than sixteen scratchpads', () => {
    const sizes = Array.from({ length: 17 }, () => '1').join(',');
    expect(() => parse(`${JAM}SPsize = ${sizes}\n`)).toThrow('SPsize has 17 parts');
  });
});
