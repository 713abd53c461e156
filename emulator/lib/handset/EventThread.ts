// The Java thread that carries events to an application.
import { defineClass, type LibraryClass } from '../../vm/native/library-class.ts';
import { ServiceKey } from '../../vm/native/service.ts';
import { steps } from '../../vm/native/steps.ts';
import type { JavaEvents } from './java-events.ts';

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
        const events = call.service(JAVA_EVENTS);
        const event = events.take();
        if (event === null) return call.goTo(0);
        return call.invoke(event.target, event.signature, ...events.argumentsOf(event, call));
      },
      (call) => {
        call.service(JAVA_EVENTS).finish();
        return call.goTo(0);
      },
    ),
  },
});
