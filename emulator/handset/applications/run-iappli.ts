// Starts an i-appli on a phone.
import type { Device } from '../../device/device.ts';
import { DOJA_CLASSES } from '../../lib/com/nttdocomo/doja-classes.ts';
import { IAPPLI, type Iappli, type IappliAlarm } from '../../lib/com/nttdocomo/iappli.ts';
import { findIappliConnection } from '../../lib/com/nttdocomo/io/find-iappli-connection.ts';
import { openScratchpads } from '../../lib/com/nttdocomo/io/scratchpads.ts';
import {
  reopenOverlay,
  restoreIappli,
  ringIappliAlarm,
  saveIappli,
  type SavedIappli,
} from '../../lib/com/nttdocomo/saved-iappli.ts';
import { EVENT, postEvent } from '../../lib/com/nttdocomo/ui/canvas-view.ts';
import { frameOf } from '../../lib/com/nttdocomo/ui/frame-state.ts';
import { newGraphics } from '../../lib/com/nttdocomo/ui/graphics-state.ts';
import { activate } from '../../lib/com/nttdocomo/ui/MApplication.ts';
import type { Jam } from '../../lib/descriptors/parse-jam.ts';
import { AlarmClock } from '../../lib/handset/alarm-clock.ts';
import { JavaEvents } from '../../lib/handset/java-events.ts';
import { ROOTS } from '../../lib/handset/Roots.ts';
import { restoreHost, saveHost, type SavedHost } from '../../lib/handset/saved-host.ts';
import { javaObjectsIn } from '../../lib/host-data.ts';
import { CONNECTIONS } from '../../lib/javax/microedition/io/connections.ts';
import { AppScreen } from '../../lib/widgets/app-screen.ts';
import { ExitRequest } from '../../vm/machine-stop.ts';
import { provideService } from '../../vm/native/service.ts';
import { openJar, type JarFiles } from './jar-files.ts';
import type { ApplicationLimits } from './limits.ts';
import {
  RunningApplication,
  type ApplicationParts,
  type SavedApplication,
} from './running-application.ts';
import { createMachine, startThreads, type MachineOutput } from './start-machine.ts';

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
  /** Takes a page that the i-appli ends itself for. */
  readonly openBrowser: (url: string) => void;
  /** Started as the stand-by application, which it must be made for (MApplication). */
  readonly standsBy?: boolean;
};

/**
 * Starts it, or goes on with one that was saved. Errors: SyntaxError, for a JAR that is none; RangeError, for a saved
 * application of another JAR.
 */
export function runIappli(
  options: IappliOptions,
  saved: SavedApplication | null = null,
): RunningApplication {
  const jar = openJar(options.jar);
  const iappli = createIappli(options, jar);
  const { device, limits, jam } = options;
  const machine = createMachine({
    device,
    jar,
    limits,
    output: options.output,
    libraries: DOJA_CLASSES,
    events: iappli.events,
    services: [
      provideService(IAPPLI, iappli),
      provideService(ROOTS, () => javaObjectsIn(saveHost(iappli, saveIappli(iappli)))),
      provideService(CONNECTIONS, findIappliConnection(iappli)),
    ],
  });
  const application = new RunningApplication({
    machine,
    device,
    screen: iappli.screen,
    bytecodesPerSecond: limits.bytecodesPerSecond,
    host: hostOf(iappli),
    tellSuspended: () => {
      iappli.isSuspended = true;
    },
    tellResumed: () => tellResumed(iappli),
  });
  if (saved === null) startThreads(machine, jam.appClass, 'start()V');
  else application.restore(saved);
  return application;
}

function createIappli(options: IappliOptions, jar: JarFiles): Iappli {
  const { device, jam, packageUrl, applicationId, limits, phoneProperties, openBrowser } = options;
  const iappli: Iappli = {
    jam,
    device,
    screen: new AppScreen(device.screen, device.fonts, () => iappli.alarms.now, jam.drawArea),
    events: new JavaEvents(newGraphics),
    alarms: new AlarmClock(device.scheduler, (name, target) =>
      ringIappliAlarm(iappli, name, target),
    ),
    packageUrl,
    scratchpads: openScratchpads(device.storage, applicationId, jam.scratchpadSizes),
    findResource: jar.find,
    httpLimits: { up: limits.httpUpBytes, down: limits.httpDownBytes },
    phoneProperties,
    launchBrowser: (url) => {
      openBrowser(url);
      throw new ExitRequest(0);
    },
    terminate: () => {
      throw new ExitRequest(0);
    },
    app: null,
    frame: null,
    nextFrame: null,
    isDialogOpen: false,
    standby: options.standsBy === true ? { mode: 'inactive' } : null,
    isSuspended: false,
    shortTimers: [],
    openConnections: 0,
  };
  return iappli;
}

function hostOf(iappli: Iappli): ApplicationParts['host'] {
  return {
    save: () => saveHost(iappli, saveIappli(iappli)),
    restore: (saved) =>
      restoreHost(iappli, saved as SavedHost<IappliAlarm, SavedIappli>, {
        restore: (library) => restoreIappli(iappli, library),
        reopen: (purpose) => reopenOverlay(iappli, purpose),
      }),
    stop: () => iappli.alarms.cancelAll(),
    isAwake: () => iappli.standby?.mode !== 'asleep',
    hasKeys: () => iappli.standby === null || iappli.standby.mode === 'active',
    activate: () => activate(iappli),
  };
}

/** A canvas hears of it before the application does. */
function tellResumed(iappli: Iappli): void {
  const { frame, app, events } = iappli;
  iappli.isSuspended = false;
  if (frame !== null && frameOf(frame).kind === 'canvas') {
    postEvent(iappli, frame, EVENT.RESUME_VM, 0);
  }
  if (app !== null) events.post({ target: app, signature: 'resume()V', args: [] });
}
