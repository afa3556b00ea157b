import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import type { Scene } from '../../../phrases/scene.ts';
import { isSaying } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * Who says it in "Norwind, once the owner of the Guild, which built the port, said it would wait": the body that opens the
 * sentence, whoever is told of between its commas. Null where another verb than one of them stands before.
 */
export function tellerApposed({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  const verb = tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1;
  if (verb <= from || tokens[verb - 1]!.text !== ',' || !isSaying(tokens[verb])) return null;
  const start = tokens[from]!.lower === 'the' ? from + 1 : from;
  const opening = near.find(({ token }) => token === from || token === start);
  if (!opening || opening.human || opening.plural) return null;
  return isAsideUpTo(scene, nameEnd(scene, opening.end), verb - 1) ? opening : null;
}

// "The Union | of Reed Growers".
function nameEnd(scene: Scene, end: number): number {
  const { tokens, sentences } = scene;
  if (tokens[end]?.lower !== 'of') return end;
  return nounPhraseAt(scene, end + 1, sentences[tokens[end]!.sentence]!.to)?.end ?? end;
}

// Whether what stands between two commas is all told of whoever stands before: no verb but behind "which" or as a participle.
function isAsideUpTo({ tokens, quoted }: Scene, comma: number, last: number): boolean {
  if (tokens[comma]?.text !== ',' || comma >= last) return false;
  let isTold = false;
  for (let at = comma; at < last; at += 1) {
    const { text, pos } = tokens[at]!;
    if (quoted[at] || /^[;:()–—]$/.test(text)) return false;
    if (text === ',') isTold = TELLING.test(tokens[at + 1]!.lower);
    else if (/^(?:VERB|AUX)$/.test(pos) && !isTold) return false;
  }
  return true;
}

const TELLING = /^(?:which|whose|once|formerly|known|called|named|founded|based|owned|run|led|backed|\p{L}+ed)$/u;
