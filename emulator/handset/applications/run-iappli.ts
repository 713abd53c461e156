// Starts an i-appli on a phone.
import type { Device } from '../../device/device.ts';
import { DOJA_CLASSES } from '../../lib/com/nttdocomo/doja-classes.ts';
import { IAPPLI, type Iappli } from '../../lib/com/nttdocomo/iappli.ts';
import { findIappliConnection } from '../../lib/com/nttdocomo/io/find-iappli-connection.ts';
import { openScratchpads } from '../../lib/com/nttdocomo/io/scratchpads.ts';
import { EVENT, postEvent } from '../../lib/com/nttdocomo/ui/canvas-view.ts';
import { frameOf } from '../../lib/com/nttdocomo/ui/frame-state.ts';
import type { Jam } from '../../lib/descriptors/parse-jam.ts';
import { JavaEvents } from '../../lib/handset/java-events.ts';
import { ROOTS } from '../../lib/handset/Roots.ts';
import { CONNECTIONS } from '../../lib/javax/microedition/io/connections.ts';
import { AppScreen } from '../../lib/widgets/app-screen.ts';
import { ExitRequest } from '../../vm/machine-stop.ts';
import { provideService } from '../../vm/native/service.ts';
import type { Instance } from '../../vm/run-time-data.ts';
import { openJar, type JarFiles } from './jar-files.ts';
import type { ApplicationLimits } from './limits.ts';
import { RunningApplication } from './running-application.ts';
import { startMachine, type MachineOutput } from './start-machine.ts';

export type IappliOptions = {
  readonly device: Device;
  readonly jam: Jam;
  readonly jar: Uint8Array;
  /** Where the JAR was downloaded from, absolute. */
  readonly packageUrl: URL;
  /** Names its scratchpads among those of other applications. */
  readonly applicationId: string;
  readonly limits: ApplicationLimits;
  /** What Phone.getProperty knows: "terminal-id", "user-id". */
  readonly phoneProperties: Readonly<Record<string, string>>;
  readonly output: MachineOutput;
};

/** Errors: SyntaxError, for a JAR that is none. */
export function runIappli(options: IappliOptions): RunningApplication {
  const jar = openJar(options.jar);
  const iappli = createIappli(options, jar);
  const { device, limits, jam } = options;
  const machine = startMachine({
    device,
    jar,
    heapBytes: limits.heapBytes,
    output: options.output,
    libraries: DOJA_CLASSES,
    events: iappli.events,
    services: [
      provideService(IAPPLI, iappli),
      provideService(ROOTS, () => rootsOf(iappli)),
      provideService(CONNECTIONS, findIappliConnection(iappli)),
    ],
    mainClass: jam.appClass,
    startMethod: 'start()V',
  });
  return new RunningApplication({
    machine,
    device,
    screen: iappli.screen,
    bytecodesPerSecond: limits.bytecodesPerSecond,
    tellSuspended: () => undefined,
    tellResumed: () => tellResumed(iappli),
  });
}

function createIappli(options: IappliOptions, jar: JarFiles): Iappli {
  const { device, jam, packageUrl, applicationId, limits, phoneProperties } = options;
  return {
    jam,
    device,
    screen: new AppScreen(device.screen, device.fonts, () => device.scheduler.now, jam.drawArea),
    events: new JavaEvents(),
    packageUrl,
    scratchpads: openScratchpads(device.storage, applicationId, jam.scratchpadSizes),
    findResource: jar.find,
    httpLimits: { up: limits.httpUpBytes, down: limits.httpDownBytes },
    phoneProperties,
    terminate: () => {
      throw new ExitRequest(0);
    },
    app: null,
    frame: null,
    nextFrame: null,
    isDialogOpen: false,
    shortTimers: new Set(),
    melodies: new Map(),
    openConnections: 0,
  };
}

function rootsOf(iappli: Iappli): readonly (Instance | null)[] {
  const { app, frame, nextFrame, shortTimers, melodies, events } = iappli;
  return [app, frame, nextFrame, ...shortTimers, ...melodies.keys(), ...events.targets];
}

/** A canvas hears of it before the application does. */
function tellResumed(iappli: Iappli): void {
  const { frame, app, events } = iappli;
  if (frame !== null && frameOf(frame).kind === 'canvas') {
    postEvent(iappli, frame, EVENT.RESUME_VM, 0);
  }
  if (app !== null) events.post({ target: app, signature: 'resume()V', args: [] });
}
