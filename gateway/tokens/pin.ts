// 利用開始パスワード: 半角数字4桁以上8桁以内 (requirement F4).

const FOUR_TO_EIGHT_DIGITS = /^[0-9]{4,8}$/;

/** True for four to eight half-width digits. */
export function isPin(typed: string): boolean {
  return FOUR_TO_EIGHT_DIGITS.test(typed);
}

/** True for one digit repeated (1111) and for runs up or down (1234, 8765): worth a warning, not a refusal. */
export function isWeakPin(pin: string): boolean {
  const steps = new Set<number>();
  for (let index = 1; index < pin.length; index += 1) {
    steps.add(pin.charCodeAt(index) - pin.charCodeAt(index - 1));
  }
  const [step] = steps;
  return steps.size === 1 && step !== undefined && Math.abs(step) <= 1;
}
