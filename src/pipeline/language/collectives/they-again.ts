import type { LocalMention, Token } from '../../types.ts';
import type { Clause } from '../types.ts';
import type { Occurrence } from './occurrences.ts';

/**
 * Where "they" goes on from people who act under no name: "Forty shepherds blocked the pass. They want …". It opens its
 * sentence, nobody else is what "they" means, and the sentence before is about them alone.
 */
export function theyAgain(
  tokens: readonly Token[],
  found: readonly Occurrence[],
  mentions: readonly LocalMention[],
  clauses: readonly Clause[],
): Occurrence[] {
  if (found.length === 0) return [];
  const known = new Set(mentions.map(({ start }) => start));
  const about = subjectsBySentence(clauses);
  const byEnd = new Map(found.map((one) => [one.end, one]));
  const again: Occurrence[] = [];
  for (const [sentence, [subject, other]] of about) {
    const they = subject && tokens[subject.from];
    if (!they || other || they.lower !== 'they' || subject.to !== subject.from + 1 || known.has(they.start)) continue;
    if (tokens[subject.from - 1]?.sentence === sentence && !/^(?:and|but|now)$/i.test(tokens[subject.from - 1]!.lower))
      continue;
    const [before, another] = about.get(sentence - 1) ?? [];
    const group = before && !another ? byEnd.get(tokens[before.to - 1]!.end) : undefined;
    // Of two that a sentence tells of "they" may be either.
    if (!group) continue;
    const one = { ...group, start: they.start, end: they.end, bare: false };
    byEnd.set(they.end, one);
    again.push(one);
  }
  return again;
}

// Of each sentence the subjects of its main clauses, in order, each once.
function subjectsBySentence(clauses: readonly Clause[]): ReadonlyMap<number, Clause['subjects'][number][]> {
  const found = new Map<number, Clause['subjects'][number][]>();
  for (const { form, link, sentence, subjects } of clauses) {
    if (form !== 'finite' || link !== 'main') continue;
    const own = found.get(sentence) ?? [];
    for (const one of subjects) if (!own.some(({ from }) => from === one.from)) own.push(one);
    found.set(sentence, own);
  }
  return found;
}
