import type { Claim, Deed } from '../claim.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { wordsAt, wordsInList } from '../sentences/words-at.ts';
import { actWord } from './act-word.ts';

/** All that a claim's own do by it, in plain words as of so many: "rejects and wants". */
export function deedWords(claim: Claim, actors: number, index: EvidenceIndex): string {
  const { act, modality, deed, others } = claim;
  const told = [{ act, modality, ...deed }, ...others]
    .sort((a, b) => a.start - b.start)
    .map((one) => deedWord(one, claim, actors, index));
  return [...new Set(told)].join(' and ');
}

/** One deed of a claim in plain words, those included by which it is said: "warned | that the ward was full". */
export function deedWord(deed: Deed, claim: Claim, actors: number, index: EvidenceIndex): string {
  const { document, sentence, by, parties, actors: doers } = claim;
  const words = wordsInList({ ...deed, document, sentence }, index);
  const cue = by?.cue && by.content.start === deed.start ? wordsAt({ ...by.cue, document }, index) : '';
  const together = Math.max(parties.length, doers.length) > 1;
  return actWord(deed.act, deed.modality, actors, `${cue} ${words}`, together);
}
