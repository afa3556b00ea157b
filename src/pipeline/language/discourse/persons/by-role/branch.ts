import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { bodyCalled } from '../../bodies/body-called.ts';
import { innerOf, ownerOf } from '../../bodies/owners.ts';
import type { Memory } from '../../memory.ts';

const BRANCH = /^(?:local|branch|lodge|chapter)$/;

/** The union of whose numbered branch somebody is an officer: "Local 88 president X", "X, president of the union's Local 88". Null elsewhere. */
export function unionOfBranch(memory: Memory, phrase: NounPhrase, { from, spheres }: RoleWord): string | null {
  const { tokens, sentences } = memory.scene;
  if (!spheres.has('body') && !spheres.has('union')) return null;
  if (from - 2 >= phrase.from && isNumbered(memory, from - 2)) return bodyCalled(memory, 'union', [], from);
  const [first] = phrase.complements;
  if (first?.link !== 'of' || !isNumbered(memory, first.phrase.head)) return null;
  if (first.phrase.owner) return ownerOf(memory, first.phrase.owner);
  const of = first.phrase.head + 2;
  if (tokens[of]?.lower !== 'of') return bodyCalled(memory, 'union', [], from);
  const union = nounPhraseAt(memory.scene, of + 1, sentences[tokens[of]!.sentence]!.to);
  return union ? innerOf(memory, union) : null;
}

function isNumbered({ scene: { tokens } }: Memory, at: number): boolean {
  return BRANCH.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'NUM';
}
