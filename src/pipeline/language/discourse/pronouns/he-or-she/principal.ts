import type { Gender } from '../../../phrases/role-words.ts';
import { isSaying } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';
import { isSurelyNot } from './person.ts';

/**
 * "A spokeswoman for Mr Lind said that | he had no plans": for whom she speaks, whoever the sentence before is about; null of anybody
 * else's words.
 */
export function principalBefore(
  memory: Memory,
  near: readonly Sighting[],
  at: number,
  gender: Gender,
): Sighting | null {
  const { tokens } = memory.scene;
  const verb = tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1;
  if (!isSaying(tokens[verb])) return null;
  const isPrincipal = ({ human, entity, end, token }: Sighting) =>
    human && entity !== null && end === verb && tokens.slice(Math.max(token, end - FARTHEST), end).some(isVoice);
  // The word for the voice, "spokeswoman", shows no gender of whom she speaks for.
  const mayBe = (one: Sighting) => {
    const title = tokens.slice(one.token, one.end).find(({ lower }) => lower in TITLES)?.lower;
    return title === undefined ? !isSurelyNot(memory, { ...one, gender: null }, gender) : TITLES[title] === gender;
  };
  return near.find((one) => isPrincipal(one) && mayBe(one)) ?? null;
}

function isVoice({ lower }: Memory['scene']['tokens'][number]): boolean {
  return /^spokes(?:man|woman|person)$/.test(lower);
}

/** In tokens, of "spokeswoman for Mr Ana Lind". */
const FARTHEST = 6;
const TITLES: Readonly<Record<string, Gender>> = { mr: 'male', mrs: 'female', ms: 'female', miss: 'female' };
