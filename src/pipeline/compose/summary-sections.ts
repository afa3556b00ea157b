import type { Act, EvidenceSentence, PloverAct } from '#src/schema/evidence.ts';
import { partyOf } from './claims.ts';
import type { EvidenceIndex } from './index.ts';

/** What the sections of a summary hold, in order: a sentence fits by what is done in it. */
export const SECTIONS: readonly SummarySection[] = [
  { title: 'Outcome', most: 2, fits: (sentence, index) => acts(sentence, index).some((act) => isOutcome(act, index)) },
  { title: 'Agreed', most: 3, fits: (sentence, index) => acts(sentence, index).some((act) => isAgreed(act, index)) },
  { title: 'Disputed', most: 3, fits: (sentence, index) => acts(sentence, index).some(isDisputed) },
  { title: 'Next', most: 3, fits: (sentence, index) => acts(sentence, index).some(isNext) },
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
  return DISPUTES.has(act) || (stance === 'against' && !modality.includes('hypothetical'));
}

function isNext({ modality }: Act): boolean {
  return modality.includes('future') && !modality.includes('negated');
}

function parties(entities: readonly string[], index: EvidenceIndex): Set<string> {
  return new Set(entities.map((id) => partyOf(id, index) ?? id));
}

const DISPUTES: ReadonlySet<PloverAct> = new Set(['REJECT', 'ACCUSE', 'THREATEN', 'PROTEST']);

export interface SummarySection {
  readonly title: string;
  /** Lines at most. */
  readonly most: number;
  readonly fits: (sentence: EvidenceSentence, index: EvidenceIndex) => boolean;
}
