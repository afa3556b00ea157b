import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { Inline } from './blocks.ts';
import { corroborationOf } from './corroboration.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, quoted, tally, words } from './inlines.ts';
import { reportsOf } from './reports.ts';
import { unnamedIn } from './unnamed.ts';

/** A whole sentence as a line: who speaks or acts where the sentence itself does not name them, its words, who reports it. */
export function sentenceLine(sentence: EvidenceSentence, index: EvidenceIndex): Inline[] {
  const told = reportsOf(sentence.id, index);
  return [
    ...unnamedIn(sentence.document, [sentence], [], index),
    ...quoted(sentence.document, sentence, index),
    ...cites(told.slice(0, MOST_CITES)),
    words(' '),
    tally(corroborationOf(told, index), index),
  ];
}

const MOST_CITES = 4;
