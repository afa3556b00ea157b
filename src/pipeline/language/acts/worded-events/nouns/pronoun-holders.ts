import type { EntityType } from '#src/schema/evidence.ts';
import reporting from '../../../../data/reporting.json' with { type: 'json' };
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { genderOfName } from '../../../phrases/name-genders.ts';
import type { Clause, TokenRange } from '../../../types.ts';
import { OWN } from '../../lists.ts';
import { meaningOf } from '../../meanings.ts';
import type { Named } from '../../parties/objects.ts';
import type { Parties } from '../../parties.ts';

/**
 * The words that name whose "its demand", "her warnings" are. Nobody backs, rejects or describes what is his own: there
 * it is the one other of the kind that the sentence has named, or the one of the sentence before; null where the words
 * leave it open, or what stands for them already says it.
 */
export function pronounHolders(pronoun: number, clause: Clause, scene: Scene): readonly TokenRange[] | null {
  const { tokens, parties } = scene;
  // "It won her little thanks": the object itself.
  if (!KINDS[tokens[pronoun]!.lower] || /^(?:little|no|some|much|more)$/.test(tokens[pronoun + 1]!.lower)) return null;
  const meant = parties.named([{ from: pronoun, to: pronoun + 1 }], pronoun + 1);
  const subject = parties.named(clause.subjects, clause.from);
  const isObject = pronoun >= clause.to && !clause.passive;
  if (isObject && OWN.has(clause.verb))
    return meant.length === 0 && subject.length === 1 && isOf(subject[0]!, pronoun, scene) ? clause.subjects : null;
  const isOther = isObject && (takesStand(clause, tokens) || LABELLING.has(clause.verb));
  if (meant.length > 0 && !(isOther && meant.every((key) => subject.includes(key)))) return null;
  const { from } = scene.range;
  const blamed = blamedFor(pronoun, scene);
  if (blamed) return blamed;
  const just = askedToBefore(clause, pronoun, scene) ?? namedForBefore(pronoun, scene);
  if (just) return [just];
  const here = oneOf({ from, to: pronoun }, isOther ? subject : [], pronoun, scene);
  if (here !== undefined) return here && [here];
  const before = sentenceBefore(from, tokens);
  const one = before && oneOf(before, isOther ? subject : [], pronoun, scene);
  return one ? [one] : null;
}

// "Chile was accused of stalling Norway over its refusal": whoever is blamed for it.
function blamedFor(pronoun: number, { clauses, tokens, parties, range }: Scene): readonly TokenRange[] | null {
  if (!/^(?:over|for)$/.test(tokens[pronoun - 1]?.lower ?? '')) return null;
  const blaming = clauses.find(
    (clause) =>
      clause.passive &&
      clause.from >= range.from &&
      clause.to < pronoun &&
      meaningOf(clause, tokens, null)?.act === 'ACCUSE',
  );
  const [key, other] = blaming ? parties.named(blaming.subjects, blaming.from) : [];
  return key !== undefined && other === undefined && isOf(key, pronoun, { clauses, tokens, parties, range })
    ? blaming!.subjects
    : null;
}

// "urged Chile to drop its opposition": whoever is to do it.
function askedToBefore({ form, from }: Clause, pronoun: number, scene: Scene): TokenRange | null {
  if (form !== 'infinitive' || pronoun < from) return null;
  const end = scene.tokens[from]!.lower === 'to' ? from : from - 1;
  const named = scene.parties.objects(scene.range.from, end).findLast((one) => one.to === end);
  return named && isOf(named.key, pronoun, scene) ? { from: named.from, to: named.to } : null;
}

// "thanks Chile for its offer and Peru for its help": whose name stands right before.
function namedForBefore(pronoun: number, scene: Scene): TokenRange | null {
  const judging = ({ to, passive, verb }: Clause) => to < pronoun && !passive && LABELLING.has(verb);
  if (scene.tokens[pronoun - 1]?.lower !== 'for' || !scene.clauses.some(judging)) return null;
  const named = scene.parties.objects(scene.range.from, pronoun - 1).findLast((one) => one.to === pronoun - 1);
  return named && isOf(named.key, pronoun, scene) ? { from: named.from, to: named.to } : null;
}

