import type { Act, EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partiesOf } from '../party-of.ts';
import { reportDay } from '../report-day.ts';
import { wordsAt } from '../sentences/words-at.ts';

/**
 * True for an offer that others than who makes it have turned down, by a report no older: "The board has offered 4 percent for
 * next year", and "the Guild rejected the latest pay offer".
 */
export function isTurnedDown(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const offers = (index.actsIn.get(sentence.id) ?? []).filter((act) => act.act === 'AGREE' && OFFERING.test(act.rule));
  const own = reportDay(sentence, index);
  return offers.some(({ actors }) => {
    const offering = partiesOf(actors, index);
    return refusalsIn(index).some(
      ({ day, by }) => (own === null || day === null || day >= own) && [...by].every((party) => !offering.has(party)),
    );
  });
}

function refusalsIn(index: EvidenceIndex): readonly Refusal[] {
  const known = found.get(index) ?? [...index.sentences.values()].flatMap((one) => refusalsOf(one, index));
  found.set(index, known);
  return known;
}

function refusalsOf(sentence: EvidenceSentence, index: EvidenceIndex): Refusal[] {
  const refuses = (act: Act) =>
    act.act === 'REJECT' && act.actors.length > 0 && act.modality.length === 0 && OF_OFFER.test(wordsAt(act, index));
  return (index.actsIn.get(sentence.id) ?? [])
    .filter(refuses)
    .map(({ actors }) => ({ day: reportDay(sentence, index), by: partiesOf(actors, index) }));
}

const found = new WeakMap<EvidenceIndex, readonly Refusal[]>();
const OFFERING = /^(?:offer|propose)\b/;
const OF_OFFER =
  /^(?:(?:has|have|had) )?(?:overwhelmingly |unanimously |again )?(?:reject|turn|refus|vot|spurn)\p{L}* [^,;]*\b(?:offer|proposal|deal|package)\b/iu;

interface Refusal {
  readonly day: string | null;
  readonly by: ReadonlySet<string>;
}
