import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import type { Scene } from '../../../phrases/scene.ts';

/**
 * True for who is told of with two others, each by an office: "they sued President Lind, the head of the union and the chief
 * executive of Norwind"; a comma behind the second would make both offices hers, who has one before her name already.
 */
export function isFirstOfList(scene: Scene, before: number, to: number, last: number): boolean {
  const { tokens } = scene;
  if (tokens[to]?.text !== ',' || !isTitled(scene, before, to)) return false;
  const second = officeAt(scene, to + 1, last);
  const third = second && tokens[second.end]?.lower === 'and' ? officeAt(scene, second.end + 1, last) : null;
  return third !== null && tokens[third.end]?.text !== ',';
}

// "President | Lind", "President Lind"
function isTitled(scene: Scene, before: number, to: number): boolean {
  const { from } = scene.sentences[scene.tokens[before]!.sentence]!;
  const own = to - before > 1 ? roleWordIn(scene, before, to - 1) : null;
  return own !== null || roleWordIn(scene, Math.max(from, before - LONGEST_TITLE), before)?.to === before;
}

function officeAt(scene: Scene, at: number, last: number): NounPhrase | null {
  const phrase = scene.tokens[at]?.lower === 'the' ? nounPhraseAt(scene, at, last) : null;
  const isOffice = phrase !== null && roleWordIn(scene, phrase.start, phrase.head + 1)?.to === phrase.head + 1;
  return isOffice && phrase.complements[0]?.link === 'of' ? phrase : null;
}

/** In tokens. */
const LONGEST_TITLE = 3;
