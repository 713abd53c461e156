// The one way in which the host throws a Java exception.
import type { Instance } from '../run-time-data.ts';

/** Thrown by host functions; becomes a Java exception of the named class, or the throwable itself. */
export class JavaThrow extends Error {
  readonly className: string;
  readonly javaMessage: string | null;
  readonly throwable: Instance | null;

  constructor(thrown: string | Instance, message: string | null = null) {
    const className = typeof thrown === 'string' ? thrown.replaceAll('.', '/') : thrown.class.name;
    super(message === null ? className : `${className}: ${message}`);
    this.name = 'JavaThrow';
    this.className = className;
    this.javaMessage = message;
    this.throwable = typeof thrown === 'string' ? null : thrown;
  }
}
