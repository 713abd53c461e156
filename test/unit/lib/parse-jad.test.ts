import { describe, expect, test } from 'vitest';
import {
  listMidlets,
  parseJad,
  parseManifest,
} from '../../../emulator/lib/descriptors/parse-jad.ts';

const JAD = `MIDlet-Name: OTP
MIDlet-Version: 1.0.0
MIDlet-Vendor: Bank
MIDlet-Jar-URL: http://otp-auth.net/app/otp-midp.jar
MIDlet-Jar-Size: 12345
OTP-P: 1 00 ff 100
`;

describe('parseJad()', () => {
  test('reads the mandatory attributes and keeps all others', () => {
    const jad = parseJad(JAD);
    expect(jad).toMatchObject({ name: 'OTP', version: '1.0.0', vendor: 'Bank', jarSize: 12345 });
    expect(jad.jarUrl).toBe('http://otp-auth.net/app/otp-midp.jar');
    expect(jad.dataSize).toBeNull();
    expect(jad.attributes.get('OTP-P')).toBe('1 00 ff 100');
  });

  test.each([
    'MIDlet-Name',
    'MIDlet-Version',
    'MIDlet-Vendor',
    'MIDlet-Jar-URL',
    'MIDlet-Jar-Size',
  ])('refuses a JAD without %s', (name) => {
    const text = JAD.replace(new RegExp(`^${name}.*\n`, 'm'), '');
    expect(() => parseJad(text)).toThrow(`Cannot parse JAD: ${name} is missing`);
  });

  test('refuses a size that is no number, and a line that is none', () => {
    expect(() => parseJad(JAD.replace('12345', 'big'))).toThrow(
      'Cannot parse JAD: MIDlet-Jar-Size "big" is no number of bytes',
    );
    expect(() => parseJad(`${JAD}nonsense\n`)).toThrow(
      'Cannot parse JAD: line "nonsense" has no ":"',
    );
  });
});

describe('parseManifest()', () => {
  test('joins lines that a space continues', () => {
    const manifest = parseManifest('MIDlet-1: OTP, /icon.png, com.\r\n example.Otp\r\n');
    expect(listMidlets(manifest)).toEqual([
      { name: 'OTP', icon: '/icon.png', className: 'com.example.Otp' },
    ]);
  });
});

describe('listMidlets()', () => {
  test('takes them in order of their numbers; an icon may be missing', () => {
    const manifest = parseManifest('MIDlet-2: b, /b.png, B\nMIDlet-1: a, , A\n');
    expect(listMidlets(manifest).map((midlet) => [midlet.className, midlet.icon])).toEqual([
      ['A', null],
      ['B', '/b.png'],
    ]);
  });

  test('refuses an entry without a class', () => {
    expect(() => listMidlets(new Map([['MIDlet-1', 'a, b']]))).toThrow(
      'Cannot parse manifest: MIDlet-1 names no class',
    );
  });
});
