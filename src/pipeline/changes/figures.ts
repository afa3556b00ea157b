import type { Change } from '#src/schema/changes.ts';
import { documentOf } from '#src/schema/sentence-id.ts';
import { contentWords, likeness } from '../wording/likeness.ts';
import { type ChangeRecord, type Item, placeOf, sentenceWords } from './record.ts';

/**
 * Figures that changed: one is gone and another of the same kind, unit and issue has come, in sentences that are otherwise
 * alike. Those of the same document come first.
 */
export function changedFigures(
  gone: readonly Item[],
  fresh: readonly Item[],
  was: ChangeRecord,
  now: ChangeRecord,
): ChangedFigure[] {
  const matters = Map.groupBy(gone, matterOf);
  const changed: ChangedFigure[] = [];
  for (const item of fresh) {
    const waiting = matterOf(item) === '' ? [] : (matters.get(matterOf(item)) ?? []);
    const best = waiting
      .filter(({ fact }) => fact?.value !== item.fact?.value)
      .map((one) => ({ one, like: like(one, item, was, now) }))
      .filter(({ like }) => like >= ALIKE)
      .sort((a, b) => rank(b, item) - rank(a, item))[0]?.one;
    if (!best) continue;
    waiting.splice(waiting.indexOf(best), 1);
    changed.push({
      change: { type: 'figure', now: placeOf(item, now), before: placeOf(best, was) },
      sentencesNow: [item.sentence],
      sentencesBefore: [best.sentence],
    });
  }
  return changed;
}

function matterOf({ fact }: Item): string {
  return fact ? `${fact.kind} ${fact.unit} ${fact.issue}` : '';
}

// The next version of the same document comes before the likest words of another.
function rank({ one, like }: { one: Item; like: number }, item: Item): number {
  return like + Number(documentOf(one.sentence) === documentOf(item.sentence));
}

function like(a: Item, b: Item, was: ChangeRecord, now: ChangeRecord): number {
  return likeness(contentWords(sentenceWords(a.sentence, was)), contentWords(sentenceWords(b.sentence, now)));
}

/** Of the shorter sentence's words. */
const ALIKE = 0.5;

export interface ChangedFigure {
  readonly change: Extract<Change, { type: 'figure' }>;
  /** Ids of the sentences it tells of, in the record now and in the one before. */
  readonly sentencesNow: readonly string[];
  readonly sentencesBefore: readonly string[];
}
