import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportDay } from '../report-day.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { speakersOf } from '../speakers.ts';

/** True where a report tells in its own voice that somebody left an office whom another sentence is told to leave or not to. */
export function isResignation(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const gone = leaversIn(sentence, index);
  if (gone.length === 0) return false;
  return (asked.get(index) ?? askedIn(index)).some((id) => gone.includes(id));
}

/**
 * True for who is asked to resign, or says that he will not, where another document tells that he did: "The chief had no plans to
 * step down", and "The chief resigned". A report of an earlier day than that one is overtaken, one of a later day is of something else.
 */
export function isResignedSince(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const whose = whoMayLeave(sentence, index);
  if (whose.length === 0) return false;
  const own = reportDay(sentence, index);
  return (left.get(index) ?? leftIn(index)).some((one) => {
    const day = reportDay(one, index);
    const isLater = own === null || day === null || own <= day;
    return one.document !== sentence.document && isLater && leaversIn(one, index).some((id) => whose.includes(id));
  });
}

function leftIn(index: EvidenceIndex): readonly EvidenceSentence[] {
  const found = [...index.sentences.values()].filter((one) => leaversIn(one, index).length > 0);
  left.set(index, found);
  return found;
}

function askedIn(index: EvidenceIndex): readonly string[] {
  const found = [...index.sentences.values()].flatMap((one) => whoMayLeave(one, index));
  asked.set(index, found);
  return found;
}

// Those who did so as the source tells it, and not as somebody promises or claims.
function leaversIn({ id }: EvidenceSentence, { actsIn, headings, entities }: EvidenceIndex): readonly string[] {
  if (headings.has(id)) return [];
  return (actsIn.get(id) ?? []).flatMap(({ act, rule, statement, modality, actors }) =>
    act === 'RETREAT' && LEFT.test(rule) && statement === null && modality.length === 0
      ? actors.filter((one) => entities.get(one)?.type === 'person')
      : [],
  );
}

// "Called for Lind to resign", "Lind said he would not step down": whoever the sentence names or lets speak.
function whoMayLeave(sentence: EvidenceSentence, index: EvidenceIndex): readonly string[] {
  if (index.headings.has(sentence.id) || !MAY_LEAVE.test(shownWords(sentence, index))) return [];
  const told = (index.mentionsIn.get(sentence.id) ?? []).map(({ entity }) => entity);
  const speaking = (index.statementsOver.get(sentence.id) ?? []).flatMap(speakersOf);
  return [...new Set([...told, ...speaking])].filter((one) => index.entities.get(one)?.type === 'person');
}

const LEFT = /^(?:resign|quit|step down|stand down|bow out)\b/;
const MAY_LEAVE =
  /\b(?:to|not|should|must|would|will|for (?:his|her|their)) (?:resign(?:ation)?|quit|step down|stand down)\b|\bno confidence\b/i;
const left = new WeakMap<EvidenceIndex, readonly EvidenceSentence[]>();
const asked = new WeakMap<EvidenceIndex, readonly string[]>();
