import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { SAYING, verbOf } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * Of the subjects of a sentence those that a pronoun of the next goes on from: not those of whom another only tells, "Lind
 * repeated that the mayor had sold it. He wants …". All of them where what follows may be the answer of whom is told of, "He
 * denies it".
 */
export function mainSubjects({ scene }: Memory, subjects: readonly Sighting[], at: number): readonly Sighting[] {
  const { tokens, sentences } = scene;
  const { sentence } = tokens[at]!;
  if (subjects.length < 2 || at !== sentences[sentence]!.from || !isGoingOn(scene, at)) return subjects;
  const inOrder = [...subjects].sort((a, b) => a.token - b.token);
  const [first] = inOrder;
  if (first!.sentence !== sentence - 1) return subjects;
  const verb = verbOf(scene, first!.token, first!.end);
  const tells = verb !== -1 && SAYING.has(tokens[verb]!.lemma) && tokens[verb + 1]?.lower === 'that';
  return tells && inOrder[1]!.token === verb + 2 ? [first!] : subjects;
}

// "He wants", "she has also called for".
function isGoingOn(scene: Memory['scene'], at: number): boolean {
  const { tokens } = scene;
  let verb = verbOf(scene, at, at + 1);
  while (verb !== -1 && /^(?:AUX|ADV|PART)$/.test(tokens[verb]?.pos ?? '')) verb += 1;
  const lemma = tokens[verb]?.lemma ?? '';
  return (SAYING.has(lemma) || WANTING.has(lemma)) && !ANSWERS.has(lemma);
}

const WANTING: ReadonlySet<string> = new Set(tellingVerbs.wanting);
const ANSWERS: ReadonlySet<string> = new Set(tellingVerbs.answering);
