// The one application that can run: started from the list, fed with time, taken off the screen when it ends.
import type { Handset } from '../../carrier/handset.ts';
import type { Device } from '../../device/device.ts';
import { parseJad } from '../../lib/descriptors/parse-jad.ts';
import { parseJam } from '../../lib/descriptors/parse-jam.ts';
import { runIappli, type IappliOptions } from '../applications/run-iappli.ts';
import { runMidlet, type MidletOptions } from '../applications/run-midlet.ts';
import type {
  ApplicationState,
  RunningApplication,
  SavedApplication,
} from '../applications/running-application.ts';
import { buildStamp } from './build-stamp.ts';
import { applicationLimits } from './handset-limits.ts';
import { storageNameOf, type Software, type SoftwareFiles } from './installed-software.ts';
import type { SavedPhone } from './saved-phone.ts';

export type RunnerOptions = {
  readonly device: Device;
  readonly handset: Handset;
  /** Takes what applications print. */
  readonly print: (bytes: Uint8Array) => void;
  readonly openAddress: (url: string) => void;
};

export type RunningSoftware = {
  readonly software: Software;
  readonly application: RunningApplication;
};

type EndListener = (software: Software, state: ApplicationState) => void;

export class ApplicationRunner {
  readonly #options: RunnerOptions;
  #running: RunningSoftware | null = null;
  #onEnd: EndListener = () => undefined;

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  get running(): RunningSoftware | null {
    return this.#running;
  }

  /** Sets who hears that an application has ended. */
  setEndListener(listener: EndListener): void {
    this.#onEnd = listener;
  }

  /**
   * Starts an application, or goes on with it where it was saved by the same build of the emulator from the same files;
   * one that runs is ended. Errors: SyntaxError, for files that are none.
   */
  start(
    software: Software,
    files: SoftwareFiles,
    saved: SavedApplication | null = null,
  ): RunningApplication {
    this.#running?.application.end();
    const application = this.#run(software, files, saved);
    this.#running = { software, application };
    return application;
  }

  /** The application that runs, to go on elsewhere or later; null when none runs. */
  save(): SavedPhone | null {
    if (this.#running === null) return null;
    const { software, application } = this.#running;
    const { id: softwareId, installedAt } = software;
    return { build: buildStamp(), softwareId, installedAt, application: application.save() };
  }

  /** Lets the application run for `ms` of the phone's time. */
  async advance(ms: number): Promise<void> {
    const running = this.#running;
    if (running === null) {
      this.#options.device.scheduler.advance(ms);
      return;
    }
    await running.application.advance(ms, { waits: false });
    const { state } = running.application;
    if (state.kind === 'running' || state.kind === 'suspended' || running !== this.#running) return;
    this.#running = null;
    this.#onEnd(running.software, state);
  }

  /** The user, or a pulled battery, ends the application. */
  end(): void {
    const running = this.#running;
    if (running === null) return;
    running.application.end();
    this.#running = null;
    this.#onEnd(running.software, { kind: 'ended' });
  }

  #run(
    software: Software,
    { descriptor, jar }: SoftwareFiles,
    saved: SavedApplication | null,
  ): RunningApplication {
    const { device, handset, print, openAddress } = this.#options;
    const limits = applicationLimits(handset);
    const output = { out: print, err: print };
    if (software.kind === 'iappli') {
      const iappli: IappliOptions = {
        device,
        jam: parseJam(descriptor),
        jar,
        packageUrl: new URL(software.packageUrl),
        applicationId: storageNameOf(software),
        limits,
        phoneProperties: { 'terminal-id': 'SN00000000000', 'user-id': '00000000000X' },
        output,
        openBrowser: openAddress,
      };
      return runIappli(iappli, saved);
    }
    const midlet: MidletOptions = {
      device,
      attributes: parseJad(decodeJad(descriptor, handset)).attributes,
      jar,
      suiteId: storageNameOf(software),
      limits,
      asksForNetwork: false,
      openPlatform: openAddress,
      output,
    };
    return runMidlet(midlet, saved);
  }
}

/** au reads descriptors as Shift_JIS, SoftBank as UTF-8. */
export function decodeJad(bytes: Uint8Array, { carrier }: Handset): string {
  return new TextDecoder(carrier === 'au' ? 'shift_jis' : 'utf-8').decode(bytes);
}
