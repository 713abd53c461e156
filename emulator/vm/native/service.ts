// What the class libraries need of the host (a screen, a radio, storage), handed to the machine by key.
import type { RunTimeData } from '../run-time-data.ts';

/** Names a service and its type; made once, beside the service's type. */
export class ServiceKey<T> {
  readonly name: string;
  /** Never set: it ties the key to its type. */
  declare readonly type: T;

  constructor(name: string) {
    this.name = name;
  }
}

export type ProvidedService = readonly [key: object, service: unknown];

export function provideService<T>(key: ServiceKey<T>, service: T): ProvidedService {
  return [key, service];
}

/** Errors: RangeError, where the machine was made without the service. */
export function getService<T>(data: RunTimeData, key: ServiceKey<T>): T {
  if (!data.services.has(key)) throw new RangeError(`The machine has no service "${key.name}"`);
  return data.services.get(key) as T;
}
