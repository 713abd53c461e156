// The Java thread that carries events to an application.
import { defineClass, type LibraryClass } from '../../vm/native/library-class.ts';
import type { HostValue } from '../../vm/native/marshal.ts';
import type { NativeCall } from '../../vm/native/native-call.ts';
import { ServiceKey } from '../../vm/native/service.ts';
import { steps } from '../../vm/native/steps.ts';
import type { JavaEvent, JavaEvents } from './java-events.ts';

export const JAVA_EVENTS: ServiceKey<JavaEvents> = new ServiceKey('events');

export const EVENT_THREAD_CLASS = 'handset.EventThread';

export const EventThread: LibraryClass = defineClass(`final class ${EVENT_THREAD_CLASS}`, {
  methods: {
    'static void run()': steps(
      (call) => {
        const events = call.service(JAVA_EVENTS);
        return events.length > 0 ? call.goTo(1) : call.waitForHost(events.arrival());
      },
      (call) => {
        const event = call.service(JAVA_EVENTS).take();
        if (event === null) return call.goTo(0);
        return call.invoke(event.target, event.signature, ...argumentsOf(event, call));
      },
      (call) => {
        call.service(JAVA_EVENTS).finish();
        return call.goTo(0);
      },
    ),
  },
});

function argumentsOf({ args }: JavaEvent, call: NativeCall): readonly HostValue[] {
  return typeof args === 'function' ? args(call) : args;
}
