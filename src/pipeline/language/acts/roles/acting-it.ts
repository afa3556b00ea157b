import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { Clause, TokenRange } from '../../types.ts';
import type { Cast } from './cast.ts';
import { mainBefore } from './main-before.ts';

/**
 * Who "it" is that acts: "said the province had erred when it approved the dam", the province. Else who speaks, where that
 * is a body and tells it in words not its own: of itself it says "we".
 */
export function actingIt(clause: Clause, cast: Cast): string[] {
  const { parties, speech } = cast;
  const isPerson = (key: string) => parties.entity(key)?.type === 'person';
  const around = subjectAround(clause, cast);
  if (around) return parties.named([around], clause.from).filter((key) => !isPerson(key));
  if (speech.isVerbatim(clause) || isBehindWe(clause, cast) || isOfAnother(clause, cast)) return [];
  const bodies = speech.speakersOf(clause).map((key) => (isPerson(key) ? parties.partyOf(key) : key));
  return [...new Set(bodies)].filter((key) => !isPerson(key));
}

// "We asked the county and it refused."
function isBehindWe({ head, sentence }: Clause, { tokens }: Cast): boolean {
  for (let at = head - 1; at >= 0 && tokens[at]!.sentence === sentence; at -= 1)
    if (tokens[at]!.lower === 'we') return true;
  return false;
}

// "The company moved. It put forward": nobody else's "it", where the sentence before is about a body that is only described,
// or about another than who speaks; of several that go on with "it" the first says whose.
function isOfAnother(clause: Clause, cast: Cast): boolean {
  const { tokens, parties, speech } = cast;
  let first = mainBefore(clause, cast);
  for (let steps = 1; first && isIt(first, cast) && steps < LONGEST_CHAIN; steps += 1) first = mainBefore(first, cast);
  const [subject] = first?.subjects ?? [];
  if (!first || !subject) return false;
  const { lower, pos } = tokens[subject.to - 1]!;
  const [named, other] = parties.named([subject], first.from);
  const speakers = speech.speakersOf(clause);
  const isOwn = clause.link !== 'main' && speakers.some((key) => parties.entity(key)?.type !== 'person');
  // "We spoke to the Council. It still holds nine": who calls itself "we" is no "it". “We did not ask,” Ana Lind said. "The Council
  // said it was ready": its own.
  if (lower === 'we') return !isOwn || speech.speakersOf(first).some((key) => speakers.includes(key));
  if (named === undefined) return !isOwn && pos === 'NOUN' && isBodyNoun(lower);
  // "Norwind said it had left": its own, whoever the sentence before is about.
  if (clause.link !== 'main') return false;
  const isBody = /^(?:organisation|country)$/.test(parties.entity(named)?.type ?? '');
  return (
    isBody &&
    other === undefined &&
    !speakers.some((key) => key === named || parties.partyOf(key) === parties.partyOf(named))
  );
}

function isIt({ subjects: [subject] }: Clause, { tokens }: Cast): boolean {
  return subject !== undefined && tokens[subject.from]!.lower === 'it' && subject.to === subject.from + 1;
}

// The subject of what governs a clause of time, reason or condition, or reports it within what is said, where it is no
// pronoun.
function subjectAround(clause: Clause, { clauses, tokens, speech }: Cast): TokenRange | null {
  const isReported = clause.link === 'complement' || clause.link === 'noun';
  if (!isReported && !/^(?:time|reason|condition)$/.test(clause.link)) return null;
  let at = clause.governor;
  for (let steps = 0; at !== null && steps < FARTHEST; steps += 1) {
    if (isReported && !speech.isBeside(clause, clauses[at]!)) return null;
    const { subjects, governor } = clauses[at]!;
    if (subjects[0]) return tokens[subjects[0].to - 1]!.pos === 'PRON' ? null : subjects[0];
    at = governor;
  }
  return null;
}

/** In sentences that go on with "it". */
const LONGEST_CHAIN = 4;
/** So many verbs up a subject is looked for. */
const FARTHEST = 4;
