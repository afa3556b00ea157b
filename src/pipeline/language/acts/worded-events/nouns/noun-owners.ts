import data from '../../../../data/position-nouns.json' with { type: 'json' };
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { isInPhrase } from '../../../phrases/in-phrase.ts';
import { isRole } from '../../../phrases/role-words.ts';
import type { Clause, TokenRange } from '../../../types.ts';
import { ISSUED, POSSESSIVES, TIMES } from '../../lists.ts';
import type { NounFrame } from '../../meanings/noun-frames.ts';
import { isCapital, isNameWord, type NounOwner, ownerPhrase, phraseStart } from './owner-phrase.ts';

/** Whose the noun at a token is, by the words before it or right behind it; null where neither says. */
export function ownerOf(at: number, isOf: boolean, { from, to }: TokenRange, words: Words): NounOwner | null {
  return (
    ownerBefore(at, from, words) ??
    ownerBehind(at, isOf, to, words) ??
    issuerBehind(at, to, words) ??
    bodyBefore(at, from, words)
  );
}

/**
 * Whose it is, told behind what it is about: "an offer of 13 percent from Norway", "the approval of the bill by the
 * council". In "a demand for action by Norway", "condemnation of attacks by Norway" the last words may say who acts.
 */
export function ownerWithin(
  opener: number,
  to: number,
  { act, isOutcome }: NounFrame,
  { tokens, clauses }: Words,
): NounOwner | null {
  if (!/^(?:of|to|for|over|at|on|against)$/.test(tokens[opener]!.lower)) return null;
  for (let at = opener + 1; at < to; at += 1) {
    const { lower, pos } = tokens[at]!;
    // "a 6 percent raise": what the clauses know for no verb is none, whatever the tagger says.
    if (pos === 'VERB' && clauses.some(({ head }) => head === at)) return null;
    // "an offer of independence from Norway".
    if (lower === 'from' && PARTING.has(tokens[at - 1]!.lower)) return null;
    if (lower === 'from' && isOrigin(opener, at, tokens)) return null;
    if (!(lower === 'from' || (lower === 'by' && isOutcome))) continue;
    // "calls for help from Norway" ask Norway; "calls for an inquiry from Norway" are its own.
    if (act === 'REQUEST' && !(lower === 'from' && HELD.has(tokens[at - 1]!.lower))) return null;
    const owner = ownerPhrase(at + 1, to, lower, at, tokens);
    const head = owner && tokens[owner.to - 1]!;
    // Much else than somebody is "from" something: there a name alone will do.
    if (head && (isNameWord(head) || (lower === 'by' && (OWNERS.has(head.lower) || isBodyNoun(head.lower)))))
      return owner;
  }
  return null;
}

// "A duty of 9 percent on tiles from Norway", "a ban on visitors from Norway": where they are from, not who imposes it.
function isOrigin(opener: number, from: number, tokens: readonly Token[]): boolean {
  const on = tokens.slice(opener, from).findLastIndex(({ lower }) => lower === 'on' || lower === 'against');
  if (on === -1 || tokens[from - 1]!.pos !== 'NOUN') return false;
  return !tokens.slice(opener + on + 1, from).some(({ pos }) => pos === 'DET');
}

