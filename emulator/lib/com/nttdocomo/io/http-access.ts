// Which hosts an i-appli may talk to, and what it hears when it cannot.
import type { HttpFailure, HttpResult } from '../../../../device/radio/http-port.ts';
import type { Iappli } from '../iappli.ts';
import type { CONNECTION_STATUS } from '../status-exception.ts';

type Status = keyof typeof CONNECTION_STATUS;

/** An ordinary i-appli reaches only the scheme, host and port its JAR came from. */
export function isOwnHost(iappli: Iappli, url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === iappli.packageUrl.origin;
}

const FAILURES: Readonly<Record<HttpFailure, Status>> = {
  'out-of-service': 'OUT_OF_SERVICE',
  'self-mode': 'SELF_MODE',
  timeout: 'TIMEOUT',
  tls: 'SSL_ERROR',
  denied: 'USER_ABORT',
};

/** The ConnectionException's status for an exchange that was no success. */
export function httpFailureStatus(result: HttpResult): Status {
  if (result.kind === 'failed') return FAILURES[result.reason];
  return result.kind === 'cut' ? 'SYSTEM_ABORT' : 'HTTP_ERROR';
}
