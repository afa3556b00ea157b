/** True for a word for what a land is, before "of" and its name: "the Kingdom of Norway", "Federative Republic of Brazil". */
export function isRealm(lower: string): boolean {
  return REALMS.test(lower);
}

const REALMS = /^(?:republic|kingdom|state|commonwealth|federation|sultanate|emirate|principality|union|government)$/;
