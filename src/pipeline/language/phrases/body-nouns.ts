import bodies from '../../data/bodies.json' with { type: 'json' };

/** By common noun, the kinds of body it can stand for: "carrier" for a company. */
export const KINDS_BY_NOUN: ReadonlyMap<string, ReadonlySet<string>> = byNoun();

/** "Country", "nation": what stands for a land. */
export const LANDS: ReadonlySet<string> = new Set([
  'country',
  'nation',
  'state',
  'republic',
  'kingdom',
  'sultanate',
  'emirate',
  'principality',
  'island',
]);

/** True for a common noun that can stand for a body: "union", "airline", "ministry". */
export function isBodyNoun(noun: string): boolean {
  return KINDS_BY_NOUN.has(noun) || LANDS.has(noun);
}

function byNoun(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [kind, { nouns }] of Object.entries(bodies.kinds))
    for (const noun of nouns) found.set(noun, (found.get(noun) ?? new Set()).add(kind));
  return found;
}
