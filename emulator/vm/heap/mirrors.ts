// java.lang.Class objects, one a class.
import { loadClass } from '../linking/load-class.ts';
import type { Instance, JavaClass, RunTimeData } from '../run-time-data.ts';
import { allocateInstance } from './allocate.ts';

/** The java.lang.Class object of a class; its host part is the class's internal name. */
export function mirrorOf(data: RunTimeData, javaClass: JavaClass): Instance {
  if (javaClass.mirror === null) {
    javaClass.mirror = allocateInstance(data, loadClass(data, 'java/lang/Class'));
    javaClass.mirror.host = javaClass.name;
  }
  return javaClass.mirror;
}

/** The class that a java.lang.Class object stands for. */
export function mirroredClass(data: RunTimeData, mirror: Instance): JavaClass {
  return loadClass(data, mirror.host as string);
}
