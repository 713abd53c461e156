// Verification of a class before it is initialized (JVM spec 4.9.1).
import { ClassFileError } from '../classfile/class-file-error.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { JavaClass, Method, RunTimeData } from '../run-time-data.ts';
import { refuseFloatingPoint, refuseFloatingPointCode } from './floating-point.ts';
import { verifyMethod } from './verify-method.ts';
import { VerifyFailure } from './verify-failure.ts';

/** Errors: JavaThrow of VerifyError. Library classes are trusted; tests verify them. */
export function verifyClass(data: RunTimeData, javaClass: JavaClass): void {
  if (javaClass.isVerified || javaClass.isLibrary) return;
  if (!data.hasFloatingPoint) verify(javaClass.name, () => refuseFloatingPoint(javaClass));
  for (const method of javaClass.methods) {
    const { name, descriptor } = method;
    verify(`${javaClass.name}.${name}${descriptor}`, () => verifyOne(data, method));
  }
  javaClass.isVerified = true;
}

function verifyOne(data: RunTimeData, method: Method): void {
  if (method.body === null) return;
  if (!data.hasFloatingPoint) refuseFloatingPointCode(method, method.body);
  verifyMethod(data, method, method.body);
}

function verify(place: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof VerifyFailure) && !(error instanceof ClassFileError)) throw error;
    throw new JavaThrow('java/lang/VerifyError', `Cannot verify ${place}: ${error.message}`);
  }
}
