/** True for the name of an armed body of its own, "Free Highlands Army", and not for an army by that word alone. */
export function isArmed(name: string): boolean {
  return /\s/.test(name) && /\b(?:army|forces|militia|guards?|front|brigades?|fighters)\b/i.test(name);
}
