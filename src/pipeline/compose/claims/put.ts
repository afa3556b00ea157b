import type { Act, Statement } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { textOf } from '../sentences/words-at.ts';
import { speakersOf } from '../speakers.ts';

/**
 * True for what an interviewer says, or puts to a guest: "So you have settled?" is no report of a settlement. Whom they
 * cite with something, "The minister said last night", says it all the same.
 */
export function isPut(statement: Statement, index: Pick<EvidenceIndex, 'asked' | 'documents'>): boolean {
  const by = index.asked.get(statement.sentence);
  if (by === undefined) return false;
  const speakers = speakersOf(statement);
  return speakers.length === 0 || speakers.some((id) => id === by) || isYou(statement, index);
}

/** The same of what is done: told by the interviewer alone. */
export function isActPut({ sentence, statement }: Act, index: EvidenceIndex): boolean {
  if (!index.asked.has(sentence)) return false;
  const reported = statement === null ? undefined : index.statementById.get(statement);
  return reported === undefined || isPut(reported, index);
}

function isYou({ speaker, document }: Statement, { documents }: Pick<EvidenceIndex, 'documents'>): boolean {
  return speaker !== null && /^you$/i.test(textOf(document, { documents }).slice(speaker.start, speaker.end));
}
