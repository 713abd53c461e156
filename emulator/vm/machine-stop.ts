// Why the whole machine stops at once: something the host cannot or must not carry on with.

/** A class, method or field that the class libraries do not have. Never disguised as a Java exception. */
export class UnimplementedError extends Error {
  readonly className: string;
  readonly member: string | null;
  readonly descriptor: string | null;

  constructor(className: string, member: string | null = null, descriptor: string | null = null) {
    const dotted = className.replaceAll('/', '.');
    super(
      member === null
        ? `Not implemented: class ${dotted}`
        : `Not implemented: ${dotted}.${member} ${descriptor ?? ''}`.trimEnd(),
    );
    this.name = 'UnimplementedError';
    this.className = className;
    this.member = member;
    this.descriptor = descriptor;
  }
}

/** The machine was asked to stop: System.exit, or the application manager. */
export class ExitRequest extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`Exit with status ${status}`);
    this.name = 'ExitRequest';
    this.status = status;
  }
}
