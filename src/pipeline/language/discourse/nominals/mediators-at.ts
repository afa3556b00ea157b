import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { isSubject } from '../../phrases/subjects.ts';
import type { Memory } from '../memory.ts';

/** "The mediators" of a text that tells which lands mediate, at most three: those, where they do something. Null else. */
export function mediatorsAt(memory: Memory, { from, head, owner, complements, end }: NounPhrase): string[] | null {
  const { scene, home, lastSeen } = memory;
  if (owner || complements.length > 0 || head !== from + 1 || scene.tokens[from]!.lower !== 'the') return null;
  if (!/^(?:mediators|brokers|facilitators)$/.test(scene.tokens[head]!.lower) || !isSubject(scene, from, end))
    return null;
  const known = [...home.mediators].filter((land) => !home.hosts.has(land));
  return known.length > 0 && known.length <= MOST && known.every((key) => lastSeen.has(key)) ? known : null;
}

/** More than these are a conference. */
const MOST = 3;
