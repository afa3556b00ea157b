const EACH = / (?:an?|per|each|every)\b.*$/u;

/** The currency of a unit of money: "shillings", of "shillings a tonne" too. */
export function currencyOf(unit: string): string {
  return unit.replace(EACH, '');
}
