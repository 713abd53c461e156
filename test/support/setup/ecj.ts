// Debian's Java compiler, which writes class files that a handset of 2001 takes.
import { findOrInstall, onPath } from './find-or-install.ts';

/** The compiler's path; errors say what to install. */
export function findEcj(): string {
  return findOrInstall({
    what: "Debian's Java compiler ecj",
    find: () => onPath('ecj'),
    debianPackages: ['ecj'],
  });
}
