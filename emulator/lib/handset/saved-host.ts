// What a phone keeps of any running application beside its Java machine: its time, its screen, the
// events that wait, and what its own library keeps. Plain data, Java objects and pictures.
import type { Device } from '../../device/device.ts';
import type { SignalState } from '../../device/signals.ts';
import type { AppScreen, OverlayPurpose, SavedScreen } from '../widgets/app-screen.ts';
import type { AlarmClock, SavedAlarmClock } from './alarm-clock.ts';
import type { JavaEvents, SavedEvents } from './java-events.ts';

export type AppHost<AlarmName extends string> = {
  readonly device: Device;
  readonly screen: AppScreen;
  readonly events: JavaEvents;
  readonly alarms: AlarmClock<AlarmName>;
};

export type SavedHost<AlarmName extends string, Library> = {
  readonly alarms: SavedAlarmClock<AlarmName>;
  readonly events: SavedEvents;
  readonly screen: SavedScreen;
  readonly signals: SignalState;
  readonly library: Library;
};

export function saveHost<AlarmName extends string, Library>(
  { device, screen, events, alarms }: AppHost<AlarmName>,
  library: Library,
): SavedHost<AlarmName, Library> {
  return {
    alarms: alarms.save(),
    events: events.save(),
    screen: screen.save(),
    signals: device.signals.state,
    library,
  };
}

/** What a class library keeps of its application, to and from plain data. */
export type LibraryState<Library> = {
  readonly save: () => Library;
  /** Puts back what the library keeps, and the application's view on the screen. */
  readonly restore: (library: Library) => void;
  /** Opens what lay over the view. */
  readonly reopen: (purpose: OverlayPurpose) => void;
};

/** Into the host of an application that has not run. */
export function restoreHost<AlarmName extends string, Library>(
  { device, screen, events, alarms }: AppHost<AlarmName>,
  saved: SavedHost<AlarmName, Library>,
  { restore, reopen }: LibraryState<Library>,
): void {
  alarms.restore(saved.alarms);
  restore(saved.library);
  events.restore(saved.events);
  screen.restore(saved.screen, reopen);
  device.signals.set(saved.signals);
}
