// Starts a MIDlet on a phone.
import type { Device } from '../../device/device.ts';
import { listMidlets, parseManifest, type Attributes } from '../../lib/descriptors/parse-jad.ts';
import { JavaEvents } from '../../lib/handset/java-events.ts';
import { ROOTS } from '../../lib/handset/Roots.ts';
import { CONNECTIONS } from '../../lib/javax/microedition/io/connections.ts';
import { findMidletConnection } from '../../lib/javax/microedition/io/find-midlet-connection.ts';
import { midpClasses } from '../../lib/javax/microedition/midp.ts';
import { MIDLET, type Midlet } from '../../lib/javax/microedition/midlet-service.ts';
import { openRecordStores } from '../../lib/javax/microedition/rms/record-stores.ts';
import { AppScreen } from '../../lib/widgets/app-screen.ts';
import { ExitRequest } from '../../vm/machine-stop.ts';
import { provideService } from '../../vm/native/service.ts';
import type { Instance } from '../../vm/run-time-data.ts';
import { openJar, type JarFiles } from './jar-files.ts';
import type { ApplicationLimits } from './limits.ts';
import { RunningApplication } from './running-application.ts';
import { startMachine, type MachineOutput } from './start-machine.ts';

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

/** Starts the suite's first MIDlet. Errors: SyntaxError, for a JAR that is none or names no MIDlet. */
export function runMidlet(options: MidletOptions): RunningApplication {
  const jar = openJar(options.jar);
  const attributes = allAttributes(options.attributes, jar);
  const [first] = listMidlets(attributes);
  if (first === undefined) throw new SyntaxError('Cannot parse manifest: MIDlet-1 is missing');
  const midlet = createMidlet(options, attributes, jar);
  const { device, limits } = options;
  const machine = startMachine({
    device,
    jar,
    heapBytes: limits.heapBytes,
    output: options.output,
    libraries: midpClasses(),
    events: midlet.events,
    services: [
      provideService(MIDLET, midlet),
      provideService(ROOTS, () => rootsOf(midlet)),
      provideService(CONNECTIONS, findMidletConnection),
    ],
    mainClass: first.className,
    startMethod: 'startApp()V',
  });
  return new RunningApplication({
    machine,
    device,
    screen: midlet.screen,
    bytecodesPerSecond: limits.bytecodesPerSecond,
    tellSuspended: () => post(midlet, 'pauseApp()V'),
    tellResumed: () => post(midlet, 'startApp()V'),
  });
}

/** The JAD's attributes win over the manifest's. */
function allAttributes(jad: Attributes, jar: JarFiles): Attributes {
  const manifest = jar.find('META-INF/MANIFEST.MF');
  const own = manifest === null ? [] : parseManifest(new TextDecoder().decode(manifest));
  return new Map([...own, ...jad]);
}

function createMidlet(options: MidletOptions, attributes: Attributes, jar: JarFiles): Midlet {
  const { device, suiteId, limits, asksForNetwork, openPlatform } = options;
  return {
    attributes,
    device,
    screen: new AppScreen(device.screen, device.fonts, () => device.scheduler.now),
    events: new JavaEvents(),
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
}

function rootsOf(suite: Midlet): readonly (Instance | null)[] {
  const { midlet, display, current, openStores, events } = suite;
  return [midlet, display, current, ...openStores.values(), ...events.targets];
}

function post({ midlet, events }: Midlet, signature: string): void {
  if (midlet !== null) events.post({ target: midlet, signature, args: [] });
}
