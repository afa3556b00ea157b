import type { Fact } from '#src/schema/evidence.ts';
import figureWords from '../../data/figure-words.json' with { type: 'json' };
import units from '../../data/units.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { textOf } from '../sentences/words-at.ts';
import { figurePhrase } from './figure-phrase.ts';

// Figures that say nothing by themselves.

/** "22 of them", "half of it", "eight others", "12 metres", "31 to 4", "a figure below 14": what of, or how far what, only the sentence says. */
export function isEmpty(fact: Fact, index: EvidenceIndex): boolean {
  const { start, end } = figurePhrase(fact, index);
  const whole = textOf(fact.document, index);
  const text = whole.slice(start, end).trim();
  if (SHORT_OF.test(text) || OF_OTHERS.test(text) || OF_IT.test(whole.slice(fact.start, fact.end + OF_IT_WITHIN)))
    return true;
  // A conference, and no pesos.
  if (CONFERENCE.test(fact.text)) return true;
  if (fact.kind !== 'count') return false;
  if (IN_NAME.test(fact.text)) return true;
  return EMPTY.test(text) || (!WORDS.test(fact.text) && end - start === fact.end - fact.start);
}

/** "All nine", "two thousand people", "five points": how many there are of whom or of what says nothing by itself. */
export function isGeneral({ kind, unit, text }: Fact): boolean {
  const noun = unit?.split(' ').at(-1) ?? '';
  return (
    kind === 'count' && (PEOPLE.test(unit ?? '') || GENERAL.test(unit ?? '') || GENERAL.test(noun) || ALL.test(text))
  );
}

/** Anybody can be counted as people, whatever the matter. */
export const PEOPLE = /^(?:people|persons|men|women|children|members|)$/i;
/** "All nine", "both". */
export const ALL = /^(?:all|both|each|every|the other)\b/i;
const GENERAL =
  /^(?:points?|stages?|votes?|abstentions?|seats?|places?|members?|miles|sources?|sides?|times|pages?|letters?|signatures?)$/i;
/** "A figure below 14 percent": what stays short of the figure of another. */
const SHORT_OF = /^(?:an?|the|any) (?:figure|number|level|rate|total|sum) (?:below|under|above|over|beyond) /i;
/** By their letters and number: those of a currency too. */
const CONFERENCE = new RegExp(`^(?:${figureWords.conferences.join('|')}) ?\\d\\d?$`);
/** "G20", "COP28": of a name. */
const IN_NAME = /^\p{Lu}+-?\d+$/u;
/** "40 of the second". */
const OF_OTHERS = / of the (?:first|second|third|former|latter|others?|two)$/i;
/** Of what it is a part, another sentence says. */
const OF_IT =
  /^(?:\p{L}+ ){0,3}(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|percent|per cent|\d%) of (?:it\b|(?:that|this)(?! \p{L}))/iu;
/** In characters, behind a figure: what it is a part of. */
const OF_IT_WITHIN = 12;
const EMPTY = new RegExp(
  `(?:${[
    '^(?:the )?(?:remaining|other|first|last|next) [\\p{L}\\d,.-]+$',
    // "The 27-nation bloc", "a 24-storey block"
    `^(?:the |an? )?[\\d.,\\p{L}]+-(?:${figureWords.sizes.join('|')})(?: \\p{L}+)?$`,
    // "22 of them", "eight others"
    ' (?:of (?:them|us|these|those|it)|others|more|times)$',
    // "12 metres"
    '^(?:\\p{L}+ ){0,4}[\\d.,]*\\d(?:[ -](?:nautical ))?[ -]?(?:met(?:re|er)s?|kilomet(?:re|er)s?|km|m|miles?|tonnes?|tons?|kg|cubic met(?:re|er)s?|hectares?)$',
    // "31 to 4"
    '^\\d[\\d,.]*(?: votes?)? (?:to|against) \\d[\\d,]*$',
  ].join('|')})`,
  'iu',
);
const NUMBERS = [...Object.keys(units.numbers), ...Object.keys(units.scales)];
/** "Two hundred and ten" counts nothing. */
const WORDS = new RegExp(
  `(?!\\b(?:about|around|some|over|under|nearly|almost|only|least|most|more|less|fewer|than|and|the|half|${NUMBERS.join('|')})\\b)\\b\\p{L}{3,}`,
  'iu',
);
