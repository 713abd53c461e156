import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { IAPPLI } from '../iappli.ts';

const TERMINAL_ID = 'terminal-id';
const USER_ID = 'user-id';

/** The names that the descriptor's GetUtn has for the properties. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  [TERMINAL_ID]: 'terminalid',
  [USER_ID]: 'userid',
};

export const Phone: LibraryClass = defineClass('public class com.nttdocomo.util.Phone', {
  fields: {
    'public static final String TERMINAL_ID': TERMINAL_ID,
    'public static final String USER_ID': USER_ID,
  },
  methods: {
    'public static final String getProperty(String key)': getProperty,
  },
});

function getProperty(call: NativeCall, key: string | null): string | null {
  if (key === null) throw new JavaThrow('java.lang.NullPointerException');
  if (key === '') throw new JavaThrow('java.lang.IllegalArgumentException');
  const { jam, phoneProperties } = call.service(IAPPLI);
  const permission = PERMISSIONS[key];
  if (permission === undefined) return null;
  if (!jam.getUtn.includes(permission)) throw new JavaThrow('java.lang.SecurityException', key);
  return phoneProperties[key] ?? null;
}
