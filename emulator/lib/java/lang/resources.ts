// The files of an application's JAR, as Class.getResourceAsStream finds them.
import { ServiceKey } from '../../../vm/native/service.ts';

/** The bytes of a file by its path without a leading slash, or null. */
export type Resources = (path: string) => Uint8Array | null;

export const RESOURCES = new ServiceKey<Resources>('resources');
