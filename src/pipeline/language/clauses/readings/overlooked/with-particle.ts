import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { isRole, singular } from '../../../phrases/role-words.ts';
import { isTimeNoun } from '../../../phrases/time-nouns.ts';
import type { Place } from '../place.ts';

/**
 * "Officials in Lima | hint at retaliation", "the union, Norwind, | fears for 40 jobs": a form that could be a noun, with
 * the preposition that its verb takes behind it, where the words before name somebody, none of them is a verb and
 * nothing behind it could be the verb of its clause.
 */
export function isWithParticle(place: Place, base: string, next: Token): boolean {
  const { tokens, at, from } = place;
  const { lower } = tokens[at]!;
  if (lower !== base && !/[^s]s$/.test(lower)) return false;
  if (!takes(base, next)) return false;
  const start = clauseStart(tokens, at, from);
  const words = behindFirstClause(beforeAside(behindFront(tokens.slice(start, at))));
  if (words.length === 0 || words.length > FARTHEST || words.some(({ pos }) => VERBS.test(pos))) return false;
  const head = firstNoun(words);
  if (head === null || isTimeNoun(head.lexeme)) return false;
  const isMany = lower === base;
  if (isMany !== areMany(head, words) || !canAct(head, isMany)) return false;
  // "Peace talks with Chile.": behind the head itself one is part of a compound.
  if (!isMany && head.pos === 'NOUN' && words.at(-1) === head) return false;
  return !isFollowed(place);
}

/** True of a preposition that the lexicon pairs with the verb: "hint at". */
export function takes(base: string, { lower }: Token): boolean {
  return PAIRS.has(`${base} ${lower}`);
}

// Behind the last mark that parts sentences; of "Lind said | officials hint at it" the tagger has the verb before.
function clauseStart(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from && !PARTING.test(tokens[start - 1]!.text)) start -= 1;
  return start;
}

// "The Front frees ten and | the drivers hand over two"
function behindFirstClause(words: readonly Token[]): readonly Token[] {
  const joined = words.findLastIndex(({ pos }) => pos === 'CCONJ');
  const verb = words.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb !== -1 && joined > verb && words[joined + 1]?.pos === 'DET' ? words.slice(joined + 1) : words;
}

// "In an open letter(,) | the directors"
function behindFront(words: readonly Token[]): readonly Token[] {
  if (words[0]?.pos !== 'ADP') return words;
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma > 0 && comma < words.length - 1) return words.slice(comma + 1);
  const next = words.findIndex(({ pos }, i) => pos === 'DET' && NOMINAL.test(words[i - 1]?.pos ?? ''));
  return next > 0 ? words.slice(next) : words;
}

// "The directors, | among them Lind and Ruiz,", "doctors, | led by Lind,", "the growers, | whose crop rots,"
function beforeAside(words: readonly Token[]): readonly Token[] {
  const comma = words.findIndex(({ text }) => text === ',');
  const closes = comma > 0 && comma < words.length - 2 && words.at(-1)!.text === ',';
  const opener = words[comma + 1];
  return closes && (/^(?:ADP|VERB)$/.test(opener!.pos) || /^(?:who|which|whose)$/.test(opener!.lower))
    ? words.slice(0, comma)
    : words;
}

// The last noun of the first phrase: "officials" of "Industry officials in Lima", "both".
function firstNoun(words: readonly Token[]): Token | null {
  const first = words.findIndex(({ pos, lower }) => NOMINAL.test(pos) || ALONE.has(lower));
  if (first === -1 || !words.slice(0, first).every(({ pos }) => /^(?:DET|ADJ|NUM|PRON)$/.test(pos))) return null;
  // "Some | of his allies": of whom.
  if (ALONE.has(words[first]!.lower) && words[first + 1]?.lower === 'of') return words[first]!;
  let last = first;
  while (NOMINAL.test(words[last + 1]?.pos ?? '')) last += 1;
  return words[last]!;
}

function areMany(head: Token, words: readonly Token[]): boolean {
  const { lower, pos } = head;
  if (ALONE.has(lower)) return true;
  // Of the first word the tagger makes a name, and of a people.
  const isCommon =
    pos === 'NOUN' || AGENTS.test(lower) || FIGHTERS.test(lower) || head === words[0] || /(?:ians|eans)$/.test(lower);
  return isCommon && /[^s]s$|^people$|men$/.test(lower);
}

function canAct({ lower, pos }: Token, isMany: boolean): boolean {
  if (pos === 'PROPN' || ALONE.has(lower) || lower === 'people') return true;
  const one = isMany ? singular(lower) : lower;
  return isRole(one) || isBodyNoun(one) || PEOPLE.has(lower) || (isMany && AGENTS.test(lower));
}

// A verb before the clause is over, that no infinitive, aside or word of joining opens.
function isFollowed({ tokens, at, to }: Place): boolean {
  for (let next = at + 2; next < to; next += 1) {
    const { pos, lower, text } = tokens[next]!;
    const before = tokens[next - 1]!;
    if (PARTING.test(text) || text === '.' || pos === 'SCONJ' || OPENING.test(lower)) return false;
    if (text === ',' && /^(?:CCONJ|SCONJ)$/.test(tokens[next + 1]?.pos ?? '')) return false;
    if (/^(?:which|who|whom|whose|that|what|how|where|when)$/.test(lower)) return false;
    if (pos === 'AUX') return true;
    if (pos === 'VERB' && before.lower !== 'to' && !lower.endsWith('ing')) return true;
  }
  return false;
}

const FARTHEST = 14;
const VERBS = /^(?:VERB|AUX|SCONJ|CCONJ)$/;
/** "Millers", "growers", "dentists". */
const AGENTS = /(?:er|or|ist|ian)s$/;
/** What bodies of men are called by: "the Lake Brigades". */
const FIGHTERS = /^(?:brigades|guards|scouts|pilots|rebels|guerrillas)$/;
const OPENING = /^(?:as|after|before|since|until|when|while|if|unless|because|although|though)$/;
const NOMINAL = /^(?:NOUN|PROPN)$/;
const PARTING = /^[;:—–“”"?!]$/;
/** Stand for several people without a noun. */
const ALONE = new Set(['both', 'some', 'many', 'most', 'several', 'others', 'few', 'all']);
const PREPOSITION =
  /^(?:about|against|at|for|from|in|into|of|off|on|onto|outside|over|to|towards|with|through|behind|across|by)$/;
const PEOPLE: ReadonlySet<string> = new Set([...verbs.actors.nonState, ...verbs.actors.official]);
/** "hint at", "march against": as the lexicon pairs them. */
const PAIRS: ReadonlySet<string> = new Set(
  [...Object.values(verbs.acts).flat(), ...verbs.governing.saying].flatMap((pattern) => {
    const [verb, particle = ''] = pattern.split(' ');
    const plain = particle.replace(/^\+/, '');
    return PREPOSITION.test(plain) ? [`${verb} ${plain}`] : [];
  }),
);
