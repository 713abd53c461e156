// Makes the Java machine of an application, and its two first threads: one that starts the
// application and one that brings it its events.
import type { Device } from '../../device/device.ts';
import { lackingIn } from '../../lib/api-versions.ts';
import { EVENT_THREAD_CLASS, JAVA_EVENTS } from '../../lib/handset/EventThread.ts';
import { HANDSET_CLASSES } from '../../lib/handset/handset-classes.ts';
import type { JavaEvents } from '../../lib/handset/java-events.ts';
import { LAUNCH, LAUNCHER_CLASS } from '../../lib/handset/Launcher.ts';
import { PICTURE_KIND } from '../../lib/host-data.ts';
import { cldcClasses } from '../../lib/java/cldc.ts';
import { EXIT_FORBIDDEN } from '../../lib/java/lang/exit.ts';
import { RESOURCES } from '../../lib/java/lang/resources.ts';
import { SYSTEM_PROPERTIES } from '../../lib/java/lang/System.ts';
import { Machine, type MachineOptions } from '../../vm/machine.ts';
import { librarySource, type LibraryClass } from '../../vm/native/library-class.ts';
import { provideService, type ProvidedService } from '../../vm/native/service.ts';
import type { JarFiles } from './jar-files.ts';
import type { ApplicationLimits } from './limits.ts';
import { EVENT_THREAD, MAIN_THREAD } from './running-application.ts';

export type MachineOutput = MachineOptions['output'];

export type ApplicationMachine = {
  readonly device: Device;
  readonly jar: JarFiles;
  readonly limits: ApplicationLimits;
  readonly output: MachineOutput;
  readonly libraries: readonly LibraryClass[];
  readonly events: JavaEvents;
  readonly services: readonly ProvidedService[];
};

export function createMachine(application: ApplicationMachine): Machine {
  const { device, jar, events, limits } = application;
  const libraries = [...cldcClasses(), ...application.libraries, ...HANDSET_CLASSES];
  return new Machine({
    sources: [librarySource(libraries, lackingIn(limits.apis)), jar.classes],
    clock: { now: () => device.clock.now(), uptime: () => device.scheduler.now },
    output: application.output,
    heapBytes: limits.heapBytes,
    services: [
      provideService(JAVA_EVENTS, events),
      provideService(RESOURCES, jar.find),
      provideService(EXIT_FORBIDDEN, true),
      provideService(SYSTEM_PROPERTIES, propertiesOf(limits)),
      ...application.services,
    ],
    hostKinds: [PICTURE_KIND],
  });
}

function propertiesOf({ apis }: ApplicationLimits): Readonly<Record<string, string>> {
  return { 'microedition.configuration': apis.cldc < 1.1 ? 'CLDC-1.0' : 'CLDC-1.1' };
}

/** `startMethod` is called on the main class' object: `start()V`. */
export function startThreads(machine: Machine, mainClass: string, startMethod: string): void {
  const args = [mainClass, startMethod];
  machine.startStatic(LAUNCHER_CLASS, LAUNCH, args, MAIN_THREAD);
  machine.startStatic(EVENT_THREAD_CLASS, 'run()V', [], EVENT_THREAD);
}
