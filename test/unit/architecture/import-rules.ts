// Who may import whom, as data: the arrows of the README's map.

/** Each area (a folder, or a file) and the areas it may import; an area may always import itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'gateway/config.ts': [],
  'gateway/render.ts': [],
  'gateway/when-there.ts': [],
  'gateway/tokens': [],
  'gateway/carriers': [],
  'gateway/delivery': [],
  'gateway/secrets': [],
  'gateway/store': ['gateway/tokens', 'gateway/secrets'],
  'gateway/mail': ['gateway/render.ts'],
  'gateway/flows': [
    'gateway/tokens',
    'gateway/carriers',
    'gateway/delivery',
    'gateway/secrets',
    'gateway/store',
    'gateway/mail',
    'gateway/when-there.ts',
  ],
  'gateway/http': [
    'gateway/flows',
    'gateway/when-there.ts',
    'gateway/tokens',
    'gateway/carriers',
    'gateway/delivery',
    'gateway/render.ts',
    'gateway/config.ts',
  ],
  'gateway/token-app': ['gateway/delivery'],
  'gateway/demo': [
    'gateway/config.ts',
    'gateway/flows',
    'gateway/http',
    'gateway/store',
    'gateway/tokens',
  ],
  'gateway/start': ['gateway'],
  'gateway/app.ts': ['gateway'],
  'gateway/main.ts': ['gateway'],
  'gateway/commands': ['gateway'],

  'emulator/vm': [],
  'emulator/device': [],
  'emulator/lib': ['emulator/vm', 'emulator/device'],
  'emulator/browser': ['emulator/device'],
  'emulator/carrier': ['emulator/device'],
  'emulator/handset': [
    'emulator/lib',
    'emulator/vm',
    'emulator/device',
    'emulator/browser',
    'emulator/carrier',
  ],
  'emulator/shell': ['emulator'],
  'emulator/commands': ['emulator'],

  'mail-sink/message': [],
  'mail-sink/filters': ['mail-sink/message'],
  'mail-sink/verdicts': ['mail-sink/message', 'mail-sink/filters'],
  'mail-sink/mailbox': ['mail-sink/message', 'mail-sink/filters'],
  'mail-sink/smtp': ['mail-sink/mailbox', 'mail-sink/message', 'mail-sink/filters'],
  'mail-sink/http': [
    'mail-sink/mailbox',
    'mail-sink/message',
    'mail-sink/filters',
    'mail-sink/verdicts',
  ],
  'mail-sink/config.ts': [],
  'mail-sink/render.ts': [],
  'mail-sink/check-credentials.ts': [],
  'mail-sink/release-mail.ts': ['mail-sink/http'],
  'mail-sink/mail-sink.ts': ['mail-sink'],
  'mail-sink/main.ts': ['mail-sink'],
  'mail-sink/commands': ['mail-sink'],

  test: ['gateway', 'emulator', 'mail-sink'],
};

/** Areas where neither Node nor a package may be imported, with the packages each may have all the same. */
export const PURE_AREAS: Readonly<Record<string, readonly string[]>> = {
  'gateway/tokens': ['node:crypto', 'otplib', '@holiday-jp/holiday_jp'],
  'gateway/carriers': ['ipaddr.js'],
  'gateway/delivery': ['encoding-japanese'],
  'emulator/vm': [],
  'emulator/device': [],
};
