import grammar from '../../../../data/grammar.json' with { type: 'json' };
import type { Pos, Token } from '../../../../types.ts';
import { isOnlyParticiple } from '../../../phrases/verb-forms.ts';
import { OBJECTS, PARTICLES, type Place } from '../place.ts';
import { PEOPLE, VERBS } from './words.ts';

/**
 * "The company rejects the charge and | plans to sue", "takes note of it and | thanks the crews": not "hopes and
 * fears that".
 */
export function isJoined(place: Place, base: string, next: Token): boolean {
  const { tokens, at, from } = place;
  const { pos, lower } = tokens[at]!;
  if (lower === base && isInBareList(place, next)) return true;
  if (isCall(tokens, from, at)) return true;
  if (pos !== 'NOUN' || lower === base || !/[^s]s$/.test(lower) || PEOPLE.has(lower)) return false;
  if (!/^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (!tokens.slice(from, at - 1).some((one) => VERBS.has(one.pos))) return false;
  // "Proposes talks and | rules out a ban".
  if (OBJECTS.has(next.pos) || (PARTICLES.has(next.lower) && next.pos === 'ADP')) return true;
  const isMany = /[^s]s$/.test(tokens[at - 2]!.lower) && tokens[at - 2]!.pos !== 'DET';
  if (isMany) return false;
  return next.lower === 'that' || (next.lower === 'to' && tokens[at + 2]?.pos === 'VERB');
}

/** "Has promised a vote and | forbidden her deputies to": what else one has done, to somebody. */
export function isDoneToo({ tokens, at, from }: Place, next: Token): boolean {
  if (!isOnlyParticiple(tokens[at]!.lexeme) || !OBJECTS.has(next.pos)) return false;
  if (!/^(?:and|but|or)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const has = tokens.slice(from, at).findLastIndex(({ pos }) => pos === 'AUX');
  return has !== -1 && /^(?:has|have|had|['’]ve)$/.test(tokens[from + has]!.lower);
}

// "To stop the fire, withdraw and | free all prisoners", "will freeze fares and | hand the depot over": in a list that one "to"
// or modal opens, with what it is done to.
function isInBareList({ tokens, at, from }: Place, { pos, lower }: Token): boolean {
  if (!/^(?:and|,)$/.test(tokens[at - 1]?.lower ?? '') || !(LISTED_OBJECTS.has(pos) || lower === 'all')) return false;
  for (let place = at - 2; place > from && at - place < LONGEST_LIST; place -= 1) {
    const { pos: tag, lower: word, base } = tokens[place]!;
    if (tag === 'AUX' && !MODALS.has(tokens[place - 1]?.lower ?? '')) return MODALS.has(word);
    if (tag === 'PUNCT' && word !== ',') return false;
    if (tag === 'VERB' && word === base.word)
      if (/^(?:to)$/.test(tokens[place - 1]!.lower) || MODALS.has(tokens[place - 1]!.lower)) return true;
    if (tag === 'SCONJ' || (tag === 'VERB' && word !== base.word && !word.endsWith('ing'))) return false;
  }
  return false;
}

// "They thank the crews and | call for an inquiry": without an article it is no noun.
function isCall(tokens: readonly Token[], from: number, at: number): boolean {
  const [link, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (tokens[at]!.lower !== 'call' || !/^(?:for|on)$/.test(next) || !/^(?:and|but|also)$/.test(link)) return false;
  return tokens.slice(from, at - 1).some(({ pos, lower, base }) => pos === 'VERB' && lower === base.word);
}

/** What opens an object in such a list; a name may stand in apposition. */
const LISTED_OBJECTS: ReadonlySet<Pos> = new Set<Pos>(['DET', 'PRON', 'NUM']);
const MODALS: ReadonlySet<string> = new Set(grammar.modals);
/** In tokens, from one verb of a list to the next. */
const LONGEST_LIST = 24;