// "the union's sharp rejection", "its rejection", "the Chilean rejection".
function ownerBefore(at: number, from: number, { tokens, clauses }: Words): NounOwner | null {
  let place = at - 1;
  while (place >= from && at - place < 5 && isModifier(tokens, place)) place -= 1;
  const token = place >= from ? tokens[place]! : null;
  if (!token) return null;
  const words = { from: place, to: place + 1 };
  // "our demand": of who speaks.
  if (/^(?:our|my)$/.test(token.lower)) return { ...words, form: 'own', until: words.to, words, phrases: [words] };
  if (POSSESSIVES.has(token.lower)) return { ...words, form: 'pronoun', until: words.to, words, phrases: [words] };
  // Of the first word of a sentence the capital says nothing.
  if (isCapital(token) && (place > from || token.pos === 'ADJ'))
    return { ...words, form: 'adjective', until: words.to, words: { from: place, to: at }, phrases: [words] };
  // "The party, whose support | the government needs": who needs it does not have it.
  if (token.lower === 'whose')
    return /^(?:DET|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? '') ? null : ownerOfWhose(place, from, tokens);
  // "last night's vote by Norway": when, and not whose.
  if (!/^['’]s?$/.test(token.lower) || TIMES.has(tokens[place - 1]?.lower ?? '')) return null;
  const verb = clauses.findLast(({ from: start }) => start < place);
  const least = Math.max(from, verb && verb.to < place ? verb.to : from);
  const start = phraseStart(place, least, tokens);
  if (start === place) return null;
  const phrases = jointOwners({ from: start, to: place }, least, tokens);
  const first = phrases[0]!.from;
  return { from: first, to: place, form: 'possessive', until: place, words: { from: first, to: place + 1 }, phrases };
}

// "Chile, Peru and Norway's refusal": of all of them.
function jointOwners(last: TokenRange, least: number, tokens: readonly Token[]): readonly TokenRange[] {
  const owners = [last];
  if (!isNameWord(tokens[last.to - 1]!)) return owners;
  for (let at = last.from - 1; at > least && owners.length < MOST_OWNERS; at = owners[0]!.from - 1) {
    const { lower } = tokens[at]!;
    const joins = lower === 'and' || (lower === ',' && owners.length > 1);
    if (!joins || !isNameWord(tokens[at - 1]!)) break;
    owners.unshift({ from: phraseStart(at, least, tokens), to: at });
  }
  return owners;
}

// "Norway, whose refusal to sign", "the Guild (TG), whose insistence on".
function ownerOfWhose(whose: number, from: number, tokens: readonly Token[]): NounOwner | null {
  let to = tokens[whose - 1]?.text === ',' ? whose - 1 : whose;
  if (tokens[to - 1]?.text === ')' && tokens[to - 3]?.text === '(') to -= 3;
  const start = to > from && isNameWord(tokens[to - 1]!) ? phraseStart(to, from, tokens) : to;
  // "The mayor of Velm, whose offer": not the town's.
  if (start === to || tokens[start - 1]?.pos === 'ADP') return null;
  const phrases = [{ from: start, to }];
  return { from: start, to, form: 'possessive', until: to, words: { from: whose, to: whose + 1 }, phrases };
}

// "a government offer".
function bodyBefore(at: number, from: number, { tokens }: Words): NounOwner | null {
  const body = at - 1;
  if (body < from || tokens[body]!.pos !== 'NOUN' || !isBodyNoun(tokens[body]!.lower)) return null;
  const words = { from: body, to: at };
  return { ...words, form: 'adjective', until: at, words, phrases: [words] };
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  if (isCapital(tokens[at]!)) return false;
  return pos === 'ADJ' || pos === 'NOUN' || pos === 'ADV' || pos === 'NUM' || text === '-';
}

// "criticism from Norway", "calls by the islands for", "the threats of Norway".
function ownerBehind(at: number, isOf: boolean, to: number, { tokens }: Words): NounOwner | null {
  const link = LINKS.find((one) => one === tokens[at + 1]?.lower);
  if (!link || (link === 'of' && !isOf)) return null;
  const owner = ownerPhrase(at + 2, to, link, at + 1, tokens);
  const head = owner && tokens[owner.to - 1]!;
  if (!head || !/^(?:NOUN|PROPN)$/.test(head.pos)) return null;
  // "an offer of 13 percent" is not the percents', "the threat of a strike by Norway" not the strike's.
  return link !== 'of' || isNameWord(head) || OWNERS.has(head.lower) || isOfOffice(owner, tokens) ? owner : null;
}

// "the request of | the mediator", not "an offer of doctors".
function isOfOffice({ from, to }: TokenRange, tokens: readonly Token[]): boolean {
  return tokens[from]!.lower === 'the' && isRole(tokens[to - 1]!.lower);
}

// "the concerns voiced by Norway", "the offer that Norway made", "the only threat it has made".
function issuerBehind(at: number, to: number, words: Words): NounOwner | null {
  return issuerIn(at, to, words) ?? issuerBy(at, to, words);
}

function issuerIn(at: number, to: number, { tokens, clauses }: Words): NounOwner | null {
  const clause = clauses.find(({ head, verb }) => head > at && head < Math.min(to, at + FARTHEST) && ISSUED.has(verb));
  if (clause?.form !== 'finite' || clause.passive || clause.negated || clause.modal) return null;
  const from = /^(?:that|which)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const [subject] = clause.subjects;
  // "reports that Norway issued a warning" are nobody's here.
  if (subject?.from !== from || isInPhrase(tokens[clause.to]?.pos)) return null;
  const end = { from: at + 1, to: clause.to };
  return { from, to: subject.to, form: 'issuer', until: clause.from, words: end, phrases: clause.subjects };
}

/** "the concerns voiced by Norway", "a motion of no confidence, tabled by Norway". */
export function issuerBy(at: number, to: number, { tokens }: Pick<Words, 'tokens'>): NounOwner | null {
  let verb = at + 1;
  while (verb < to && (tokens[verb]!.pos === 'ADV' || /^(?:,|being)$/.test(tokens[verb]!.lower))) verb += 1;
  if (tokens[verb]?.pos !== 'VERB' || !ISSUED.has(tokens[verb]!.lemma)) return null;
  for (let place = verb + 1; place < Math.min(to, verb + FARTHEST) && tokens[place]!.pos !== 'VERB'; place += 1)
    if (tokens[place]!.lower === 'by') return ownerPhrase(place + 1, to, 'issuer', at + 1, tokens);
  return null;
}

const OWNERS = new Set([
  ...verbs.actors.nonState,
  ...verbs.actors.official,
  ...verbs.actors.sides,
  ...verbs.sets.people,
]);
const HELD = new Set(data.held);
const PARTING = new Set(data.parting);
const LINKS = ['by', 'from', 'among', 'of'] as const;
/** So many may be joined by commas and "and". */
const MOST_OWNERS = 5;
/** In tokens. */
const FARTHEST = 8;

interface Words {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}
