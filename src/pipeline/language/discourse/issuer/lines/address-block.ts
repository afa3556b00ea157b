import { isRole } from '../../../phrases/role-words.ts';
import type { Scene } from '../../../phrases/scene.ts';
import { isStyle } from '../../../phrases/styles.ts';
import type { TokenRange } from '../../../types.ts';
import { greetsMembers, salutationIn } from './salutation.ts';

/** What a letter is about, between the address and the greeting. */
const ABOUT = /^(?:re|ref|subject|your|our)$/;
/** In tokens, of an office at the head of such a block: "The Permanent Secretary". */
const LONGEST_OFFICE = 5;

/**
 * The lines right above the greeting of a letter that say to whom it is and where that one is found: "Mr Tor Lien | Quay 3,
 * Tarn", "The Chairman | Rice Authority". Null for no letter, and where the block is no one's address.
 */
export function addressBlock(scene: Scene): TokenRange | null {
  const greeting = salutationIn(scene);
  if (greeting < 1 || greetsMembers(scene, greeting)) return null;
  const { sentences, tokens } = scene;
  const above = blockAbove(scene, greeting);
  const first = ABOUT.test(tokens[sentences[above]!.from]?.lower ?? '') ? blockAbove(scene, above) : above;
  const last = first === above ? greeting : above;
  if (first === last) return null;
  const [from, to] = [sentences[first]!.from, sentences[last - 1]!.to];
  return to > from && (isStyle(tokens[from]!.lower) || isOfficeOnLine(scene, from, sentences[first]!.to))
    ? { from, to }
    : null;
}

// The first sentence of those that stand together right above another.
function blockAbove({ sentences, text }: Scene, below: number): number {
  let first = below;
  while (first > 0 && (first === below || !isParted(text, sentences[first - 1]!.end, sentences[first]!.start)))
    first -= 1;
  return first;
}

function isParted(text: string, from: number, to: number): boolean {
  return /\n[ \t]*\n/.test(text.slice(from, to));
}

// "The Chairman", "The Permanent Secretary", in a line of its own.
function isOfficeOnLine({ tokens, text }: Scene, from: number, to: number): boolean {
  if (tokens[from]!.lower !== 'the') return false;
  let end = from + 1;
  while (end < to && !text.slice(tokens[end - 1]!.end, tokens[end]!.start).includes('\n') && tokens[end]!.text !== ',')
    end += 1;
  return end - from <= LONGEST_OFFICE && isRole(tokens[end - 1]!.lower);
}
