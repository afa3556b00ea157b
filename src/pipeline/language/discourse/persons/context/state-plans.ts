import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import type { Core } from '../../../phrases/phrase-core.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { SAYING } from '../../../phrases/subjects.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf } from '../../memory.ts';

/** In tokens, behind what somebody is. */
const REACH = 30;
/** What a state says that it will do itself; it would regret, pay or be sued by another's word. */
const DEEDS: ReadonlySet<string> = new Set(tellingVerbs.ofStates);
/** As translated papers write it too: "advanced that". */
const TELLING: ReadonlySet<string> = new Set(tellingVerbs.plansTold);
/** What one does about what others may do. */
const WISHING: ReadonlySet<string> = new Set(tellingVerbs.wishing);
/** They speak of the land they are sent to as well. */
const ELSEWHERE: ReadonlySet<string> = new Set(peopleWords.sentElsewhere);

/** "The foreign minister, X, said that Peru would recall its envoy": the state that announces its own deed. Null elsewhere. */
export function statePlans(memory: Memory, { head }: Core, { word, spheres }: RoleWord): string | null {
  const { scene, bodies } = memory;
  const { tokens, sentences, mentionAt, mentions, ranges } = scene;
  if (!spheres.has('state') || ELSEWHERE.has(word)) return null;
  const last = Math.min(sentences[tokens[head]!.sentence]!.to, head + REACH);
  for (let at = head + 1; at < last; at += 1) {
    if (tokens[at]!.text === ';') return null;
    if (scene.quoted[at]) continue;
    const start = toldFrom(memory, at);
    if (start === -1) continue;
    const index = mentionAt[start] ?? -1;
    if (index === -1 || !isState(scene, bodies, mentions[index]!.entity)) return null;
    const { to } = ranges[index]!;
    if (!/^(?:will|would)$/.test(tokens[to]?.lower ?? '')) return null;
    const deed = /^(?:not|never|also)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
    return DEEDS.has(tokens[deed]?.lemma ?? '') ? partyOf(memory, mentions[index]!.entity) : null;
  }
  return null;
}

// Where what is told begins: "said that | Peru would recall", "called it an insult and said | Peru would answer"; -1 elsewhere.
function toldFrom(memory: Memory, at: number): number {
  const { tokens, mentionAt } = memory.scene;
  if (tokens[at]!.lower === 'that') return tells(memory, at) ? at + 1 : -1;
  return mentionAt[at] !== -1 && tokens[at - 1]!.pos === 'VERB' && tells(memory, at) ? at : -1;
}

// "said | that", "told reporters | that", "said | Peru"
function tells({ scene: { tokens } }: Memory, that: number): boolean {
  return [tokens[that - 1], tokens[that - 2]].some(
    (verb) => verb?.pos === 'VERB' && !WISHING.has(verb.lemma) && (SAYING.has(verb.lemma) || TELLING.has(verb.lemma)),
  );
}
