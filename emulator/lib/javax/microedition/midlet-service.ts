// The running MIDlet as its class library sees it: attributes, hardware, screen and events.
import type { Device } from '../../../device/device.ts';
import { ServiceKey } from '../../../vm/native/service.ts';
import type { Instance } from '../../../vm/run-time-data.ts';
import type { Attributes } from '../../descriptors/parse-jad.ts';
import type { AlarmClock } from '../../handset/alarm-clock.ts';
import type { JavaEvents } from '../../handset/java-events.ts';
import type { AppScreen } from '../../widgets/app-screen.ts';
import type { RecordStores } from './rms/record-stores.ts';

/** What a MIDlet can have set to happen later: on an Alert, on the Display, on a Canvas. */
export type MidletAlarm = 'alert' | 'vibration-end' | 'key-repeat';

export type Midlet = {
  /** Those of the JAD before those of the manifest. */
  readonly attributes: Attributes;
  readonly device: Device;
  readonly screen: AppScreen;
  readonly events: JavaEvents;
  readonly alarms: AlarmClock<MidletAlarm>;
  readonly recordStores: RecordStores;
  /** A file of the JAR, or null. */
  readonly findResource: (name: string) => Uint8Array | null;
  /** Ends the application. */
  readonly terminate: () => void;
  /** Hands an address to the phone's browser or dialler (platformRequest). */
  readonly openPlatform: (url: string) => void;
  /** Whether the user is asked before the first connection (MIDP 2.0, untrusted). */
  readonly asksForNetwork: boolean;
  /** Permissions the user has given or refused, by name. */
  readonly permissions: Map<string, boolean>;
  /** Record stores that are open, by name. */
  readonly openStores: Map<string, Instance>;
  midlet: Instance | null;
  /** The one Display object. */
  display: Instance | null;
  /** The current displayable. */
  current: Instance | null;
};

export const MIDLET: ServiceKey<Midlet> = new ServiceKey('MIDlet');
