import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { Place } from '../place.ts';
import { HEADLINE_OBJECTS } from './words.ts';

/**
 * The verb of a part of a headline: "Miners vow to stay out as police | clear line", "Front frees 80, army | halts push": behind
 * the people or the body that opens the part, where nothing else in it could be its verb.
 */
export function isInPartOfHeadline(place: Place, base: string, next: Token): boolean {
  const { tokens, at, from, to } = place;
  const { lower } = tokens[at]!;
  if (/[.!?]/.test(tokens[to - 1]!.text) || !(HEADLINE_OBJECTS.has(next.pos) || next.pos === 'DET')) return false;
  const subject = tokens[at - 1]!;
  if (subject.pos !== 'NOUN' || !opensPart(tokens, at - 1, from)) return false;
  const isMany = PEOPLE.has(subject.lower) && /(?:[^s]s|police|people|men)$/.test(subject.lower);
  const isOne = isBodyNoun(subject.lower) && !isMany;
  if (!((isMany && lower === base) || (isOne && lower !== base && /[^s]s$/.test(lower)))) return false;
  for (let place = at + 1; place < to && !PARTING.test(tokens[place]!.lower); place += 1)
    if (/^(?:VERB|AUX)$/.test(tokens[place]!.pos) && tokens[place - 1]!.lower !== 'to') return false;
  return true;
}

// "… as | riot police", "…, | army"
function opensPart(tokens: readonly Token[], noun: number, from: number): boolean {
  let at = noun;
  while (at > from && /^(?:ADJ|NUM)$/.test(tokens[at - 1]!.pos)) at -= 1;
  return at > from && PARTING.test(tokens[at - 1]!.lower);
}

const PARTING = /^(?:as|after|while|when|but|[,;:])$/;
const PEOPLE: ReadonlySet<string> = new Set([...verbs.actors.nonState, 'police', 'ministers', 'lawmakers']);
