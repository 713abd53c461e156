// ISO/IEC 7812-1 check digit (Luhn): lets the phone catch a slip of the thumb before anything is sent.

/** The digit that makes `digits` followed by it pass the check; `digits` is one or more of 0–9. */
export function luhnDigit(digits: string): string {
  return String((10 - (luhnSum(`${digits}0`) % 10)) % 10);
}

/** True when the last of the digits is the check digit of those before it. */
export function hasValidLuhnDigit(digits: string): boolean {
  return /^[0-9]{2,}$/.test(digits) && luhnSum(digits) % 10 === 0;
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
