import grammar from '../../data/grammar.json' with { type: 'json' };
import positions from '../../data/position-nouns.json' with { type: 'json' };
import reporting from '../../data/reporting.json' with { type: 'json' };
import speaking from '../../data/speaking-words.json' with { type: 'json' };
import { needsObject } from '../learning/senses.ts';
import type { VerbGroup } from './groups.ts';
import type { Reading } from './readings.ts';
import { phraseEnding, type SentenceWords } from './sentence-words.ts';

/**
 * True where "that" opens a clause about the noun before it, whose object that noun is: "accepted the loan that the bank has
 * offered", not "heard the claim that the bank has failed" nor "told the board that the bank has paid".
 */
export function isGap(sentence: SentenceWords, that: number, group: VerbGroup, governor: VerbGroup): boolean {
  const { tokens } = sentence;
  const noun = phraseEnding(sentence, that - 1);
  if (!noun || tokens[that - 1]!.pos !== 'NOUN' || group.passive || group.form !== 'finite') return false;
  if (noun.from < governor.to || (TELLING.has(governor.verb) && !isOfPredicate(sentence, noun.from, governor)))
    return false;
  return lacksObject(sentence, that - 1, group);
}

// "Was critical of the loan | that the bank offered"; not "is clear to the board that the bank has failed".
function isOfPredicate({ tokens }: SentenceWords, noun: number, { verb, to }: VerbGroup): boolean {
  const before = tokens[noun - 1]!;
  return verb === 'be' && noun - 1 > to && before.pos === 'ADP' && !/^(?:to|for)$/.test(before.lower);
}

/**
 * True where nothing follows the verb that it is done to, so that it is done to the noun before "that": "a plan that the
 * guild rejected".
 */
export function lacksObject({ tokens, readings, from, to }: SentenceWords, noun: number, group: VerbGroup): boolean {
  const after = group.to < to ? readings[group.to - from]! : 'stop';
  if (!(ENDS.has(after) || (group.to === to - 1 && after === 'quote'))) return false;
  return (
    ISSUED.has(group.verb) || JUDGING.has(group.verb) || needsObject(group.verb) || !CONTENTFUL.has(tokens[noun]!.lower)
  );
}

const ENDS = new Set<Reading>(['stop', 'comma', 'prep', 'time', 'adverb', 'and', 'dash', 'when', 'condition', 'to']);
/** Whom it is told stands before "that". */
const TELLING = new Set([
  'be',
  ...Object.entries(reporting.verbs).flatMap(([verb, takes]) => (takes.split(' ').includes('obj-c') ? [verb] : [])),
]);
const words = (patterns: readonly string[]) => patterns.flatMap((pattern) => pattern.split(' ')[0]!.split('|'));
/** What is claimed, hoped or asked for may follow them. */
const CONTENTFUL = new Set([
  ...Object.values(positions.nouns).flatMap(words),
  ...words(positions.toDo),
  ...speaking.report,
  ...grammar.contentful,
]);
/** What is always said of something: "an offer that the firm had described as final". */
const JUDGING = new Set(
  Object.entries(reporting.verbs).flatMap(([verb, takes]) =>
    /^(?:q )?(?:obj|label)\b/.test(takes) && !/(?:^| )(?:c|to)(?: |$)/.test(takes) ? [verb] : [],
  ),
);
/** What is done with such a thing. */
export const ISSUED = new Set([...positions.carrying, ...positions.issued, ...positions.issuing]);
