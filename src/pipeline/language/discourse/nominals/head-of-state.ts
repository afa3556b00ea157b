import { LANDS } from '../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import type { RoleWord } from '../../phrases/role-words.ts';
import { isState } from '../homes/home.ts';
import { type Memory, recent } from '../memory.ts';

/**
 * The president whom "the president" alone stands for: the land's, where the text names one of a court or a firm too and nothing
 * has told of that one just before. `holders` are all who are called so; null where the land has none or several.
 */
export function headOfState(
  memory: Memory,
  holders: readonly string[],
  phrase: Core | NounPhrase,
  { word, from }: RoleWord,
): string | null {
  const bare =
    phrase.owner === null && from === phrase.start + 1 && !('complements' in phrase && phrase.complements[0]);
  if (word !== 'president' || !bare) return null;
  const { sentence } = memory.scene.tokens[phrase.head]!;
  const [own, other] = holders.filter((key) => !isOfBody(memory, key));
  if (own === undefined || other !== undefined) return null;
  const told = recent(memory, sentence, 1).filter(({ entity }) => entity !== null && holders.includes(entity));
  return told.length === 0 || told.some(({ entity }) => entity === own) ? own : null;
}

// "The court's president", "president of the guild"; "President of the Republic" and "Peru's president" are the land's.
function isOfBody({ parties, roles, scene, bodies }: Memory, key: string): boolean {
  const party = parties.get(key);
  if (party === undefined)
    return (roles.get(key) ?? []).some(
      ({ owned, words }) => owned !== undefined && ![...words].some((word) => LANDS.has(word)),
    );
  return scene.entities.get(party)?.type === 'organisation' && !isState(scene, bodies, party);
}
