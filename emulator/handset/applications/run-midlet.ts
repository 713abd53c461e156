// Starts a MIDlet on a phone.
import type { Device } from '../../device/device.ts';
import { listMidlets, parseManifest, type Attributes } from '../../lib/descriptors/parse-jad.ts';
import { AlarmClock } from '../../lib/handset/alarm-clock.ts';
import { JavaEvents } from '../../lib/handset/java-events.ts';
import { CONNECTIONS } from '../../lib/javax/microedition/io/connections.ts';
import { findMidletConnection } from '../../lib/javax/microedition/io/find-midlet-connection.ts';
import { newGraphics } from '../../lib/javax/microedition/lcdui/graphics-drawing.ts';
import { midpClasses } from '../../lib/javax/microedition/midp.ts';
import { MIDLET, type Midlet } from '../../lib/javax/microedition/midlet-service.ts';
import { openRecordStores } from '../../lib/javax/microedition/rms/record-stores.ts';
import {
  reopenOverlay,
  restoreMidlet,
  ringMidletAlarm,
  saveMidlet,
} from '../../lib/javax/microedition/saved-midlet.ts';
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

export type MidletOptions = {
  readonly device: Device;
  /** Of the JAD; empty where a JAR is run by itself. */
  readonly attributes: Attributes;
  readonly jar: Uint8Array;
  /** Names its record stores among those of other suites. */
  readonly suiteId: string;
  readonly limits: ApplicationLimits;
  /** Whether the phone asks its user before the first connection. */
  readonly asksForNetwork: boolean;
  /** Takes an address that the MIDlet hands to the phone. */
  readonly openPlatform: (url: string) => void;
  readonly output: MachineOutput;
};

/**
 * Starts the suite's first MIDlet, or goes on with one that the same build saved of the same JAR. Errors: SyntaxError,
 * for a JAR that is none or names no MIDlet.
 */
export function runMidlet(
  options: MidletOptions,
  saved: SavedApplication | null = null,
): RunningApplication {
  const jar = openJar(options.jar);
  const attributes = allAttributes(options.attributes, jar);
  const [first] = listMidlets(attributes);
  if (first === undefined) throw new SyntaxError('Cannot parse manifest: MIDlet-1 is missing');
  const midlet = createMidlet(options, attributes, jar);
  return startApplication(
    {
      jar,
      limits: options.limits,
      output: options.output,
      libraries: midpClasses(),
      services: [provideService(MIDLET, midlet), provideService(CONNECTIONS, findMidletConnection)],
      host: midlet,
      library: {
        save: () => saveMidlet(midlet),
        restore: (library) => restoreMidlet(midlet, library),
        reopen: (purpose) => reopenOverlay(midlet, purpose),
      },
      conduct: conductOf(midlet),
      mainClass: first.className,
      startMethod: 'startApp()V',
    },
    saved,
  );
}

/** The JAD's attributes win over the manifest's. */
function allAttributes(jad: Attributes, jar: JarFiles): Attributes {
  const manifest = jar.find('META-INF/MANIFEST.MF');
  const own = manifest === null ? [] : parseManifest(new TextDecoder().decode(manifest));
  return new Map([...own, ...jad]);
}

function createMidlet(options: MidletOptions, attributes: Attributes, jar: JarFiles): Midlet {
  const { device, suiteId, limits, asksForNetwork, openPlatform } = options;
  const midlet: Midlet = {
    attributes,
    device,
    screen: new AppScreen(device.screen, device.fonts, () => midlet.alarms.now),
    events: new JavaEvents(newGraphics),
    alarms: new AlarmClock(device.scheduler, (name, target) =>
      ringMidletAlarm(midlet, name, target),
    ),
    recordStores: openRecordStores(device.storage, suiteId, limits.recordStoreBytes),
    openStores: new Map(),
    findResource: jar.find,
    terminate: () => {
      throw new ExitRequest(0);
    },
    openPlatform,
    asksForNetwork,
    permissions: new Map(),
    midlet: null,
    display: null,
    current: null,
  };
  return midlet;
}

function conductOf(midlet: Midlet): ApplicationConduct {
  return {
    isAwake: () => true,
    hasKeys: () => true,
    activate: () => undefined,
    tellSuspended: () => post(midlet, 'pauseApp()V'),
    tellResumed: () => post(midlet, 'startApp()V'),
  };
}

function post({ midlet, events }: Midlet, signature: string): void {
  if (midlet !== null) events.post({ target: midlet, signature, args: [] });
}
