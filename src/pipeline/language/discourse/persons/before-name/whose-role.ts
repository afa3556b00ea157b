import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import { isPlural, isRole, type RoleWord, roleWordIn, singular } from '../../../phrases/role-words.ts';
import type { TokenRange } from '../../../phrases/scene.ts';
import { isStyle } from '../../../phrases/styles.ts';
import type { Memory } from '../../memory.ts';

/**
 * Where what somebody is begins who is named behind it: "the daughter of | mayor X", "a friend of | union leader X", "the
 * spokesman for | Secretary-General X".
 */
export function ownStart({ scene }: Memory, from: number, to: number): number {
  const { tokens } = scene;
  for (let at = to - 2; at > from; at -= 1) {
    const { lower } = tokens[at]!;
    if (lower === 'of' && KIN.has(tokens[at - 1]!.lower)) return at + 1;
    if (!/^(?:for|to)$/.test(lower) || roleWordIn(scene, at + 1, to)?.to !== to) continue;
    if (roleWordIn(scene, from, at)?.to === at) return at + 1;
  }
  return from;
}

/** True where the role before the name of tokens [from, to), which begins at `title` behind its own title, is not its bearer's. */
export function isAnothersRole(
  memory: Memory,
  role: RoleWord,
  { from, to, title }: TokenRange & { readonly title: number },
): boolean {
  return isDoneBy(memory, role, title) || isWithinPhrase(memory, role, title) || isOfMany(memory, role, from, to);
}

// "PM names X", "Mayor sacks X": what a headline's minister does to somebody, which the tagger takes for a noun.
function isDoneBy({ scene: { tokens, mentionAt } }: Memory, role: RoleWord, title: number): boolean {
  const { lower, text, pos } = tokens[title - 1]!;
  const isNoun = pos === 'NOUN' && mentionAt[title - 1] === -1 && text === lower;
  return role.to === title - 1 && isNoun && singular(lower) !== lower && !isRole(singular(lower));
}

// "Supporters of | X", "a spokesman for Mrs | X", "the director of the | X Fund": what the name is only a part of, or belongs to.
function isWithinPhrase({ scene: { tokens } }: Memory, role: RoleWord, title: number): boolean {
  let at = title - 1;
  while (at > role.to && isStyle(tokens[at]!.lower)) at -= 1;
  const last = tokens[at]!;
  if (role.to > at) return false;
  return /^(?:the|an?)$/.test(last.lower) || (last.pos === 'ADP' && last.lower !== 'as');
}

// "A majority of members | back X", "native sons | X and Y": several are none of them alone.
function isOfMany({ scene }: Memory, role: RoleWord, from: number, to: number): boolean {
  return isPlural(scene, role) && !isJoined(scene, from, to);
}

// "Ministers X and Y", "ministers X, Y and Z"
function isJoined({ tokens, mentionAt, mentions, entities }: Memory['scene'], from: number, to: number): boolean {
  const isPerson = (at: number) => {
    const index = mentionAt[at] ?? -1;
    return index !== -1 && entities.get(mentions[index]!.entity)?.type === 'person';
  };
  const isLink = (at: number) => /^(?:,|and|&)$/.test(tokens[at]?.lower ?? '');
  // "Ministers X (Peru) and Y (Chile)"
  if (tokens[to]?.text === '(') return true;
  return (isLink(to) && isPerson(to + 1)) || (isLink(from - 1) && isPerson(from - 2));
}

/** Who is somebody's. */
const KIN: ReadonlySet<string> = new Set([...peopleWords.kin, ...peopleWords.ofSomebody]);
