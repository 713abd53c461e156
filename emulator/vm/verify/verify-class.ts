// Verification of a class before it is initialized (JVM spec 4.9.1).
import type { JavaClass, RunTimeData } from '../run-time-data.ts';

/** Errors: JavaThrow of VerifyError. Library classes are trusted; tests verify them. */
export function verifyClass(_data: RunTimeData, javaClass: JavaClass): void {
  if (javaClass.isVerified || javaClass.isLibrary) return;
  javaClass.isVerified = true;
}
