import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import { isPersonNoun } from '../../learning/senses.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { Memory } from '../memory.ts';
import { bodyCalled } from './body-called.ts';

/** In tokens, how far before "their" those may be told of whose body it is. */
const NEAR = 40;

/**
 * The body that "their association" is by those just told of: the growers' association behind "growers blocked the bridge".
 * Null where none, or two, are theirs.
 */
export function bodyOfThem(memory: Memory, { owner, from, head }: Core): string | null {
  const { tokens } = memory.scene;
  const noun = tokens[head]!.lower;
  if (!owner || tokens[owner.from]!.lower !== 'their' || head !== owner.to || !OF_PEOPLE.has(noun)) return null;
  const found = new Set(peopleBefore(memory, from).map((people) => bodyCalled(memory, noun, [people], head)));
  found.delete(null);
  const [only, other] = found;
  return other === undefined ? (only ?? null) : null;
}

/** True at "their federation" behind people whom a sentence opens with, where a body is not so called. */
export function isOfOtherPeople(memory: Memory, { owner, from, head }: Core, body: string): boolean {
  const { tokens, entities } = memory.scene;
  if (!owner || tokens[owner.from]!.lower !== 'their') return false;
  if (peopleBefore(memory, from).length === 0 && !opensWithPeople(memory, from)) return false;
  const names = (entities.get(body)?.name ?? '').toLowerCase().split(/\P{L}+/u);
  return tokens[head]!.lower !== 'union' && !names.includes(tokens[head]!.lower);
}

// "Installers are worried. | Their federation": by its form, whatever is known of the word.
function opensWithPeople({ scene: { tokens, sentences, mentionAt } }: Memory, at: number): boolean {
  const before = sentences[tokens[at]!.sentence - 1]?.from;
  if (before === undefined || at !== sentences[tokens[at]!.sentence]!.from) return false;
  return mentionAt[before] === -1 && /(?:[eo]r|ist|ian|ee)s$/.test(tokens[before]!.lower);
}

// "Growers", "the deck officers", in the same sentence or the one before.
function peopleBefore({ scene: { tokens, mentionAt, mentions, entities } }: Memory, at: number): string[] {
  const found = new Set<string>();
  const { sentence } = tokens[at]!;
  for (let i = at - 1; i >= Math.max(0, at - NEAR) && tokens[i]!.sentence >= sentence - 1; i -= 1) {
    const { lower, pos, base } = tokens[i]!;
    const one = singular(lower);
    const index = mentionAt[i]!;
    const isName = index !== -1 && entities.get(mentions[index]!.entity)?.type !== 'group';
    if (pos === 'NOUN' && one !== lower && (isPersonNoun(base) || isRole(one)) && !isName) found.add(one);
  }
  return [...found];
}

/** What people are in together. */
const OF_PEOPLE: ReadonlySet<string> = new Set(bodiesData.bodiesOfPeople);
