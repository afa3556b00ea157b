import { recordId } from '../../record-id.ts';
import type { Lexed, LocalFact, Names, Sentence } from '../../types.ts';
import { FILED } from '../../wording/told-fact.ts';
import type { Amount } from './amounts.ts';
import { datelineEnd } from './dateline-end.ts';
import { datesIn, type When } from './dates.ts';
import { type PlaceNames, placeNames } from './places.ts';

/** Where and when a document was filed, from its datelines: "HOLMVIK, 3 June 2025 (North Wire) - ", "Holmvik, 3 June 2025". */
export function filedFactsOf(lexed: Lexed, names: Names, when: When): LocalFact[] {
  const places = placeNames(names);
  return lexed.sentences.slice(0, HEAD).flatMap((sentence) => {
    const to = sentence.kind === 'dateline' ? sentence.to : datelineEnd(lexed, sentence);
    return to > sentence.from ? amountsOf(lexed, sentence, to, places, when) : [];
  });
}

function amountsOf(lexed: Lexed, sentence: Sentence, to: number, places: PlaceNames, when: When): LocalFact[] {
  const { tokens, document } = lexed;
  const where = placeAt(lexed, sentence.from, to, places);
  // A line of its own is read like any other for its day.
  const dates = sentence.kind === 'dateline' ? [] : datesIn(tokens, sentence.from, to, when, () => 'past');
  return [...(where ? [where] : []), ...dates].map(({ from, to: end, kind, value, unit }) => {
    const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
    const id = recordId('f', document.sha256, span, kind);
    return { id, ...span, sentence: sentence.index, kind, value, unit, issue: null, parties: [], rule: FILED };
  });
}

// The name that the line opens with.
function placeAt({ tokens }: Lexed, from: number, to: number, places: PlaceNames): Amount | null {
  const named = places.get(tokens[from]!.start);
  if (!named) return null;
  let end = from;
  while (end < to && tokens[end]!.end <= named.mention.end) end += 1;
  return { from, to: end, kind: 'place', value: named.entity.name, unit: null, rule: FILED };
}

/** Sentences at the head of a document among which its datelines stand. */
const HEAD = 4;
