import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence, Span } from '#src/schema/evidence.ts';
import { isToldFact } from '../../wording/told-fact.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { textOf } from '../sentences/words-at.ts';
import { byId } from './by-id.ts';
import { heldBack } from './withheld.ts';

/** Characters. Nothing longer is a sentence; a page that quoted it would serve nobody. */
export const LONGEST = 2000;

/** What the editor did not leave out, of sentences that a page may quote, in reading order. */
export function keptOf(evidence: Evidence, { leaveOut = [] }: BriefingSettings): Kept {
  const out = new Set(leaveOut);
  const documents = byId(evidence.documents);
  const sentences = byId(evidence.sentences.filter(({ start, end }) => end - start <= LONGEST));
  const rank = new Map(evidence.sentences.map(({ id }, place) => [id, place]));
  const kept = <T extends Found>(found: readonly T[]) =>
    inOrder(
      found.filter(({ id, sentence }) => !out.has(id) && sentences.has(sentence)),
      rank,
    );
  const acts = kept(evidence.acts)
    .filter(({ statement }) => statement === null || !out.has(statement))
    .map((act) => heldBack(act, textOf(act.document, { documents })));
  return {
    documents,
    sentences,
    rank,
    statements: kept(evidence.statements),
    acts,
    facts: kept(evidence.facts).filter(isToldFact),
  };
}

/** Reading order, whatever the order in which they were found. */
export function inOrder<T extends Found>(found: readonly T[], rank: ReadonlyMap<string, number>): T[] {
  const keyed = found.map((one) => ({
    one,
    place: rank.get(one.sentence) ?? 0,
    start: one.content?.start ?? one.start ?? 0,
  }));
  keyed.sort((a, b) => a.place - b.place || a.start - b.start || (a.one.id < b.one.id ? -1 : 1));
  return keyed.map(({ one }) => one);
}

export type Kept = Pick<EvidenceIndex, 'documents' | 'sentences' | 'rank' | 'statements' | 'acts' | 'facts'>;

export interface Found {
  readonly id: string;
  readonly sentence: string;
  readonly start?: number;
  readonly content?: Span;
}
