import people from '../../../../data/people-words.json' with { type: 'json' };
import type { Core } from '../../../phrases/phrase-core.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { governingBody } from '../../bodies/body-by-name.ts';
import { bodyCalled } from '../../bodies/body-called.ts';
import { type Memory, partyOf } from '../../memory.ts';

/** By word for who leads a house, what such a house is called. */
const HOUSES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(people.housesLed));
/** In tokens, of what somebody says. */
const NEAR = 40;

/**
 * "Superintendent X said the district would close it": of the house told of there, by what only somebody who leads one is called.
 * Null where the sentence tells of none, or the briefing does not name it.
 */
export function ownHouse(memory: Memory, { head }: Core, { word }: RoleWord): string | null {
  const nouns = HOUSES.get(word);
  if (!nouns) return null;
  const { tokens, sentences } = memory.scene;
  const end = Math.min(sentences[tokens[head]!.sentence]!.to, head + NEAR);
  for (let at = head + 1; at < end - 1; at += 1) {
    const noun = tokens[at + 1]!.lower;
    if (tokens[at]!.lower !== 'the' || !nouns.includes(noun) || tokens[at + 2]?.pos === 'NOUN') continue;
    const house = governingBody(memory, noun) ?? bodyCalled(memory, noun, [], at + 1);
    return house === null ? null : partyOf(memory, house);
  }
  return null;
}
