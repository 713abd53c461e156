// One activation, all its values fixed; shared by the tests of the keys and of the flow.

function bytesFrom(first: number, count: number): Buffer {
  return Buffer.from(Array.from({ length: count }, (_, index) => first + index));
}

export const ACTIVATION = {
  serviceId: '00450001',
  userId: '1234567890128',
  pin: '4711',
  tid: Buffer.from('5f0c1d2e3a4b5c6d', 'hex'),
  secret: bytesFrom(0, 16),
  handsetNonce: bytesFrom(0xa0, 16),
  handsetTime: 0x3bf00000,
  serverNonce: bytesFrom(0xb0, 16),
  serverTime: 0x3bf00007,
  serial: Buffer.from('c0ffee012345', 'hex'),
  requestLine:
    '1 5f0c1d2e3a4b5c6d a0a1a2a3a4a5a6a7a8a9aaabacadaeaf 3bf00000 38768e2da2d3d1bf 36289225ee3d2dc7d05e23fe650006e7',
  responseLine:
    '1 0 b0b1b2b3b4b5b6b7b8b9babbbcbdbebf 3bf00007 c0ffee012345 60 8 f9dfd35e92cfcff87159b8b1a83bda31',
} as const;
