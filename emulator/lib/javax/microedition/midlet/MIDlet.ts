import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { MIDLET } from '../midlet-service.ts';

export const MIDlet: LibraryClass = defineClass(
  'public abstract class javax.microedition.midlet.MIDlet',
  {
    methods: {
      'protected MIDlet()': (call, self: Instance) => {
        call.service(MIDLET).midlet = self;
      },
      'protected abstract void destroyApp(boolean unconditional) throws MIDletStateChangeException':
        null,
      'public final String getAppProperty(String key)': (
        call,
        _self: Instance,
        key: string | null,
      ) => {
        if (key === null) throw new JavaThrow('java.lang.NullPointerException');
        return call.service(MIDLET).attributes.get(key) ?? null;
      },
      'public final void notifyDestroyed()': (call) => call.service(MIDLET).terminate(),
      'public final void notifyPaused()': () => undefined,
      'protected abstract void pauseApp()': null,
      'public final void resumeRequest()': () => undefined,
      'protected abstract void startApp() throws MIDletStateChangeException': null,
      // MIDP 2.0
      'public final boolean platformRequest(String url)': (
        call,
        _self: Instance,
        url: string | null,
      ) => {
        if (url === null) throw new JavaThrow('java.lang.NullPointerException');
        call.service(MIDLET).openPlatform(url);
        return false;
      },
      'public final int checkPermission(String permission)': (
        call,
        _self: Instance,
        permission: string | null,
      ) => {
        const answer = call.service(MIDLET).permissions.get(permission ?? '');
        return answer === undefined ? UNKNOWN : Number(answer);
      },
    },
  },
);

const UNKNOWN = -1;
