import roles from '../../../data/roles.json' with { type: 'json' };
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { isFormer, singular } from '../../phrases/role-words.ts';
import { isState } from '../home.ts';
import { type Memory, partyOf } from '../memory.ts';
import { isOrgan } from '../organs.ts';
import { innerOf, partyOfPhrase } from '../owners.ts';
import { bodyReading, type Reading } from './reading.ts';

const EMPLOYED = new Set([...roles.workers, ...roles.employed]);

/** What a phrase beside a name says of somebody who works at a body: "a cleaner at St Mark's Hospital", "Norwind engineer". */
export function workingAt(memory: Memory, phrase: NounPhrase): Reading[] {
  const { tokens, text } = memory.scene;
  const party = employerIn(memory, phrase);
  const start = /^(?:an?|the)$/.test(tokens[phrase.from]!.lower) ? phrase.from + 1 : phrase.from;
  const role = text.slice(tokens[start]!.start, tokens[phrase.end - 1]!.end);
  return bodyReading(start, phrase.end, party, 'works-at').map((reading) => ({ ...reading, role }));
}

// Where somebody works who speaks for nobody; null where the words name no body: "a French engineer" works for no state.
function employerIn(memory: Memory, phrase: NounPhrase): string | null {
  const { scene, bodies } = memory;
  if (!EMPLOYED.has(singular(scene.tokens[phrase.head]!.lower))) return null;
  const words = scene.tokens.slice(phrase.from, phrase.head + 1).map(({ lower }) => lower);
  if (words.some(isFormer)) return null;
  // "A business correspondent" is of no business told of.
  const said = phrase.owner !== null || phrase.complements.length > 0;
  if (!said && scene.mentionAt.slice(phrase.from, phrase.head).every((index) => index === -1)) return null;
  const [first] = phrase.complements;
  const employer = partyOfPhrase(memory, phrase) ?? (first?.link === 'with' ? bodyIn(memory, first.phrase) : null);
  if (employer === null || scene.entities.get(employer)?.type === 'place') return null;
  const told = scene.tokens.slice(phrase.from, phrase.end).some(({ lower }) => isOrgan(lower));
  return isState(scene, bodies, employer) && !told ? null : employer;
}

function bodyIn(memory: Memory, inner: NounPhrase['complements'][number]['phrase']): string | null {
  const key = innerOf(memory, inner);
  return key !== null && memory.scene.entities.get(key)?.type === 'organisation' ? partyOf(memory, key) : null;
}
