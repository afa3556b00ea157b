import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { singular } from '../../../phrases/role-words.ts';
import { SAYING, verbOf } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';

/** Before a colon who speaks behind it: "An aide was kinder: the dockers, he said, had been patient". */
export function beforeColon({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences } = scene;
  const { sentence } = tokens[at]!;
  const { from } = sentences[sentence]!;
  let colon = at - 1;
  while (colon > from && tokens[colon]!.text !== ':') colon -= 1;
  if (colon <= from) return null;
  const told = near.filter((one) => one.sentence === sentence && one.end <= colon && one.human && !one.plural);
  // "He was contradicted by Ana Lind: it had kept its word, she argued".
  const agent = told.find(({ token }) => tokens[token - 1]?.lower === 'by' && isSaidBy(scene, token - 2, from));
  if (agent) return agent;
  const subjects = told.filter((one) => one.subject || one.token === from);
  const [only, other] = new Set(subjects.map(({ entity, description }) => entity ?? description?.words.start));
  return only !== undefined && other === undefined && !subjects[0]!.plural ? subjects[0]! : null;
}

// "Was contradicted | by".
function isSaidBy({ tokens }: Memory['scene'], verb: number, from: number): boolean {
  let at = verb - 1;
  while (at > from && tokens[at]!.pos === 'ADV') at -= 1;
  return verb > from && tokens[verb]!.pos === 'VERB' && tokens[at]!.pos === 'AUX';
}

/** True where what "it" stands in is said by one of whom nothing is known: "the mediator's office said that it". */
export function isUnknownReporters({ scene }: Memory, near: readonly Sighting[], at: number): boolean {
  const { tokens, sentences, mentionAt } = scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  let verb = at - 1;
  while (verb > from && !(tokens[verb]!.pos === 'VERB' && SAYING.has(tokens[verb]!.lemma))) verb -= 1;
  if (verb <= from) return false;
  for (let place = from; place < verb; place += 1) {
    const phrase = nounPhraseAt(scene, place, verb);
    if (!phrase) continue;
    const does = verbOf(scene, place, phrase.end);
    const says =
      does !== -1 && does <= verb && tokens.slice(does, verb).every(({ pos }) => pos === 'AUX' || pos === 'ADV');
    if (!says) continue;
    const { lower, pos } = tokens[phrase.head]!;
    const known = near.some(({ token, end }) => token <= phrase.head && end > phrase.head);
    return pos === 'NOUN' && mentionAt[phrase.head] === -1 && singular(lower) === lower && !known;
  }
  return false;
}
