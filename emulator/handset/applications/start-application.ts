// Starts an application, whatever its class library: makes its Java machine, and the two first threads there, one that
// starts the application and one that brings it its events.
import { knowsFloatingPoint, lackingIn } from '../../lib/api-versions.ts';
import { EVENT_THREAD_CLASS, JAVA_EVENTS } from '../../lib/handset/EventThread.ts';
import { HANDSET_CLASSES } from '../../lib/handset/handset-classes.ts';
import { LAUNCH, LAUNCHER_CLASS } from '../../lib/handset/Launcher.ts';
import { ROOTS } from '../../lib/handset/Roots.ts';
import {
  restoreHost,
  saveHost,
  type AppHost,
  type LibraryState,
  type SavedHost,
} from '../../lib/handset/saved-host.ts';
import { javaObjectsIn, PICTURE_KIND } from '../../lib/host-data.ts';
import { cldcClasses } from '../../lib/java/cldc.ts';
import { EXIT_FORBIDDEN } from '../../lib/java/lang/exit.ts';
import { RESOURCES } from '../../lib/java/lang/resources.ts';
import { SYSTEM_PROPERTIES } from '../../lib/java/lang/System.ts';
import { Machine, type MachineOptions } from '../../vm/machine.ts';
import { librarySource, type LibraryClass } from '../../vm/native/library-class.ts';
import { provideService, type ProvidedService } from '../../vm/native/service.ts';
import type { JarFiles } from './jar-files.ts';
import type { ApplicationLimits } from './limits.ts';
import {
  EVENT_THREAD,
  MAIN_THREAD,
  RunningApplication,
  type ApplicationConduct,
  type SavedApplication,
} from './running-application.ts';

export type MachineOutput = MachineOptions['output'];

export type Application<AlarmName extends string, Library> = {
  readonly jar: JarFiles;
  readonly limits: ApplicationLimits;
  readonly output: MachineOutput;
  readonly libraries: readonly LibraryClass[];
  readonly services: readonly ProvidedService[];
  readonly host: AppHost<AlarmName>;
  readonly library: LibraryState<Library>;
  readonly conduct: ApplicationConduct;
  readonly mainClass: string;
  /** Called on the main class' object: `start()V`. */
  readonly startMethod: string;
};

/** Starts it, or goes on with one that the same build saved of the same JAR. */
export function startApplication<AlarmName extends string, Library>(
  application: Application<AlarmName, Library>,
  saved: SavedApplication | null,
): RunningApplication {
  const { host, library, limits, mainClass, startMethod } = application;
  function save(): SavedHost<AlarmName, Library> {
    return saveHost(host, library.save());
  }
  const machine = createMachine(application, [
    provideService(ROOTS, () => javaObjectsIn(save())),
    ...application.services,
  ]);
  const running = new RunningApplication({
    machine,
    device: host.device,
    screen: host.screen,
    bytecodesPerSecond: limits.bytecodesPerSecond,
    conduct: application.conduct,
    host: {
      save,
      restore: (data) => restoreHost(host, data as SavedHost<AlarmName, Library>, library),
      stop: () => host.alarms.cancelAll(),
    },
  });
  if (saved === null) startThreads(machine, mainClass, startMethod);
  else running.restore(saved);
  return running;
}

function createMachine<AlarmName extends string, Library>(
  application: Application<AlarmName, Library>,
  services: readonly ProvidedService[],
): Machine {
  const { host, jar, limits, output } = application;
  const { device, events } = host;
  const libraries = [...cldcClasses(), ...application.libraries, ...HANDSET_CLASSES];
  return new Machine({
    sources: [librarySource(libraries, lackingIn(limits.apis)), jar.classes],
    hasFloatingPoint: knowsFloatingPoint(limits.apis),
    clock: { now: () => device.clock.now(), uptime: () => device.scheduler.now },
    output,
    heapBytes: limits.heapBytes,
    services: [
      provideService(JAVA_EVENTS, events),
      provideService(RESOURCES, jar.find),
      provideService(EXIT_FORBIDDEN, true),
      provideService(SYSTEM_PROPERTIES, propertiesOf(limits)),
      ...services,
    ],
    hostKinds: [PICTURE_KIND],
  });
}

function propertiesOf({ apis }: ApplicationLimits): Readonly<Record<string, string>> {
  return { 'microedition.configuration': apis.cldc < 1.1 ? 'CLDC-1.0' : 'CLDC-1.1' };
}

function startThreads(machine: Machine, mainClass: string, startMethod: string): void {
  const args = [mainClass, startMethod];
  machine.startStatic(LAUNCHER_CLASS, LAUNCH, args, MAIN_THREAD);
  machine.startStatic(EVENT_THREAD_CLASS, 'run()V', [], EVENT_THREAD);
}
