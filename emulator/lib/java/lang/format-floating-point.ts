// Float.toString and Double.toString (JLS 15.18.1): shortest digits that read back as the same value, in Java's forms.

export function formatDouble(value: number): string {
  return format(value, String(Math.abs(value)));
}

/** Of a float the digits are those that tell it from its neighbours among floats. */
export function formatFloat(value: number): string {
  return format(value, shortestFloat(Math.abs(value)));
}

function shortestFloat(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  for (let digits = 1; digits < 9; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
  return String(Number(value.toPrecision(9)));
}

function format(value: number, digits: string): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (!Number.isFinite(value)) return `${sign}Infinity`;
  const size = Math.abs(value);
  if (size === 0) return `${sign}0.0`;
  const isPlain = size >= 1e-3 && size < 1e7;
  return (
    sign + (isPlain ? withPoint(Number(digits).toFixed(plainDecimals(digits))) : scientific(digits))
  );
}

/** Decimals that the shortest digits have. */
function plainDecimals(digits: string): number {
  const [mantissa = '', exponent = '0'] = digits.split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, decimals - Number(exponent));
}

function withPoint(text: string): string {
  return text.includes('.') ? text : `${text}.0`;
}

function scientific(digits: string): string {
  const [mantissa = '', exponent = '0'] = Number(digits).toExponential().split('e');
  return `${withPoint(mantissa)}E${Number(exponent)}`;
}