// The only one that it can be; null where several can, undefined where none is named.
function oneOf(
  range: TokenRange,
  not: readonly string[],
  pronoun: number,
  scene: Scene,
): TokenRange | null | undefined {
  const { tokens, parties } = scene;
  const all = parties.objects(range.from, range.to);
  const named = all.filter(({ key, located }) => !located && !not.includes(key) && isOf(key, pronoun, scene));
  if (new Set(named.map(({ key }) => key)).size > 1) return null;
  // "The company met Norway": whoever is described and not named may be meant.
  const isPerson = KINDS[tokens[pronoun]!.lower]!.has('person');
  for (let at = range.from; at < range.to; at += 1)
    if (isDescribed(at, isPerson, tokens) && !isWithin(at, all) && !standsBeforeName(at, all, tokens)) return null;
  return named[0] && { from: named[0].from, to: named[0].to };
}

function isOf(key: string, pronoun: number, { tokens, parties }: Scene): boolean {
  const entity = parties.entity(key);
  const { lower } = tokens[pronoun]!;
  if (!entity || !KINDS[lower]!.has(entity.type)) return false;
  const gender = entity.type === 'person' ? genderOfName(entity.name) : null;
  return gender === null || gender === (lower === 'her' ? 'female' : 'male');
}

// "the oil firm", "companies"; not "standing firm".
function isDescribed(at: number, isPerson: boolean, tokens: readonly Token[]): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos !== 'NOUN' || !(isPerson ? PEOPLE.has(lower) : isBodyNoun(lower))) return false;
  // "The council of the Guild" is the Guild's.
  if (tokens[at + 1]?.lower === 'of' && tokens.slice(at + 2, at + 4).some((one) => one.pos === 'PROPN')) return false;
  let first = at;
  while (first > 0 && /^(?:NOUN|ADJ)$/.test(tokens[first - 1]!.pos)) first -= 1;
  return lower.endsWith('s') || (first > 0 && /^(?:DET|PRON|PART|PROPN|NUM)$/.test(tokens[first - 1]!.pos));
}

// "Transport minister | Ana Lind", "its leader, | Ana Lind": what the one named behind is.
function standsBeforeName(at: number, all: readonly Named[], tokens: readonly Token[]): boolean {
  const name = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return all.some(({ from }) => from === name);
}

function isWithin(at: number, all: readonly Named[]): boolean {
  return all.some(({ from, to }) => from <= at && at < to);
}

function takesStand(clause: Clause, tokens: readonly Token[]): boolean {
  const act = meaningOf(clause, tokens, null)?.act;
  return act === 'SUPPORT' || act === 'REJECT' || act === 'ACCUSE';
}

function sentenceBefore(from: number, tokens: readonly Token[]): TokenRange | null {
  if (from === 0) return null;
  const { sentence } = tokens[from - 1]!;
  let start = from;
  while (start > 0 && tokens[start - 1]!.sentence === sentence) start -= 1;
  return { from: start, to: from };
}

/** Not "their": it may mean any people that are only described. */
const KINDS: Readonly<Record<string, ReadonlySet<EntityType>>> = {
  his: new Set(['person']),
  her: new Set(['person']),
  its: new Set(['country', 'organisation', 'group']),
};
const LABELLING = new Set([
  ...verbs.labels.labelling,
  ...Object.keys(reporting.verbs).filter((verb) => reporting.verbs[verb as 'brand'].split(' ').includes('label')),
  'thank',
  'ignore',
  'answer',
]);
const PEOPLE = new Set([...verbs.actors.official, ...verbs.sets.people]);

interface Scene {
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
  readonly parties: Parties;
  /** The tokens of the sentence. */
  readonly range: TokenRange;
}
