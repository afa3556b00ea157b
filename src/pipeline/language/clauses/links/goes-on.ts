import grammar from '../../../data/grammar.json' with { type: 'json' };
import { isAmong } from '../../../wording/is-among.ts';
import { needsObject } from '../../learning/senses.ts';
import { isParticiple } from '../../phrases/verb-forms.ts';
import type { VerbGroup } from '../groups.ts';
import type { Reading } from '../readings.ts';
import type { Linked, SentenceWords } from '../sentence-words.ts';
import { CONTROLLING, OBJECTS, STAYING } from '../verb-kinds.ts';

/**
 * The place of the verb whose auxiliary a participle behind "and" shares: "was drafted by Norway, backed by Chile and
 * rejected by Peru", "was put to Chile and turned down", "had argued and been overruled". Null where it may stand for
 * itself: "was wounded and escaped", "was asked and refused the offer".
 */
export function goesOn(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): number | null {
  const { tokens, groups } = sentence;
  if (!isJoined(sentence, group)) return null;
  const told = toldBefore(sentence, group, before);
  if (told !== null) return told;
  let place = before.length - 1;
  while (place >= 0 && before[place]!.link === 'reduced') place -= 1;
  const prior = groups[place];
  if (!prior || before[place]!.subjects.length === 0) return null;
  if (tokens[group.from]!.lower === 'been') return HAVE.has(tokens[prior.from]!.lower) ? place : null;
  return prior.passive && isLeftBare(sentence, group) ? place : null;
}

// "Were urged to stay away and | asked to call", "were told to leave and warned not to come back": whoever is told one thing is
// told the other. "Were emailed and | told they may lose it": nobody else hears it.
function toldBefore({ tokens, groups }: SentenceWords, group: VerbGroup, before: readonly Linked[]): number | null {
  const isBare = group.from === group.head && isParticiple(tokens[group.head]!.lexeme) && HEARD.has(group.verb);
  const next = tokens[group.to]?.lower ?? '';
  const isTold = group.verb === 'tell' && UNHEARING.test(next);
  if (!isBare || !(isTold || /^(?:to|not)$/.test(next))) return null;
  const place = before.findLastIndex((_one, i) => groups[i]!.form === 'finite');
  const prior = groups[place];
  return prior?.passive && (isTold || HEARD.has(prior.verb)) && before[place]!.subjects.length > 0 ? place : null;
}

// "and later | rejected".
function isJoined({ tokens, readings, from }: SentenceWords, group: VerbGroup): boolean {
  let at = group.from - 1;
  while (at >= from && readings[at - from] === 'adverb') at -= 1;
  return at >= from && isJoining(tokens[at]!.lexeme);
}

// A participle of a verb that takes an object, without one.
function isLeftBare({ tokens, readings, from, to }: SentenceWords, group: VerbGroup): boolean {
  const { lexeme } = tokens[group.head]!;
  if (group.form !== 'finite' || group.from !== group.head || !isParticiple(lexeme) || STAYING.has(group.verb))
    return false;
  // "demanded that the bill be dropped and threatened to leave": to whom it is done does not what follows.
  if (CONTROLLING.has(group.verb) && readings[group.to - from] === 'to') return false;
  const next = tokens[group.to]?.lower ?? '';
  if (next === 'by' && group.to < to) return true;
  const phrasal = PHRASAL.has(`${group.verb} ${next}`);
  const behind = phrasal ? group.to + 1 : group.to;
  // "but praised “a brave choice”".
  const isObject = (reading: Reading) => reading === 'quote' || OBJECTS.has(reading);
  return (phrasal || needsObject(group.verb)) && !(behind < to && isObject(readings[behind - from]!));
}

/** What opens a clause of its own, where a hearer would be "them" or "reporters". */
const UNHEARING = /^(?:he|she|they|we|that|some|most|many|none)$/;
/** What is done to whoever is to do something. */
const HEARD: ReadonlySet<string> = new Set(grammar.heard);
const HAVE = new Set(grammar.have);
const PHRASAL = new Set(grammar.phrasal);

const isJoining = isAmong(['and', 'but', 'or']);
