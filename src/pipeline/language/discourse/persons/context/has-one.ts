import leading from '../../../../data/leading.json' with { type: 'json' };
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';
import { calledBy } from '../office-owner/called-by.ts';

/** Between the verb and the name: "has | a new chief". */
const HAS: ReadonlySet<string> = new Set(leading.having);

/** "The group has | a new chief, X,", "the Guild has had | a treasurer, X,": of the body that is the subject. Null elsewhere. */
export function hasOne(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { from, owner } = phrase;
  const { scene, bodies } = memory;
  const { tokens } = scene;
  if (owner !== null || !/^an?$/.test(tokens[from]!.lower)) return null;
  const verb = HAS.has(tokens[from - 1]?.lower ?? '') ? from - 1 : -1;
  if (verb === -1) return null;
  const { from: first } = scene.sentences[tokens[from]!.sentence]!;
  const subject = recent(memory, tokens[from]!.sentence, 0).find((one) => one.subject && one.token < verb);
  // "The group" of a body whose kind is not told
  const called = subject ? null : calledBy(memory, { ...phrase, owner: { from: first, to: verb } }, role);
  const key = subject?.human === false ? subject.entity : called;
  const body = key !== null && scene.entities.get(key)?.type === 'organisation' && !isState(scene, bodies, key);
  return body ? partyOf(memory, key) : null;
}
