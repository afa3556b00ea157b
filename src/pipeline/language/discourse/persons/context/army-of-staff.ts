import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { organOwner } from '../../bodies/body-called.ts';
import { isState } from '../../homes/home.ts';
import type { Memory } from '../../memory.ts';
import { homeAt } from './home-at.ts';

const STAFF =
  /^(?:the )?(?:(?:deputy|vice|acting|army|armed forces|military|navy|air force|defence|defense) )*chief of (?:(?:the )?(?:general |army |defence |defense )?staff|the (?:army|navy|armed forces))$/;
const RANK = /^(?:general|gen\.?|lieutenant-general|major-general|admiral|vice-admiral|marshal|brigadier|colonel)$/;
/** In tokens, between a rank and what its bearer is. */
const NEAR = 6;

/** "General X, the chief of staff": the state whose army the text tells of, or whose affairs; a minister's chief of staff has no rank. */
export function armyOfStaff(memory: Memory, { start, end, from }: NounPhrase): string | null {
  const { tokens, text, sentences } = memory.scene;
  if (!STAFF.test(text.slice(tokens[start]!.start, tokens[end - 1]!.end).toLowerCase())) return null;
  const { sentence } = tokens[from]!;
  const near = tokens.slice(
    Math.max(sentences[sentence]!.from, from - NEAR),
    Math.min(sentences[sentence]!.to, end + 3),
  );
  if (!near.some(({ lower }) => RANK.test(lower))) return null;
  const home = homeAt(memory, sentence);
  const owner = organOwner(memory, 'army') ?? organOwner(memory, 'military');
  // Of two lands at war the army told of may be the other's.
  const states = [...memory.scene.entities.keys()].filter((key) => isState(memory.scene, memory.bodies, key));
  return home ?? (states.length === 1 ? owner : null);
}
