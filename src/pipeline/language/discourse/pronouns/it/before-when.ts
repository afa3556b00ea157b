import type { Memory, Sighting } from '../../memory.ts';

const WHEN = /^(?:when|if|because|until|unless)$/;
/** Who speaks or is spoken to is no "it". */
const PERSONS = /^(?:we|i|you|they|he|she)$/;

/**
 * "We do not believe Norwind when it says": the body right before a clause of time, condition or cause, where no other is
 * told of in the sentence and its subject is people; null else.
 */
export function beforeWhen({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  if (tokens[at]!.lower !== 'it' || !WHEN.test(tokens[at - 1]?.lower ?? '')) return null;
  if (!tokens.slice(from, at).some(({ lower }) => PERSONS.test(lower))) return null;
  const before = near.filter((one) => one.token >= from && one.token < at && one.entity !== null);
  const [body, other] = before.filter(({ human }) => !human);
  return body !== undefined && other === undefined && body.end === at - 1 && !body.plural ? body : null;
}
