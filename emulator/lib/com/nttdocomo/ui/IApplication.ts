import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance, ReferenceArray } from '../../../../vm/run-time-data.ts';
import { textsOf } from '../../../string-array.ts';
import { IAPPLI, type Iappli } from '../iappli.ts';

const LAUNCHED_FROM_MENU = 0;
const LAUNCHED_AS_CONCIERGE = 3;
const LAUNCH_BROWSER = 1;

export const IApplication: LibraryClass = defineClass(
  'public abstract class com.nttdocomo.ui.IApplication',
  {
    fields: {
      'public static final int LAUNCHED_FROM_MENU': LAUNCHED_FROM_MENU,
      'public static final int LAUNCHED_AFTER_DOWNLOAD': 1,
      'public static final int LAUNCHED_FROM_TIMER': 2,
      'public static final int LAUNCHED_AS_CONCIERGE': LAUNCHED_AS_CONCIERGE,
      'public static final int LAUNCHED_FROM_EXT': 4,
      'public static final int LAUNCHED_FROM_BROWSER': 5,
      'public static final int LAUNCHED_FROM_MAILER': 6,
      'public static final int LAUNCH_BROWSER': LAUNCH_BROWSER,
      'public static final int LAUNCH_VERSIONUP': 2,
    },
    methods: {
      'public IApplication()': (call, self: Instance) => {
        call.service(IAPPLI).app = self;
      },
      'public final String[] getArgs()': (call) =>
        call.objectArray('java.lang.String', call.service(IAPPLI).jam.appParameters),
      'public static final IApplication getCurrentApp()': (call) => call.service(IAPPLI).app,
      // The folder of the JAR, without a query.
      'public String getSourceURL()': (call) => new URL('.', call.service(IAPPLI).packageUrl).href,
      'public void resume()': () => undefined,
      'public abstract void start()': null,
      'public final void terminate()': (call) => call.service(IAPPLI).terminate(),
      // DoJa-2.0
      'public final String getParameter(String name)': (
        call,
        _self: Instance,
        name: string | null,
      ) => parameterOf(call.service(IAPPLI).jam.appParameters, name),
      'public final int getLaunchType()': (call) =>
        call.service(IAPPLI).standby === null ? LAUNCHED_FROM_MENU : LAUNCHED_AS_CONCIERGE,
      'public final void launch(int target, String[] args)': (
        call,
        _self: Instance,
        target: number,
        args: ReferenceArray | null,
      ) => launch(call.service(IAPPLI), target, args),
    },
  },
);

/** Ends the application for the browser, where its descriptor allows that. */
function launch(iappli: Iappli, target: number, args: ReferenceArray | null): never {
  if (target !== LAUNCH_BROWSER) {
    throw new JavaThrow('com.nttdocomo.lang.UnsupportedOperationException', `launch(${target})`);
  }
  if (args === null) throw new JavaThrow('java.lang.NullPointerException');
  const [url] = textsOf(args);
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url)) {
    throw new JavaThrow('java.lang.IllegalArgumentException', url);
  }
  if (!iappli.jam.usesBrowser) throw new JavaThrow('java.lang.SecurityException', url);
  return iappli.launchBrowser(url);
}

/** The word after the name, as launch parameters come in pairs. */
function parameterOf(words: readonly string[], name: string | null): string | null {
  const index = words.findIndex((word, at) => at % 2 === 0 && word === name);
  return index < 0 ? null : (words[index + 1] ?? null);
}
