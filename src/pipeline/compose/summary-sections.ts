import type { Act, EvidenceSentence, PloverAct } from '#src/schema/evidence.ts';
import next from '../data/next-words.json' with { type: 'json' };
import { holdsWords } from '../wording/named.ts';
import { partyOf } from './claims.ts';
import type { EvidenceIndex } from './index.ts';

/** What the sections of a summary hold, in order: a sentence fits by what is done in it. */
export const SECTIONS: readonly SummarySection[] = [
  { title: 'Outcome', most: 2, fits: (sentence, index) => acts(sentence, index).some((act) => isOutcome(act, index)) },
  {
    title: 'Agreed',
    most: 3,
    fits: (sentence, index) => acts(sentence, index).some((act) => isAgreed(act, index)) && !isAhead(sentence, index),
  },
  { title: 'Disputed', most: 4, fits: (sentence, index) => acts(sentence, index).some(isDisputed) },
  { title: 'Next', most: 3, fits: isAhead },
];

/** What a summary starts with where the parties are not reported to have agreed or failed to. */
export const FALLBACK: SummarySection = { title: 'Reported', most: 3, fits: () => true };

function acts({ id }: EvidenceSentence, index: EvidenceIndex): readonly Act[] {
  return (index.actsIn.get(id) ?? []).filter(({ modality }) => !modality.includes('historical'));
}

// What the parties together did or failed to do.
function isOutcome(act: Act, index: EvidenceIndex): boolean {
  if (act.modality.includes('hypothetical') || act.modality.includes('future')) return false;
  if (act.act === 'AGREE' && act.modality.includes('negated')) return true;
  return act.act === 'REJECT' && parties(act.actors, index).size > 1;
}

function isAgreed(act: Act, index: EvidenceIndex): boolean {
  if (act.act !== 'AGREE' || act.modality.includes('negated') || act.modality.includes('hypothetical')) return false;
  return parties([...act.actors, ...act.recipients], index).size > 1;
}

function isDisputed({ act, stance, modality }: Act): boolean {
  if (modality.includes('hypothetical') || modality.includes('negated')) return false;
  return DISPUTES.has(act) || stance === 'against' || stance === 'conditional';
}

// What is still to come by what is done in it, or by its own words.
function isAhead(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const found = acts(sentence, index);
  if (found.some(({ issue, modality }) => issue === 'next-talks' || modality.includes('future'))) return true;
  const text = index.documents.get(sentence.document)?.text.slice(sentence.start, sentence.end) ?? '';
  return found.length > 0 && next.words.some((words) => holdsWords(text, words));
}

function parties(entities: readonly string[], index: EvidenceIndex): Set<string> {
  return new Set(entities.map((id) => partyOf(id, index) ?? id));
}

const DISPUTES: ReadonlySet<PloverAct> = new Set(['REJECT', 'ACCUSE', 'THREATEN', 'PROTEST', 'REQUEST']);

export interface SummarySection {
  readonly title: string;
  /** Lines at most. */
  readonly most: number;
  readonly fits: (sentence: EvidenceSentence, index: EvidenceIndex) => boolean;
}
