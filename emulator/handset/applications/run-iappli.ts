// Starts an i-appli on a phone.
import type { Device } from '../../device/device.ts';
import { DOJA_CLASSES } from '../../lib/com/nttdocomo/doja-classes.ts';
import { IAPPLI, type Iappli } from '../../lib/com/nttdocomo/iappli.ts';
import { findIappliConnection } from '../../lib/com/nttdocomo/io/find-iappli-connection.ts';
import { openScratchpads } from '../../lib/com/nttdocomo/io/scratchpads.ts';
import {
  reopenOverlay,
  restoreIappli,
  ringIappliAlarm,
  saveIappli,
} from '../../lib/com/nttdocomo/saved-iappli.ts';
import { EVENT, postEvent } from '../../lib/com/nttdocomo/ui/canvas-view.ts';
import { frameOf } from '../../lib/com/nttdocomo/ui/frame-state.ts';
import { newGraphics } from '../../lib/com/nttdocomo/ui/graphics-state.ts';
import { activate } from '../../lib/com/nttdocomo/ui/MApplication.ts';
import type { Jam } from '../../lib/descriptors/parse-jam.ts';
import { AlarmClock } from '../../lib/handset/alarm-clock.ts';
import { JavaEvents } from '../../lib/handset/java-events.ts';
import { CONNECTIONS } from '../../lib/javax/microedition/io/connections.ts';
import { AppScreen } from '../../lib/widgets/app-screen.ts';
import { ExitRequest } from '../../vm/machine-stop.ts';
import { provideService } from '../../vm/native/service.ts';
import { openJar, type JarFiles } from './jar-files.ts';
import type { ApplicationLimits } from './limits.ts';
import type {
  ApplicationConduct,
  RunningApplication,
  SavedApplication,
} from './running-application.ts';
import { startApplication, type MachineOutput } from './start-application.ts';

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
 * Starts it, or goes on with one that the same build saved of the same JAR. Errors: SyntaxError, for a JAR that is none.
 */
export function runIappli(
  options: IappliOptions,
  saved: SavedApplication | null = null,
): RunningApplication {
  const jar = openJar(options.jar);
  const iappli = createIappli(options, jar);
  return startApplication(
    {
      jar,
      limits: options.limits,
      output: options.output,
      libraries: DOJA_CLASSES,
      services: [
        provideService(IAPPLI, iappli),
        provideService(CONNECTIONS, findIappliConnection(iappli)),
      ],
      host: iappli,
      library: {
        save: () => saveIappli(iappli),
        restore: (library) => restoreIappli(iappli, library),
        reopen: (purpose) => reopenOverlay(iappli, purpose),
      },
      conduct: conductOf(iappli),
      mainClass: options.jam.appClass,
      startMethod: 'start()V',
    },
    saved,
  );
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

function conductOf(iappli: Iappli): ApplicationConduct {
  return {
    isAwake: () => iappli.standby?.mode !== 'asleep',
    hasKeys: () => iappli.standby === null || iappli.standby.mode === 'active',
    activate: () => activate(iappli),
    tellSuspended: () => {
      iappli.isSuspended = true;
    },
    tellResumed: () => tellResumed(iappli),
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
