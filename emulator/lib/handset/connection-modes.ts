// Bits of the modes of javax.microedition.io.Connector.

export const READ = 1;
export const WRITE = 2;
