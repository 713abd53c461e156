// The two builds of the phone's app with what their descriptors must say of them.
import type { AppPackage } from '../../delivery/app-package.ts';
import type { Build } from '../../carriers/verdict.ts';

export type TokenApp = AppPackage & {
  readonly jar: Uint8Array<ArrayBuffer>;
  /** Strong: the SHA-256 of the JAR. */
  readonly etag: string;
};

/** A MIDlet with the attributes of its manifest that a descriptor must repeat. */
export type MidletApp = TokenApp & { readonly manifest: ReadonlyMap<string, string> };

export type TokenApps = { readonly doja: TokenApp; readonly midp: MidletApp };

/** Where each build's JAR is, the same for everybody. */
export const JAR_PATHS: Readonly<Record<Build, string>> = {
  doja: '/app/otp-doja.jar',
  midp: '/app/otp-midp.jar',
};
