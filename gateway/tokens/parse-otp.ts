// What a person types as a password, folded to eight ASCII digits.

const EIGHT_DIGITS = /^[0-9]{8}$/;

/**
 * Eight ASCII digits from typed text, or null: full-width digits are folded (NFKC), and the space or
 * hyphen that people put between the groups of four is dropped.
 */
export function parseOtp(typed: string): string | null {
  if (typed.length > 32) return null;
  const digits = typed.normalize('NFKC').replaceAll(/[\s\-‐−ー]/g, '');
  return EIGHT_DIGITS.test(digits) ? digits : null;
}
