import { isAmong } from '../../wording/is-among.ts';
import { startsLarge } from '../../wording/starts-large.ts';
import type { Scene } from './scene.ts';

/** What has fields of work. */
const isOfFields = isAmong(['minister', 'ministry', 'secretary', 'commissioner', 'department', 'committee']);

/** True for the "and" between the fields of one office, all written large: "the Trade and Industry Minister". */
export function joinsFields({ tokens, mentionAt }: Pick<Scene, 'tokens' | 'mentionAt'>, at: number): boolean {
  if (tokens[at]?.lower !== 'and' || at === 0 || at + 2 >= tokens.length) return false;
  const isLarge = (place: number) => startsLarge(tokens[place]!.text) && mentionAt[place] === -1;
  return isLarge(at - 1) && isLarge(at + 1) && isLarge(at + 2) && isOfFields(tokens[at + 2]!.lexeme);
}
