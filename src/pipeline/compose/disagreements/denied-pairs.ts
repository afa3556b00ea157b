import type { EvidenceSentence } from '#src/schema/evidence.ts';
import { numberOf, sentenceId } from '#src/schema/sentence-id.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { listed } from '../lines/listed.ts';
import { reportsOf } from '../reports.ts';
import { isDangling } from '../sentences/dangling.ts';
import { pointsBack } from '../sentences/points-back.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { denials } from './denials.ts';
import { line, MOST_WORDINGS, type Pair } from './pair.ts';
import { isOfOneVoice } from './voices.ts';

/** Nothing twice: "The union disputes the figure" stands with the figure, and what several say of one claim in one table. */
export function deniedPairs(shown: readonly Pair[], index: EvidenceIndex): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { claim, denial } of denials(index)) {
    const first = claim ?? denial;
    const told = isReadable(first, index) ? [first] : claim && withOpening(claim, index);
    if (told === null || (claim === null && pointsBack(first, index))) continue;
    const key = reportsOf(first.id, index).toSorted().join(' ');
    const known = pairs.get(key);
    // Another report of the same denial says no more.
    if (known && claim === null) continue;
    const pair: Pair = known ?? { kind: 'denial', marks: new Map(told.map(({ id }) => [id, []])) };
    if (pair.marks.size < MOST_WORDINGS) listed(pair.marks, denial.id);
    pairs.set(key, pair);
  }
  return [...pairs.values()].filter(
    ({ marks }) => !shown.some((pair) => [...marks.keys()].every((id) => pair.marks.has(id))),
  );
}

// "“They signed until 2029,” Lind said. “They lied to us.”": what the same voice says right before names who.
function withOpening(claim: EvidenceSentence, index: EvidenceIndex): readonly EvidenceSentence[] | null {
  const before = index.sentences.get(sentenceId(claim.document, numberOf(claim.id) - 1));
  if (before?.paragraph !== claim.paragraph || !isOfOneVoice(before, claim, index)) return null;
  return isReadable(before, index) ? [before, claim] : null;
}

// What stands first has to be understood by itself: "Its chair, Ana Lind, said" names who.
function isReadable(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (NAMES_WHO.test(shownWords(sentence, index))) return true;
  return !isDangling(sentence, line(sentence, [], index), index);
}

/** "Its director, Ana Lind, says". */
const NAMES_WHO =
  /^(?:His|Her|Its|Their) (?:[\p{L}-]+ ){0,6}?[\p{L}-]+, \p{Lu}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]+){1,3},/u;
