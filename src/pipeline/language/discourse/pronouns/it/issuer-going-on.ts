import { verbOf } from '../../../phrases/subjects.ts';
import { MINDED } from '../../lists.ts';
import { issuingAlone, type Memory, recent, type Sighting } from '../../memory.ts';

/**
 * "It regrets that …", "It further urges …" at the head of a sentence in a body's own paper: that body, where it was told
 * of in the sentences before; "It will …" too, where it opens the one before and only asks there what another did. Null elsewhere.
 */
export function issuerGoingOn(memory: Memory, at: number): Sighting | null {
  const { tokens, sentences, entities } = memory.scene;
  const issuer = issuingAlone(memory);
  const { sentence, lower } = tokens[at]!;
  if (issuer === null || lower !== 'it' || at !== sentences[sentence]!.from) return null;
  if (!/^(?:organisation|country|group)$/.test(entities.get(issuer)?.type ?? '')) return null;
  const seen = recent(memory, sentence, BACK).filter(({ entity }) => entity === issuer);
  return (isMinded(memory, at) ? seen[0] : seen.find(({ token }) => isLeftOpen(memory, at, token))) ?? null;
}

// "The Agency asked whether the firm broke the law. It will inspect the mill": who opens the sentence before, where a question
// that it left open is all that another does there.
function isLeftOpen({ scene: { tokens, sentences } }: Memory, at: number, opener: number): boolean {
  const { from, to } = sentences[tokens[at]!.sentence - 1] ?? { from: 0, to: 0 };
  if (tokens[at + 1]?.lower !== 'will' || opener < from || opener > from + 1) return false;
  return tokens.slice(from, to).some(({ lower }) => lower === 'whether');
}

// "Further regrets", "has welcomed".
function isMinded({ scene }: Memory, at: number): boolean {
  const { tokens } = scene;
  let verb = verbOf(scene, at, at + 1);
  while (verb !== -1 && /^(?:AUX|ADV|PART)$/.test(tokens[verb]?.pos ?? '')) verb += 1;
  return verb !== -1 && MINDED.has(tokens[verb]?.lemma ?? '');
}

/** In sentences. */
const BACK = 2;
