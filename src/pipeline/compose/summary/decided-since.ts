import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partiesOf } from '../party-of.ts';
import { reportDay } from '../report-day.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { speakersOf } from '../speakers.ts';
import { isDecided } from './decided.ts';

/**
 * True for a decision that an older report still waits for, where a report of the last day tells what the same body decided:
 * "The panel promised a verdict by the end of May", and then "The panel ruled that the sale is void".
 */
export function isDecidedSince(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const own = reportDay(sentence, index);
  if (own === null || index.lastDay === null || own >= index.lastDay) return false;
  if (!AWAITED.test(shownWords(sentence, index))) return false;
  const bodies = bodiesIn(sentence, index);
  return decidersOfLastDay(index).some((id) => bodies.has(id));
}

function decidersOfLastDay(index: EvidenceIndex): readonly string[] {
  const known = found.get(index);
  if (known) return known;
  const told = [...index.sentences.values()].filter(
    (one) =>
      !index.headings.has(one.id) &&
      reportDay(one, index) === index.lastDay &&
      (isDecided(one, index) || IN_RULING.test(shownWords(one, index))),
  );
  const deciders = told.flatMap((one) => [...bodiesIn(one, index)]);
  found.set(index, deciders);
  return deciders;
}

function bodiesIn({ id }: EvidenceSentence, index: EvidenceIndex): Set<string> {
  const speaking = (index.statementsOver.get(id) ?? []).flatMap(speakersOf);
  const acting = (index.actsIn.get(id) ?? []).flatMap(({ actors }) => actors);
  return partiesOf([...speaking, ...acting], index);
}

/** "In a 64-page ruling, the judge set it at six" */
const IN_RULING =
  /^In (?:an?|the|his|her|its|their) (?:\S+ ){0,3}(?:decision|verdict|ruling|judge?ment|award)(?:,| (?:on|issued|released|published)\b)/;
const AWAITED = /\b(?:decision|verdict|ruling|judge?ment)\b/i;

const found = new WeakMap<EvidenceIndex, readonly string[]>();
