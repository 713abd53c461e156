// Makes an application's main object and calls the method that starts it.
import { defineClass, type LibraryClass } from '../../vm/native/library-class.ts';
import { steps } from '../../vm/native/steps.ts';
import { pinRoots } from './Roots.ts';
import type { Instance } from '../../vm/run-time-data.ts';

export const LAUNCHER_CLASS = 'handset.Launcher';
export const LAUNCH = 'run(Ljava/lang/String;Ljava/lang/String;)V';

export const Launcher: LibraryClass = defineClass(`final class ${LAUNCHER_CLASS}`, {
  methods: {
    'static void run(String className, String method)': steps(
      (call) => {
        pinRoots(call);
        return call.goTo(1);
      },
      (call, className: string) => call.initialize(call.findClass(className)) ?? call.goTo(2),
      (call, className: string) => {
        const application = call.newInstance(className);
        call.state = application;
        return call.invoke(application, '<init>()V');
      },
      (call, _className: string, method: string) => call.invoke(call.state as Instance, method),
      () => undefined,
    ),
  },
});
