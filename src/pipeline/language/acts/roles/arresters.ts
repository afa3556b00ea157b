import type { Clause } from '../../types.ts';
import type { Cast } from './cast.ts';

/**
 * The police told of beside an arrest for which nobody is named, in its sentence or else in the one before: "Police fired tear
 * gas; 17 were detained by nightfall". [] where none or several are, and of any other deed.
 */
export function arrestersOf(clause: Clause, { tokens, sentences, parties }: Cast): string[] {
  if (!ARRESTING.has(clause.verb) || isDoneBy(clause, tokens)) return [];
  const own = sentences[clause.sentence]!;
  const policeIn = (from: number, to: number) =>
    parties.between(from, to).filter((key) => POLICE.test(parties.entity(key)?.name ?? ''));
  const here = policeIn(own.from, own.to);
  const before = clause.sentence > 0 ? sentences[clause.sentence - 1]! : own;
  const police = here.length > 0 ? here : policeIn(before.from, before.to);
  return police.length === 1 ? police : [];
}

// "By masked men", not "by nightfall", "by 9 p.m.".
function isDoneBy({ to, end }: Clause, tokens: Cast['tokens']): boolean {
  for (let at = to; at < end - 1; at += 1)
    if (tokens[at]!.lower === 'by') return tokens[at + 1]!.pos !== 'NUM' && !HOURS.has(tokens[at + 1]!.lower);
  return false;
}

const ARRESTING = new Set(['arrest', 'detain', 'handcuff']);
const POLICE = /\b(?:police|constabulary|gendarmerie|gendarmes|officers)\b/i;
const HOURS = new Set([
  'nightfall',
  'midnight',
  'noon',
  'midday',
  'dawn',
  'daybreak',
  'dusk',
  'sunset',
  'evening',
  'then',
]);
