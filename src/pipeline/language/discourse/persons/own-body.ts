import type { Affiliation } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { Memory } from '../memory.ts';
import { partyOf } from '../memory.ts';
import { note } from '../mention/note.ts';
import { antecedentsOf } from '../pronouns/antecedents.ts';
import { bodyReading } from './reading.ts';

/**
 * "Her Committee of Families had long asked for it": the body named in tokens [from, to) is hers of whom the text has not
 * said for whom she speaks. A name of one word may be a thing: "his Norwind"; and so may what follows: "her Norwind Air flight".
 */
export function ownBodyAt(memory: Memory, key: string, from: number, to: number): Affiliation[] {
  const { scene, bodies } = memory;
  const { type, name } = scene.entities.get(key)!;
  const pronoun = behindKind(memory, from);
  if (type !== 'organisation' || (pronoun === from - 1 && !name.includes(' ')) || bodies.kinds.get(key)?.has('outlet'))
    return [];
  if (!/^(?:his|her)$/.test(scene.tokens[pronoun]?.lower ?? '') || /^(?:NOUN|PROPN)$/.test(scene.tokens[to]?.pos ?? ''))
    return [];
  const [one, other] = antecedentsOf(memory, pronoun);
  if (!one?.human || one.entity === null || other || memory.parties.has(one.entity)) return [];
  const [reading] = bodyReading(pronoun, to, partyOf(memory, key), 'name-of-body');
  return reading ? [note(memory, one.entity, reading)] : [];
}

// "Her union, the Growers' League,", "his company Norwind": the pronoun stands before what the body is.
function behindKind({ scene: { tokens } }: Memory, from: number): number {
  let at = from - 1;
  if (tokens[at]?.lower === 'the') at -= 1;
  if (tokens[at]?.lower === ',') at -= 1;
  else if (at < from - 1) return from - 1;
  if (!isBodyNoun(tokens[at]?.lower ?? '')) return from - 1;
  at -= 1;
  if (tokens[at]?.pos === 'ADJ') at -= 1;
  return at;
}
