// Verification of a class before it is initialized (JVM spec 4.9.1).
import { ClassFileError } from '../classfile/class-file-error.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { JavaClass, Method, RunTimeData } from '../run-time-data.ts';
import { verifyMethod } from './verify-method.ts';
import { VerifyFailure } from './verify-failure.ts';

/** Errors: JavaThrow of VerifyError. Library classes are trusted; tests verify them. */
export function verifyClass(data: RunTimeData, javaClass: JavaClass): void {
  if (javaClass.isVerified || javaClass.isLibrary) return;
  for (const method of javaClass.methods) verifyOne(data, method);
  javaClass.isVerified = true;
}

function verifyOne(data: RunTimeData, method: Method): void {
  if (method.body === null) return;
  try {
    verifyMethod(data, method, method.body);
  } catch (error) {
    if (!(error instanceof VerifyFailure) && !(error instanceof ClassFileError)) throw error;
    const place = `${method.class.name}.${method.name}${method.descriptor}`;
    throw new JavaThrow('java/lang/VerifyError', `Cannot verify ${place}: ${error.message}`);
  }
}
