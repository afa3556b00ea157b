import { isAmong } from '../../../wording/is-among.ts';
import { startsLarge } from '../../../wording/starts-large.ts';
import { isBodyNoun } from '../body-nouns.ts';
import { isRole } from '../role-words.ts';
import type { Scene } from '../scene.ts';

/** What has fields of work. */
const isOfFields = isAmong(['minister', 'ministry', 'secretary', 'commissioner', 'department', 'committee']);

/**
 * True for the "and" between the fields of one office, all written large or all small: "the Trade and Industry Minister", "the
 * trade and industry minister"; not "the union and trade minister".
 */
export function joinsFields({ tokens, mentionAt }: Pick<Scene, 'tokens' | 'mentionAt'>, at: number): boolean {
  if (tokens[at]?.lower !== 'and' || at === 0 || at + 2 >= tokens.length) return false;
  if (!isOfFields(tokens[at + 2]!.lexeme)) return false;
  const [before, field] = [tokens[at - 1]!, tokens[at + 1]!];
  const small = [before, field, tokens[at + 2]!].every(({ text, lower }) => text === lower);
  if (small)
    return [before, field].every(({ pos }) => pos === 'NOUN') && !isBodyNoun(before.lower) && !isRole(before.lower);
  const isLarge = (place: number) => startsLarge(tokens[place]!.text) && mentionAt[place] === -1;
  return isLarge(at - 1) && isLarge(at + 1) && isLarge(at + 2);
}
