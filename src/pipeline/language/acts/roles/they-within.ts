import { singular } from '../../phrases/role-words.ts';
import type { Clause, TokenRange } from '../../types.ts';
import type { Cast } from './cast.ts';
import { mainBefore } from './main-before.ts';

/**
 * Who "they" are in what one person is reported to say, where several are told of before in the same words: "Lind said the
 * Guild and the board had met, but that they had refused" is no refusal of Lind's. Null where nobody else is.
 */
export function theyWithin({ index, sentence }: Clause, speakers: readonly string[], cast: Cast): string[] | null {
  const { clauses, parties, speech } = cast;
  const [speaker, other] = speakers;
  if (speaker === undefined || other !== undefined || parties.entity(speaker)?.type !== 'person') return null;
  const many = manyBeforeLink(clauses[index]!, cast);
  if (many) return parties.named([many], many.to).filter((key) => key !== speaker);
  for (let at = index - 1; clauses[at]?.sentence === sentence; at -= 1) {
    const before = clauses[at]!;
    if (speech.speakersOf(before)[0] !== speaker) break;
    if (before.subjects.length === 0 || !areMany(before.subjects, cast)) continue;
    return parties.named(before.subjects, before.from).filter((key) => key !== speaker);
  }
  return severalBefore(clauses[index]!, cast);
}

// "Lind laughed at the crews | while they waited": the several that stand right before.
function manyBeforeLink({ subjects: [they] }: Clause, { tokens }: Cast): TokenRange | null {
  const link = tokens[they!.from - 1];
  const noun = tokens[they!.from - 2];
  if (!LINKS.test(link?.lower ?? '') || noun?.pos !== 'NOUN' || noun.sentence !== link!.sentence) return null;
  return singular(noun.lower) === noun.lower ? null : { from: they!.from - 2, to: they!.from - 1 };
}

const LINKS = /^(?:as|while|when)$/;

// "Chile and Peru met. Lind said they had agreed": the several that the sentence before is about.
function severalBefore(clause: Clause, cast: Cast): string[] | null {
  const first = mainBefore(clause, cast);
  if (!first || first.subjects.length < 2) return null;
  const named = cast.parties.named(first.subjects, first.from);
  return named.length > 1 ? named : null;
}

// "The Guild and the board", "the crews"; not "prices", who are nobody.
function areMany(subjects: readonly TokenRange[], { tokens, parties }: Cast): boolean {
  if (subjects.length > 1) return true;
  const { lower } = tokens[subjects[0]!.to - 1]!;
  return singular(lower) !== lower && parties.named(subjects, subjects[0]!.to).length > 0;
}
