// Why a method is not verified: the reason, to which its place is added on the way out.

export class VerifyFailure extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'VerifyFailure';
  }
}
