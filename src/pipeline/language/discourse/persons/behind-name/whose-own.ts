import calledBodies from '../../../../data/called-bodies.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { bodyCalled } from '../../bodies/body-called.ts';
import { innerOf } from '../../bodies/owners.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** Of which nobody has another's; parties are told of by twos. */
const OWN: ReadonlySet<string> = new Set(calledBodies.oneOf);
const PRACTICE = /^(?:firm|practice|chambers|company)$/;

/**
 * "X, whose council owns the quay": of the one body so called; "X, whose firm represents the Guild": of whom the firm acts for.
 * `at` is where "whose" stands.
 */
export function whoseOwn(memory: Memory, at: number, last: number): Reading[] {
  const { tokens, mentionAt } = memory.scene;
  const noun = tokens[at + 1]?.lower ?? '';
  const verb = at + 2;
  if (verb + 1 >= last || mentionAt[at + 1] !== -1 || !isVerb(tokens, verb)) return [];
  const own = OWN.has(noun) ? bodyCalled(memory, noun, [], at) : null;
  const key = own ?? (PRACTICE.test(noun) ? clientOf(memory, verb, last) : null);
  const rule = own === null ? 'name-of-body' : 'role-by-context';
  return bodyReading(at, verb + 1, key === null ? null : partyOf(memory, key), rule);
}

// The tagger takes "owns a third" for a noun at times: no noun has an article behind it.
function isVerb(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  return /^(?:VERB|AUX)$/.test(pos) || (lower.endsWith('s') && /^(?:DET|NUM|PRON)$/.test(tokens[at + 1]?.pos ?? ''));
}

// "represents | the Guild", "acts for | the Guild", "is acting for | the Guild"
function clientOf(memory: Memory, verb: number, last: number): string | null {
  const { scene, bodies } = memory;
  const { tokens } = scene;
  const main = /^(?:is|has|been)$/.test(tokens[verb]!.lower) ? verb + 1 : verb;
  const { lower } = tokens[main]!;
  const isFor = /^(?:acts|acting|appears|appearing)$/.test(lower) && tokens[main + 1]?.lower === 'for';
  if (!isFor && !/^(?:represents|representing|advises|advising)$/.test(lower)) return null;
  const phrase = nounPhraseAt(scene, isFor ? main + 2 : main + 1, last);
  const key = phrase === null ? null : innerOf(memory, phrase);
  const isBody = key !== null && scene.entities.get(key)?.type === 'organisation' && !isState(scene, bodies, key);
  return isBody ? key : null;
}
