import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { isSpokesperson } from '../../../phrases/role-words.ts';
import { innerOf } from '../../bodies/owners.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf } from '../../memory.ts';

/** What nobody tells of an opponent, who refuses, knows and wants. */
const MINDED: ReadonlySet<string> = new Set(tellingVerbs.ownMind);
const OF_MIND =
  /^(?:ready|sorry|willing|committed|disappointed|confident|open|glad|pleased|grateful|proud|aware|determined)$/;
/** In tokens, what may stand between the name and what is said: "said on Friday that". */
const NEAR = 8;

/** "X, a spokesman, said on Friday the airline was ready to talk": of the body of whose own mind he tells. Null elsewhere. */
export function bodyOfMind(memory: Memory, phrase: NounPhrase, word: string): string | null {
  const { scene } = memory;
  const { tokens, sentences } = scene;
  if (!isSpokesperson(word) || phrase.complements.length > 0 || phrase.owner) return null;
  if (!/^an?$/.test(tokens[phrase.from]!.lower)) return null;
  const { to } = sentences[tokens[phrase.head]!.sentence]!;
  let said = phrase.end;
  while (said < Math.min(to, phrase.end + NEAR) && !/^(?:said|says)$/.test(tokens[said]!.lower)) said += 1;
  for (let at = said + 1; at < Math.min(to, said + NEAR); at += 1) {
    const told =
      /^(?:the|its)$/.test(tokens[at]!.lower) || scene.mentionAt[at] !== -1 ? nounPhraseAt(scene, at, to) : null;
    if (!told) continue;
    const key = isMinded(memory, told.end, to) ? innerOf(memory, told) : null;
    const body =
      key !== null && scene.entities.get(key)?.type === 'organisation' && !isState(scene, memory.bodies, key);
    return body ? partyOf(memory, key) : null;
  }
  return null;
}

// "was ready", "hoped", "regretted"
function isMinded({ scene: { tokens } }: Memory, at: number, to: number): boolean {
  const verb = at < to && /^(?:had|has|would)$/.test(tokens[at]!.lower) ? at + 1 : at;
  if (verb >= to) return false;
  if (/^(?:is|was|remains|remained|be)$/.test(tokens[verb]!.lower)) return OF_MIND.test(tokens[verb + 1]?.lower ?? '');
  return MINDED.has(tokens[verb]!.lemma);
}
