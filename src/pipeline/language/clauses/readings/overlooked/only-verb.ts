import type { Token } from '../../../../types.ts';
import { isTimeNoun } from '../../../phrases/time-nouns.ts';
import { knownVerb } from '../../../phrases/verb-forms.ts';
import type { Place } from '../place.ts';

// Where nothing else in a sentence could be its verb.

/** "Shoppers | face delays as crews threaten to strike.": nothing else could be the verb of a sentence that has a full stop. */
export function isOnlyVerb({ tokens, at, from, to, before, verbless }: Place, next: Token): boolean {
  if (!verbless || before !== 'noun' || !/^(?:NOUN|ADJ|NUM)$/.test(next.pos) || tokens[to - 1]!.text !== '.')
    return false;
  const many = tokens[at - 1]!;
  if (
    !(many.pos === 'NOUN' || (many.pos === 'PROPN' && at - 1 === from)) ||
    !/[^s]s$/.test(many.lower) ||
    isTimeNoun(many.lexeme)
  )
    return false;
  if (tokens.slice(from, at).some(({ pos }) => /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(pos))) return false;
  for (let place = at + 1; place < to; place += 1) {
    const { pos, lower } = tokens[place]!;
    if (SUBORDINATING.has(lower)) return true;
    const isInfinitive = tokens[place - 1]!.lower === 'to';
    if (pos === 'AUX' || (pos === 'VERB' && !isInfinitive && !lower.endsWith('ing'))) return false;
  }
  return true;
}

/** "Chile | exports grain.": behind a name at the start of a sentence that has no other verb and ends with a full stop. */
export function isOnlyOfName({ tokens, at, from, to, before, verbless }: Place, next: Token): boolean {
  if (!verbless || before !== 'noun' || !/^(?:NOUN|ADJ|NUM)$/.test(next.pos) || tokens[to - 1]!.text !== '.')
    return false;
  if (!/[^s]s$/.test(tokens[at]!.lower) || isTimeNoun(next.lexeme) || tokens[at - 1]!.pos !== 'PROPN') return false;
  const isName = tokens.slice(from, at).every(({ pos }, place) => pos === 'PROPN' || (place === 0 && pos === 'DET'));
  const others = tokens.slice(at + 1, to);
  // "Norwind sales figures." is no sentence.
  return isName && others.length > 2 && !others.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** "Chile and Norwind | support the claim": behind two names that open the sentence, before an article. */
export function isOfTwoNames({ tokens, at, from, before, verbless }: Place, next: Token): boolean {
  if (!verbless || before !== 'noun' || next.pos !== 'DET' || tokens[at - 1]!.pos !== 'PROPN') return false;
  const words = tokens.slice(from, at);
  const and = words.findIndex(({ lower }) => lower === 'and');
  return (
    and > 0 && words.every(({ pos }, i) => i === and || pos === 'PROPN' || (pos === 'DET' && i !== words.length - 1))
  );
}

/** "Chile, Peru | protest new levy": in a headline, behind names that a comma joins; not "Lima, Peru strike talks". */
export function isOfListedNames(place: Place, next: Token): boolean {
  const { tokens, at, from, before, verbless } = place;
  if (!verbless || before !== 'noun' || !/^(?:DET|ADJ|NUM|PROPN)$/.test(next.pos) || tokens[at - 1]!.pos !== 'PROPN')
    return false;
  const words = tokens.slice(from, at);
  const comma = words.findIndex(({ text }) => text === ',');
  return comma > 0 && words.every(({ pos, text }) => pos === 'PROPN' || text === ',') && isInHeadline(place);
}

/**
 * "Peru and two groups sign 90-day truce": nothing else in the headline could be its verb, and it ends without a stop;
 * `object` is none either.
 */
export function isInHeadline({ tokens, at, from, to }: Place, object = at): boolean {
  if (tokens[to - 1]!.pos === 'PUNCT') return false;
  // "Nurses | block road as talks fail": what "as" opens has a verb of its own.
  const behind = tokens.slice(at + 2, to).findIndex(({ lower }) => SUBORDINATING.has(lower));
  const end = behind === -1 ? to : at + 2 + behind;
  return !tokens.slice(from, end).some(({ pos, lower }, place) => {
    const isInfinitive = tokens[from + place - 1]?.lower === 'to';
    return (
      from + place !== at &&
      from + place !== object &&
      (pos === 'AUX' || (pos === 'VERB' && !isInfinitive && !lower.endsWith('ing')))
    );
  });
}

/** "The airline plans to hire 200 pilots": no other verb of the sentence could be its own. */
export function isVerbAlone({ tokens, at, to }: Place): boolean {
  const stop = tokens[at + 2];
  if (!stop || (knownVerb(stop.lexeme) !== stop.lower && stop.pos !== 'VERB')) return false;
  for (let next = at + 3; next < to; next += 1) {
    const { pos, lower } = tokens[next]!;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) return false;
    if (pos === 'PUNCT' || pos === 'SCONJ') return true;
  }
  return true;
}

const SUBORDINATING = new Set([
  'as',
  'after',
  'because',
  'when',
  'while',
  'if',
  'unless',
  'although',
  'though',
  'since',
]);
