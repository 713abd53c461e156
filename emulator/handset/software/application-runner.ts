// The one application that can run: started from the list, fed with time, taken off the screen when it ends.
import type { Handset } from '../../carrier/handset.ts';
import type { Device } from '../../device/device.ts';
import { parseJad } from '../../lib/descriptors/parse-jad.ts';
import { parseJam } from '../../lib/descriptors/parse-jam.ts';
import { runIappli } from '../applications/run-iappli.ts';
import { runMidlet } from '../applications/run-midlet.ts';
import type { ApplicationState, RunningApplication } from '../applications/running-application.ts';
import { applicationLimits } from './handset-limits.ts';
import { storageNameOf, type Software, type SoftwareFiles } from './installed-software.ts';

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

  /** Starts an application; one that runs is ended. Errors: SyntaxError, for files that are none. */
  start(software: Software, files: SoftwareFiles): void {
    this.#running?.application.end();
    const application = this.#run(software, files);
    this.#running = { software, application };
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

  #run(software: Software, { descriptor, jar }: SoftwareFiles): RunningApplication {
    const { device, handset, print, openAddress } = this.#options;
    const limits = applicationLimits(handset);
    const output = { out: print, err: print };
    if (software.kind === 'iappli') {
      return runIappli({
        device,
        jam: parseJam(descriptor),
        jar,
        packageUrl: new URL(software.packageUrl),
        applicationId: storageNameOf(software),
        limits,
        phoneProperties: { 'terminal-id': 'SN00000000000', 'user-id': '00000000000X' },
        output,
      });
    }
    return runMidlet({
      device,
      attributes: parseJad(decodeJad(descriptor, handset)).attributes,
      jar,
      suiteId: storageNameOf(software),
      limits,
      asksForNetwork: false,
      openPlatform: openAddress,
      output,
    });
  }
}

/** au reads descriptors as Shift_JIS, SoftBank as UTF-8. */
export function decodeJad(bytes: Uint8Array, { carrier }: Handset): string {
  return new TextDecoder(carrier === 'au' ? 'shift_jis' : 'utf-8').decode(bytes);
}
