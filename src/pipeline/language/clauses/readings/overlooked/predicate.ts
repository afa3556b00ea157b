import grammar from '../../../../data/grammar.json' with { type: 'json' };
import type { Pos, Token } from '../../../../types.ts';
import { isTimeNoun } from '../../../phrases/time-nouns.ts';
import { INTENDING } from '../../verb-kinds.ts';
import { OBJECTS, PARTICLES, type Place } from '../place.ts';
import { isInHeadline, isOfListedNames, isOfTwoNames, isOnlyOfName, isOnlyVerb, isVerbAlone } from './only-verb.ts';
import { HEADLINE_OBJECTS, PEOPLE, PROTESTING } from './words.ts';

/** Behind its subject, by what follows: "The union demands a rise", "Japan plans to". */
export function isPredicate(place: Place, base: string, next: Token): boolean {
  const { tokens, at, before, verbless } = place;
  const { pos, lower } = tokens[at]!;
  const previous = tokens[at - 1];
  const takesObject =
    !RELATIVES.has(next.lower) && (OBJECTS.has(next.pos) || next.lower === 'that' || PARTICLES.has(next.lower));
  if (lower !== base && !lower.endsWith('s'))
    return takesObject || next.lower === 'to' || (pos === 'ADJ' && next.pos === 'ADP' && before !== 'comma');
  if (pos !== 'NOUN' || (lower !== base && PEOPLE.has(lower))) return false;
  // "Argentine unions plan a strike".
  if (lower === base)
    return (
      isOfMany(place, next) ||
      isOnlyVerb(place, next) ||
      isOfTwoNames(place, next) ||
      isOfListedNames(place, next) ||
      (verbless &&
        before === 'noun' &&
        /[^s]s$/.test(previous!.lower) &&
        (next.pos === 'DET' ||
          (HEADLINE_OBJECTS.has(next.pos) && isInHeadline(place)) ||
          // "Teachers march in Oslo".
          (next.pos === 'ADP' && PROTESTING.has(base) && PEOPLE.has(previous!.lower) && isInHeadline(place))))
    );
  if (isOnlyOfName(place, next)) return true;
  // "The union demands a rise", "Japan plans to"; but "peace talks" and "the EU partners to".
  if (!verbless) return takesObject && previous!.pos !== 'NOUN';
  return (
    takesObject ||
    (before === 'noun' &&
      next.lower === 'to' &&
      (previous!.pos === 'PROPN' || (INTENDING.has(base) && isVerbAlone(place))))
  );
}

// "Lawyers for the union | question the figures", "the growers, for their part, | fear a ban": many open the sentence, it has
// no verb yet, and no noun stands right before an article.
function isOfMany({ tokens, at, from, before }: Place, next: Token): boolean {
  // "The women of the canteen | hand out soup".
  if ((before !== 'noun' && before !== 'comma') || !(next.pos === 'DET' || PARTICLES.has(next.lower))) return false;
  const words = tokens.slice(Math.max(from, at - FARTHEST), at);
  if (at - from > FARTHEST || words.some(({ pos, lower }) => VERBAL.has(pos) || TIMES.has(lower))) return false;
  const end = words.findIndex(({ pos }, i) => NOMINAL.has(pos) && !NOMINAL.has(words[i + 1]?.pos ?? 'X'));
  const head = words[end];
  const isPlain = words.slice(0, end).every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos));
  // Of several phrases one must hang on the first, or commas part what is added.
  const hangs = words[end + 1]?.pos === 'ADP' || (words[end + 1]?.lower === ',' && before === 'comma');
  return (
    head !== undefined &&
    isPlain &&
    hangs &&
    /[^s]s$|^(?:wo)?men$|^people$/.test(head.lower) &&
    !isTimeNoun(head.lexeme)
  );
}

/** In tokens. */
const FARTHEST = 12;
const NOMINAL = new Set<Pos>(['NOUN', 'PROPN']);
const VERBAL = new Set<Pos>(['VERB', 'AUX', 'SCONJ', 'CCONJ']);
const TIMES: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'during']);
const RELATIVES = new Set(grammar.relatives);
