// The running i-appli as its class library sees it: descriptor, hardware, screen and events.
import type { Device } from '../../../device/device.ts';
import { ServiceKey } from '../../../vm/native/service.ts';
import type { Instance } from '../../../vm/run-time-data.ts';
import type { Jam } from '../../descriptors/parse-jam.ts';
import type { AlarmClock } from '../../handset/alarm-clock.ts';
import type { JavaEvents } from '../../handset/java-events.ts';
import type { Scratchpads } from './io/scratchpads.ts';
import type { AppScreen } from '../../widgets/app-screen.ts';

/** Most bytes of a request's and of an answer's body. */
export type HttpLimits = { readonly up: number; readonly down: number };

/** What an i-appli can have set to happen later, each on an object of the class that its name says. */
export type IappliAlarm =
  | 'timer'
  | 'short-timer'
  | 'melody'
  | 'animation'
  | 'wakeup'
  | 'clock-tick';

/** Of an application that stands by behind the phone's idle screen (待ち受けアプリケーション). */
export type Standby = {
  /** inactive: it is seen, but the keys are the phone's; asleep: it stands still, too. */
  readonly mode: 'active' | 'inactive' | 'asleep';
};

export type Iappli = {
  readonly jam: Jam;
  readonly device: Device;
  readonly screen: AppScreen;
  readonly events: JavaEvents;
  readonly alarms: AlarmClock<IappliAlarm>;
  /** Where the JAR came from. */
  readonly packageUrl: URL;
  readonly scratchpads: Scratchpads;
  readonly httpLimits: HttpLimits;
  /** HTTP connections that are open; the handset has one. */
  openConnections: number;
  /** A file of the JAR, or null. */
  readonly findResource: (name: string) => Uint8Array | null;
  /** What Phone.getProperty answers, as far as the descriptor allows it. */
  readonly phoneProperties: Readonly<Record<string, string>>;
  /** Ends the application and has the browser show a page. */
  readonly launchBrowser: (url: string) => never;
  /** Ends the application. */
  readonly terminate: () => never;
  app: Instance | null;
  /** The current frame. */
  frame: Instance | null;
  /** A frame that becomes current when the open dialog is answered. */
  nextFrame: Instance | null;
  isDialogOpen: boolean;
  /** Null for an application that was started in the usual way. */
  standby: Standby | null;
  /** A call or a mail has the screen. */
  isSuspended: boolean;
  /** Short timers that have not been disposed of. */
  shortTimers: readonly Instance[];
};

export const IAPPLI: ServiceKey<Iappli> = new ServiceKey('i-appli');
