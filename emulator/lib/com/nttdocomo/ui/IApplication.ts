import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { IAPPLI } from '../iappli.ts';

export const IApplication: LibraryClass = defineClass(
  'public abstract class com.nttdocomo.ui.IApplication',
  {
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
      'public final int getLaunchType()': () => LAUNCHED_FROM_MENU,
    },
  },
);

const LAUNCHED_FROM_MENU = 0;

/** The word after the name, as launch parameters come in pairs. */
function parameterOf(words: readonly string[], name: string | null): string | null {
  const index = words.findIndex((word, at) => at % 2 === 0 && word === name);
  return index < 0 ? null : (words[index + 1] ?? null);
}
