/** A whole number below 2^53 in base 36, filled up with zeros: `toString(36)` of so large a one takes the engine eight times as long. */
export function inBase36(value: number, length: number): string {
  let rest = value;
  let digits = '';
  while (rest > 0) {
    const left = Math.floor(rest / 36);
    digits = DIGITS.charAt(rest - left * 36) + digits;
    rest = left;
  }
  return digits.padStart(length, '0');
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
