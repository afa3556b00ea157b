import lands from '../../../data/lands.json' with { type: 'json' };
/** True for a word for what a land is, before "of" and its name: "the Kingdom of Norway", "Federative Republic of Brazil". */
export function isRealm(lower: string): boolean {
  return REALMS.has(lower);
}

const REALMS: ReadonlySet<string> = new Set(lands.realms);
