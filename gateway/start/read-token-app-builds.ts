// The phone's app as it was built and committed, in both builds.
import type { TokenAppBuilds } from '../http/download/describe-token-apps.ts';
import { readTokenApp } from '../token-app/token-app.ts';

/** Throws where a JAR is not there. */
export function readTokenAppBuilds(): TokenAppBuilds {
  return { doja: readTokenApp('doja'), midp: readTokenApp('midp') };
}
