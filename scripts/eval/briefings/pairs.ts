import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { GoldBriefing, GoldSentence } from './gold.ts';
import type { ScoredRecord } from './record.ts';
import { count, type Tally } from './tally.ts';

/** Whether sentences that report the same thing are joined, and no others. */
export function scorePairs({ id, same, partly, different }: GoldBriefing, record: ScoredRecord, tally: Tally): void {
  const joined = joinedPairs(record);
  const groupOf = groupsOf(same, record);
  const looseGroupOf = groupsOf([...same, ...partly], record);
  for (const pair of same) {
    const [one, other] = pair.map((sentence) => sentenceAt(sentence, record)?.id ?? '');
    const right = joined.has(keyOf(one!, other!));
    count(tally, 'same', ...(right ? ['same joined'] : []));
    if (!right) tally.misses.push({ kind: 'same', words: `${id} not joined: ${told(pair)}` });
  }
  for (const pair of different) {
    const [one, other] = pair.map((sentence) => sentenceAt(sentence, record)?.id ?? '');
    const wrong = joined.has(keyOf(one!, other!));
    count(tally, 'different', ...(wrong ? ['different joined'] : []));
    if (wrong) tally.misses.push({ kind: 'same', words: `${id} joined and different: ${told(pair)}` });
  }
  for (const [one, other] of joined.values()) {
    const right = groupOf(one.id) === groupOf(other.id);
    if (!right && looseGroupOf(one.id) === looseGroupOf(other.id)) continue;
    count(tally, 'joined', ...(right ? ['joined right'] : []));
    if (!right)
      tally.misses.push({
        kind: 'same',
        words: `${id} joined: “${textOfSentence(one, record)}” ~ “${textOfSentence(other, record)}”`,
      });
  }
}

// The group that chains of pairs put a sentence in, by one of its sentences.
function groupsOf(pairs: readonly (readonly GoldSentence[])[], record: ScoredRecord): (sentence: string) => string {
  const groups = new Map<string, string>();
  const groupOf = (sentence: string): string => {
    const above = groups.get(sentence);
    return above === undefined ? sentence : groupOf(above);
  };
  for (const pair of pairs) {
    const [one, other] = pair.map((sentence) => sentenceAt(sentence, record)?.id ?? '');
    if (one && other && groupOf(one) !== groupOf(other)) groups.set(groupOf(one), groupOf(other));
  }
  return groupOf;
}

// All pairs of sentences of different documents that one cluster holds.
function joinedPairs({ evidence }: ScoredRecord): Map<string, [EvidenceSentence, EvidenceSentence]> {
  const byId = new Map(evidence.sentences.map((sentence) => [sentence.id, sentence]));
  const pairs = new Map<string, [EvidenceSentence, EvidenceSentence]>();
  for (const { sentences } of evidence.clusters)
    for (const one of sentences)
      for (const other of sentences)
        if (one < other && byId.get(one)!.document !== byId.get(other)!.document)
          pairs.set(keyOf(one, other), [byId.get(one)!, byId.get(other)!]);
  return pairs;
}

// The sentence that holds most of the words.
function sentenceAt({ document, sentence }: GoldSentence, { at, evidence }: ScoredRecord): EvidenceSentence | null {
  const place = at(document, sentence);
  if (!place) return null;
  const shared = ({ start, end }: EvidenceSentence) => Math.min(end, place.end) - Math.max(start, place.start);
  const here = evidence.sentences.filter((one) => one.document === place.document.id && shared(one) > 0);
  return here.sort((a, b) => shared(b) - shared(a))[0] ?? null;
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function told(pair: readonly GoldSentence[]): string {
  return pair.map(({ document, sentence }) => `${document} “${sentence}”`).join(' ~ ');
}

function textOfSentence({ document, start, end }: EvidenceSentence, { evidence }: ScoredRecord): string {
  return evidence.documents.find(({ id }) => id === document)?.text.slice(start, end) ?? '';
}
