// A class file that the machine refuses, with the class, the byte offset and the reason.

export class ClassFileError extends Error {
  readonly className: string;
  readonly offset: number;
  readonly reason: string;

  constructor(className: string, offset: number, reason: string) {
    super(`Cannot read class "${className}": ${reason} at offset ${offset}`);
    this.name = 'ClassFileError';
    this.className = className;
    this.offset = offset;
    this.reason = reason;
  }
}
