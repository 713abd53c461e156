// What every part of the phone's own software works with.
import type { CarrierCentre } from '../carrier/create-centre.ts';
import type { Handset } from '../carrier/handset.ts';
import type { MailCentre } from '../carrier/mail-centre.ts';
import type { Device } from '../device/device.ts';
import type { SceneStack } from './screen/scene-stack.ts';
import type { Theme } from './screen/theme.ts';
import type { ApplicationRunner } from './software/application-runner.ts';
import type { CarrierWords } from './words.ts';

export type PhoneContext = {
  readonly device: Device;
  readonly handset: Handset;
  /** The phone's own mail address. */
  readonly address: string;
  readonly words: CarrierWords;
  readonly theme: Theme;
  readonly scenes: SceneStack;
  readonly centre: CarrierCentre;
  readonly mail: MailCentre;
  readonly runner: ApplicationRunner;
};
