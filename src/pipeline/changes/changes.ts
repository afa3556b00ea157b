import type { Change, Changes } from '#src/schema/changes.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { documentChanges, documentsBefore } from './documents.ts';
import { changedFigures } from './figures.ts';
import { type ChangeRecord, type Item, placeOfSentence, plain, recordOf, sentenceWords } from './record.ts';
import { changedSources } from './sources.ts';
import { changedSpeakers } from './speakers.ts';

/**
 * What changed from one record of a briefing to the next, of what its pages cite: figures first, then speakers, then how
 * many documents report a thing, then what is new and what is gone. A sentence is told of once, and what only moved,
 * or is chosen or not chosen for a page, is no change.
 */
export function changesOf(before: Evidence, after: Evidence): Changes {
  const [was, now] = [recordOf(before), recordOf(after)];
  const documents = documentsBefore(was, now);
  const gone = unmet(was.items, now.items);
  const fresh = unmet(now.items, was.items);
  const figures = changedFigures(cited(gone, was), cited(fresh, now), was, now);
  const sources = changedSources(was, now, documents);
  const toldNow = new Set([
    ...figures.flatMap((one) => one.sentencesNow),
    ...sources.flatMap((one) => withoutOtherFigures(one.sentencesNow, now)),
    ...shownIn(was, now),
  ]);
  const toldBefore = new Set([
    ...figures.flatMap((one) => one.sentencesBefore),
    ...sources.flatMap((one) => withoutOtherFigures(one.sentencesBefore, was)),
    ...shownIn(now, was),
  ]);
  const lines: Change[] = [
    ...figures.map(({ change }) => change),
    ...changedSpeakers(was, now),
    ...sources.map(({ change }) => change),
    ...sentencesOf(cited(fresh, now), now, toldNow).map(
      (id): Change => ({ type: 'added', now: withWho(id, fresh, now) }),
    ),
    ...sentencesOf(cited(gone, was), was, toldBefore).map(
      (id): Change => ({ type: 'withdrawn', before: withWho(id, gone, was) }),
    ),
  ];
  return { documents: documentChanges(was, now, documents), lines };
}

// Met again by id, or by the same words in whatever document.
function unmet(items: readonly Item[], others: readonly Item[]): Item[] {
  const ids = new Set(others.map(({ id }) => id));
  const keys = new Set(others.map(({ key }) => key));
  return items.filter(({ id, key }) => !ids.has(id) && !keys.has(key));
}

function cited(items: readonly Item[], { sentences }: ChangeRecord): Item[] {
  return items.filter(({ sentence }) => sentences.get(sentence)?.use === 'cited');
}

// Sentences of one record whose very words the other's pages cite: whatever is read from them otherwise, they are there.
function shownIn(other: ChangeRecord, record: ChangeRecord): string[] {
  const cite = other.evidence.sentences.filter(({ use }) => use === 'cited');
  const shown = new Set(cite.map(({ id }) => plain(sentenceWords(id, other))));
  return record.evidence.sentences.flatMap(({ id }) => (shown.has(plain(sentenceWords(id, record))) ? [id] : []));
}

// One that reports what another tells of already stands for nothing new, unless it gives another figure, day or name.
function sentencesOf(items: readonly Item[], record: ChangeRecord, told: Set<string>): string[] {
  const alike = new Map<string, string[]>();
  for (const { sentences } of record.evidence.clusters)
    for (const id of sentences) alike.set(id, [...(alike.get(id) ?? []), ...withoutOtherFigures(sentences, record)]);
  const chosen: string[] = [];
  for (const { sentence } of items) {
    if (told.has(sentence)) continue;
    for (const id of [sentence, ...(alike.get(sentence) ?? [])]) told.add(id);
    chosen.push(sentence);
  }
  return chosen;
}

// Of those that report one thing, the ones that do not differ from the others but in wording.
function withoutOtherFigures(sentences: readonly string[], { differing }: ChangeRecord): string[] {
  return sentences.filter((id) => !differing.has(id));
}

function withWho(sentence: string, items: readonly Item[], record: ChangeRecord) {
  const who = items
    .filter((item) => item.sentence === sentence && item.type === 'statement')
    .flatMap((item) => item.who);
  return { ...placeOfSentence(sentence, record), who: [...new Set(who)] };
}
