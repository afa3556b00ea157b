import grammar from '../../data/grammar.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { factOfWord, truthOfWord } from '../../wording/fact-of-word.ts';
import { firstWords } from '../../wording/first-words.ts';
import { interned } from '../../wording/interned.ts';

/** The base form of a verb of the lexicon from any of its forms ("withdrew" → "withdraw"); null for other words. */
export const knownVerb = factOfWord((lower): string | null => {
  const plain = FORMS.get(lower);
  if (plain || !lower.includes('-')) return plain ?? null;
  // "re-opened", "co-operate".
  return FORMS.get(lower.replace('-', '')) ?? (lower.startsWith('re-') ? (FORMS.get(lower.slice(3)) ?? null) : null);
});

/** True where the form may be a past participle. */
export const isParticiple = truthOfWord((lower) => lower.endsWith('ed') || PARTICIPLES.has(lower));

/** True where the form is a participle and no past tense: "written", "given"; without an auxiliary it is no finite verb. */
export const isOnlyParticiple = truthOfWord((lower) => ONLY_PARTICIPLES.has(lower));

/** True where the form is a past tense and no participle: "threw", "gave". */
export const isOnlyPast = truthOfWord((lower) => ONLY_PAST.has(lower));

/** The regular and irregular forms of a verb, its base first. */
function formsOf(base: string): string[] {
  const irregular = IRREGULAR.get(base) ?? [];
  const stem = base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) ? base.slice(0, -1) : base;
  const doubled = irregular.find((form) => form.endsWith('ed') && form.length === base.length + 3);
  const present = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : `${base}${/(?:s|sh|ch|x|z|o)$/.test(base) ? 'es' : 's'}`;
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${base}ed`;
  return [base, present, ...(irregular.length > 0 ? irregular : [past]), `${doubled ? doubled.slice(0, -2) : stem}ing`];
}

const IRREGULAR = new Map<string, string[]>(Object.entries(grammar.irregular));
// Of "spoke, spoken" only the second is one.
const PARTICIPLES = new Set(Object.values(grammar.irregular).flatMap((forms) => forms.slice(-1)));
const ONLY_PARTICIPLES = new Set(
  Object.entries(grammar.irregular).flatMap(([base, forms]) =>
    forms.length > 1 && forms.at(-1) !== base && forms.at(-1) !== forms[0] && !forms.at(-1)!.endsWith('ed')
      ? forms.slice(-1)
      : [],
  ),
);
const ONLY_PAST = new Set(
  Object.entries(grammar.irregular).flatMap(([base, forms]) =>
    forms.length > 1 && forms[0] !== base && forms.at(-1) !== forms[0] && !forms[0]!.endsWith('ed') ? forms[0]! : [],
  ),
);
const BASES = new Set([
  ...Object.values(verbs.acts).flatMap(firstWords),
  ...Object.values(verbs.governing).flatMap(firstWords),
  ...firstWords(verbs.blame),
  ...[verbs.spoken, verbs.spokenNegated].flatMap((table) => Object.values(table).flatMap(firstWords)),
  ...[verbs.words.given, verbs.words.promised, verbs.words.relieving, verbs.words.harming].flat(),
  ...[verbs.words.upsetting, verbs.words.pleasing].flat(),
  ...IRREGULAR.keys(),
]);
// A base form stands for itself, whatever other verb it is a form of: "lay", "found".
const FORMS = new Map(
  [
    ...[...BASES].sort().flatMap((base) => formsOf(base).map((form) => [form, base] as const)),
    ...[...BASES].map((base) => [base, base] as const),
  ].map(([form, base]) => [form, interned(base)]),
);
