// DoJa's exceptions that carry a status number.
import { initThrowable } from '../../java/lang/throwable-class.ts';
import { JavaThrow } from '../../../vm/native/java-throw.ts';
import type { NativeFunction } from '../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';
import type { Instance } from '../../../vm/run-time-data.ts';
import { createThrowable } from '../../../vm/thread/throwable.ts';

/** Statuses of com.nttdocomo.ui.UIException. */
export const UI_STATUS = {
  ILLEGAL_STATE: 1,
  NO_RESOURCES: 2,
  BUSY_RESOURCE: 3,
  UNSUPPORTED_FORMAT: 4,
} as const;

/** Statuses of com.nttdocomo.io.ConnectionException. */
export const CONNECTION_STATUS = {
  ILLEGAL_STATE: 1,
  NO_RESOURCE: 2,
  RESOURCE_BUSY: 3,
  NO_USE: 4,
  OUT_OF_SERVICE: 5,
  TIMEOUT: 7,
  USER_ABORT: 8,
  SYSTEM_ABORT: 9,
  HTTP_ERROR: 10,
  SCRATCHPAD_OVERSIZE: 11,
  SELF_MODE: 13,
  SSL_ERROR: 14,
} as const;

export function uiException(call: NativeCall, status: keyof typeof UI_STATUS): JavaThrow {
  return withStatus(call, 'com/nttdocomo/ui/UIException', UI_STATUS[status], status);
}

export function connectionException(
  call: NativeCall,
  status: keyof typeof CONNECTION_STATUS,
): JavaThrow {
  const className = 'com/nttdocomo/io/ConnectionException';
  return withStatus(call, className, CONNECTION_STATUS[status], status);
}

function withStatus(
  call: NativeCall,
  className: string,
  status: number,
  message: string,
): JavaThrow {
  const throwable = createThrowable(call.thread, className, message);
  call.setField(throwable, 'status', status);
  return new JavaThrow(throwable);
}

/** The members of such an exception class, beside its constants. */
export function statusMethods(simpleName: string): Record<string, NativeFunction> {
  function construct(
    call: NativeCall,
    self: Instance,
    status = 0,
    message: string | null = null,
  ): void {
    initThrowable(call, self, message);
    call.setField(self, 'status', status);
  }
  return {
    [`public ${simpleName}()`]: construct,
    [`public ${simpleName}(int status)`]: construct,
    [`public ${simpleName}(int status, String message)`]: construct,
    'public int getStatus()': (call, self: Instance) => call.getField(self, 'status'),
  };
}
