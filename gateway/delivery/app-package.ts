// What a descriptor says of the package it describes.

export type AppPackage = {
  /** The main class (DoJa) or the MIDlet's class. */
  readonly mainClass: string;
  /** n.n.n */
  readonly version: string;
  /** The exact length of the JAR in bytes. */
  readonly jarSize: number;
  /** When the JAR was built, UTC milliseconds. */
  readonly builtAt: number;
};
