import { singular } from '../../../phrases/role-words.ts';
import { SAYING, verbOf } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * For a pronoun that reports, "trains ran with a driver alone, he said", "the president's refusal is, in his words, old",
 * those told of before its sentence: whoever reports is not in what is reported. Null for any other pronoun, and where its
 * own sentence tells first who reports.
 */
export function toldBefore(memory: Memory, near: readonly Sighting[], at: number): readonly Sighting[] | null {
  const { sentence } = memory.scene.tokens[at]!;
  const inserted = isInsertedSaying(memory, at);
  if (!inserted && !isOpinionOf(memory, at)) return null;
  const own = near.filter((one) => one.sentence === sentence && one.human && !isOwner(memory, one.end));
  // "Ana Lind disputes that: no train ran, she said".
  if (own.some((one) => (inserted ? isSaying(memory, one, at) : one.subject))) return null;
  return near.filter((one) => one.sentence < sentence);
}

/** ", he said", "…,” she added". */
export function isInsertedSaying({ scene }: Memory, at: number): boolean {
  const { tokens, sentences } = scene;
  const next = tokens[at + 1];
  if (!/^(?:he|she)$/.test(tokens[at]!.lower) || next?.pos !== 'VERB' || !SAYING.has(next.lemma)) return false;
  return at - 1 > sentences[tokens[at]!.sentence]!.from && /^[,”"’]$/.test(tokens[at - 1]!.text);
}

// "In his words".
function isOpinionOf({ scene: { tokens } }: Memory, at: number): boolean {
  return (
    tokens[at - 1]?.lower === 'in' && /^(?:words|view|opinion|eyes|judgment|account)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

// "Ana Lind, who heads the union, disputes that".
function isSaying({ scene }: Memory, { token, end, subject }: Sighting, before: number): boolean {
  const { tokens } = scene;
  const next = tokens[end];
  let at = subject ? verbOf(scene, token, end) : -1;
  // "Lind would not | say who won; his orders, he added, were old"; "the judge must refuse, he added" is another's word.
  const parted = at !== -1 && tokens.slice(at, before).some(({ lower }) => lower === ';');
  while (parted && (tokens[at]?.pos === 'AUX' || tokens[at]?.lower === 'not')) at += 1;
  const verb = tokens[at];
  // "David Sims understood the sums, he said": what somebody knows another tells.
  if (verb && SAYING.has(verb.lemma)) return !KNOWING.test(verb.lemma);
  return (
    next !== undefined &&
    (SAYING.has(next.lemma) || SAYING.has(singular(next.lower))) &&
    (subject || next.pos === 'NOUN')
  );
}

const KNOWING = /^(?:know|understand|realise|realize|hear|learn|discover|remember)$/;

function isOwner({ scene: { tokens } }: Memory, end: number): boolean {
  return /^['’]s?$/.test(tokens[end]?.lower ?? '');
}
