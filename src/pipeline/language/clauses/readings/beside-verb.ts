import grammar from '../../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isTimeNoun } from '../../phrases/time-nouns.ts';
import { knownVerb } from '../../phrases/verb-forms.ts';
import type { Reading } from '../readings.ts';
import type { Place } from './place.ts';

/** "Norway no | longer backs it", "They further undertake", "It last met", "She would not, though, leave". */
export function besideVerb({ tokens, at, to, before }: Place): Reading | null {
  const [previous, next] = [tokens[at - 1]?.lower, at + 1 < to ? tokens[at + 1]! : null];
  switch (tokens[at]!.lower) {
    case 'no':
      return next?.lower === 'longer' ? 'adverb' : null;
    case 'longer':
      return previous === 'no' ? 'not' : null;
    // "the standard that Norway itself | demanded".
    case 'itself':
    case 'himself':
    case 'herself':
    case 'themselves':
      return before === 'noun' && (next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV')
        ? 'adverb'
        : null;
    // "The growers there | had asked for it".
    case 'there':
      return (before === 'noun' || before === 'adj') && next !== null && isToldThere(next, tokens[at + 2])
        ? 'adverb'
        : null;
    // "Peru and Chile each | accused the other".
    case 'each':
    case 'both':
      return before === 'noun' && next !== null && isDoing(next, tokens[at + 2]) ? 'adverb' : null;
    case 'though':
      return previous === ',' && next?.text === ',' ? 'adverb' : null;
    // "has long been wary of it".
    case 'long':
      return before === 'aux' && (next?.pos === 'VERB' || next?.pos === 'AUX') ? 'adverb' : null;
    // "circulated late | on Tuesday".
    case 'late':
    case 'early':
      return before === 'verb' && next !== null && (next.pos === 'ADP' || isTimeNoun(next.lexeme)) ? 'adverb' : null;
    case 'last':
    case 'further':
      return (before === 'pronoun' || before === 'noun') && (next?.pos === 'VERB' || next?.pos === 'AUX')
        ? 'adverb'
        : null;
    default:
      return null;
  }
}

// "There had been talks" tells what there is.
function isToldThere(verb: Token, behind: Token | undefined): boolean {
  if (verb.pos !== 'AUX') return verb.pos === 'VERB' && !EXISTING.has(knownVerb(verb.lexeme) ?? verb.lemma);
  return behind?.pos === 'VERB' && !EXISTING.has(knownVerb(behind.lexeme) ?? behind.lemma) && !BE.has(verb.lower);
}

function isDoing(verb: Token, object: Token | undefined): boolean {
  if (verb.pos === 'AUX') return true;
  if (knownVerb(verb.lexeme) === null || !/(?:ed|[^s]s)$/.test(verb.lower)) return verb.pos === 'VERB';
  return verb.pos === 'VERB' || /^(?:DET|PRON|PROPN|ADP)$/.test(object?.pos ?? '');
}

const BE: ReadonlySet<string> = new Set(grammar.be);
/** "There came a day", "there remain two". */
const EXISTING: ReadonlySet<string> = new Set([
  'come',
  'remain',
  'exist',
  'follow',
  'live',
  'lie',
  'stand',
  'begin',
  'arrive',
  'be',
  'seem',
  'appear',
]);
