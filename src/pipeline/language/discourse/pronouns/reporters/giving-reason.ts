import { SAYING } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * "Norwind closed the line because, it said, nobody used it": who gives the reason does what it is the reason for, null where
 * nobody known does. Undefined for a pronoun that stands otherwise.
 */
export function whoGivesReason({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null | undefined {
  const { tokens } = scene;
  const [link, comma, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (comma?.text !== ',' || !LINKS.test(link?.lower ?? '') || link?.sentence !== tokens[at]!.sentence)
    return undefined;
  if (next?.pos !== 'VERB' || !SAYING.has(next.lemma)) return undefined;
  // "A sum without which, it said, nobody could build".
  if (link!.lower === 'which' && tokens[at - 3]?.text !== ',') return undefined;
  const human = /^(?:he|she)$/.test(tokens[at]!.lower);
  const own = near.filter((one) => one.sentence === link.sentence && one.subject && one.human === human);
  // They stand from the nearest back.
  const found = own.find(({ plural }) => plural === (tokens[at]!.lower === 'they'));
  return found ?? (human ? undefined : null);
}

const LINKS = /^(?:because|since|as|which|although|though|while)$/;
