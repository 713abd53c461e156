// What a descriptor says of the package it describes.

export type AppPackage = {
  /** The main class (DoJa) or the MIDlet's class. */
  readonly mainClass: string;
  /** n.n.n */
  readonly version: string;
  /** The exact length of the JAR in bytes. */
  readonly jarSize: number;
  /** When the app last changed, as a JAM says it: an installed app is offered the update of a later day. */
  readonly lastModified: string;
  /** What it stores on the phone, in bytes: scratchpad or record store. */
  readonly storageBytes: number;
};
