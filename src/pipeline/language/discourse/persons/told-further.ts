import type { Affiliation } from '../../../types.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { type RoleWord, roleWordIn } from '../../phrases/role-words.ts';
import type { Memory } from '../memory.ts';
import { note } from '../mention/note.ts';
import type { Reference } from '../reference.ts';
import { behindName } from './behind-name.ts';
import { ledBy } from './beside-name/led-by.ts';
import { ofWhich } from './beside-name/of-which.ts';
import { roleReading } from './reading.ts';

/**
 * What is told of a person by words that stand for the name, where nothing told before for whom he or she speaks: "She
 * chairs the Growers' League", "the League, which he leads", "The 40-year-old is treasurer of the Guild", "The leader of the Guild would not wait".
 */
export function toldFurther(memory: Memory, { mentions }: Reference, from: number, to: number): Affiliation[] {
  const { scene } = memory;
  const [one, other] = mentions;
  if (!one || other || scene.quoted[from] || scene.entities.get(one.entity)?.type !== 'person') return [];
  if (memory.parties.has(one.entity)) return [];
  const behind = /^(?:was|of|from|for)$/.test(scene.tokens[to]?.lower ?? '') ? [] : behindName(memory, from, to);
  const which = [...ofWhich(memory, from, to), ...ledBy(memory, from, to)];
  const phrase = to > from + 1 ? nounPhraseAt(scene, from, to) : null;
  const role = phrase ? roleWordIn(scene, phrase.start, phrase.head + 1) : null;
  const own =
    phrase && role?.to === phrase.head + 1
      ? [roleReading(memory, phrase, role, phrase.end, isBare(phrase, role) ? 'role-of-issuer' : 'role-of-epithet')]
      : [];
  const told = [...behind, ...which, ...own].filter(({ party, former }) => party !== null && !former);
  // "The Samoan minister, who leads the coalition": it is for the coalition that she is told of.
  return told.slice(0, 1).map((reading) => note(memory, one.entity, reading));
}

// "The minister" is whoever is told of as one, and of any land.
function isBare({ start, owner, complements }: NounPhrase, { from }: RoleWord): boolean {
  return owner === null && complements.length === 0 && from - start <= 1;
}
