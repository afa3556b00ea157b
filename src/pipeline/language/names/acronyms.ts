import type { Reading } from './readings.ts';

/** Which reading's key an acronym in parentheses stands for: "Rapid Support Forces (RSF)". */
export function acronymsOf(readings: readonly Reading[], text: string): Map<string, Reading> {
  const found = new Map<string, Reading>();
  for (const [i, reading] of readings.entries()) {
    const next = readings[i + 1];
    if (
      !next ||
      !/^\s?\(["“]?(?:the )?$/.test(text.slice(reading.end, next.start)) ||
      !/^["”]?[),;]/.test(text.slice(next.end, next.end + 2))
    )
      continue;
    const short = text.slice(next.start, next.end);
    if (isAcronym(short) && !isAcronym(text.slice(reading.start, reading.end)) && next.key !== reading.key)
      found.set(next.key, reading);
  }
  return found;
}

function isAcronym(form: string): boolean {
  return /^[\p{Lu}\p{N}&.+-]{2,10}$/u.test(form);
}
