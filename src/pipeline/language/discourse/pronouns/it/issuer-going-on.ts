import { verbOf } from '../../../phrases/subjects.ts';
import { MINDED } from '../../lists.ts';
import { issuingAlone, type Memory, recent, type Sighting } from '../../memory.ts';

/**
 * "It regrets that …", "It further urges …" at the head of a sentence in a body's own paper: that body, where it was told
 * of in the sentences before. Null elsewhere, and where no body's mind is told.
 */
export function issuerGoingOn(memory: Memory, at: number): Sighting | null {
  const { tokens, sentences, entities } = memory.scene;
  const issuer = issuingAlone(memory);
  const { sentence, lower } = tokens[at]!;
  if (issuer === null || lower !== 'it' || at !== sentences[sentence]!.from) return null;
  if (!/^(?:organisation|country|group)$/.test(entities.get(issuer)?.type ?? '') || !isMinded(memory, at)) return null;
  const seen = recent(memory, sentence, BACK).find(({ entity }) => entity === issuer);
  return seen ?? null;
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
