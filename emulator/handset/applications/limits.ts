// What a handset allows an application.
import { NEWEST_APIS, type ApiVersions } from '../../lib/api-versions.ts';

export type ApplicationLimits = {
  /** Java heap. */
  readonly heapBytes: number;
  /** Bodies of one HTTP request and of its answer. */
  readonly httpUpBytes: number;
  readonly httpDownBytes: number;
  /** Of a MIDlet suite's record stores. */
  readonly recordStoreBytes: number;
  /** Speed of the Java machine. */
  readonly bytecodesPerSecond: number;
  /** Versions of its class libraries. */
  readonly apis: ApiVersions;
};

/** A handset that is in nobody's way, for tests and the command line. */
export const GENEROUS_LIMITS: ApplicationLimits = {
  heapBytes: 4 * 1024 * 1024,
  httpUpBytes: 80 * 1024,
  httpDownBytes: 150 * 1024,
  recordStoreBytes: 512 * 1024,
  bytecodesPerSecond: 50_000_000,
  apis: NEWEST_APIS,
};
