import type { Token } from '../../types.ts';
import { isTime } from '../phrases/is-time.ts';
import { type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { roleWordIn, singular } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';

/** The name that a phrase is told of under, with the token behind it: "The minister, Arvind Solanki", "The union, Kabin". */
export function apposed(scene: Scene, phrase: NounPhrase, to: number): { key: string; end: number } | null {
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  const end = behindTime(scene, phrase.end);
  for (const at of [phrase.end, end + 1, behindClause(scene, end, to)]) {
    if (at >= to || (at > phrase.end && !/^[,(–—]$/.test(scene.tokens[at - 1]!.lower))) continue;
    // "The campaigners, citing Ana Lind," are not she.
    if (scene.tokens[at]!.pos === 'VERB' && scene.tokens[at]!.lower.endsWith('ing')) continue;
    // Nor are "the farmers, whose land Norwind bought," Norwind.
    if (/^(?:whose|who|which|whom)$/.test(scene.tokens[at]!.lower)) continue;
    const named = called(scene, nounPhraseAt(scene, at, to), to);
    const index = named ? scene.mentionAt[named.head]! : -1;
    if (!named || index === -1) continue;
    const { entity } = scene.mentions[index]!;
    const type = scene.entities.get(entity)?.type;
    // "The organisers, the Guild" and "Its parent, Nordhavn," are those bodies; "the mayor, the Guild and Peru" are three.
    if (at > end + 1 && (type !== 'person' || !role || isMany(scene, phrase))) continue;
    if (at > phrase.end && type !== 'person' && isAtPlace(scene, phrase)) continue;
    if (scene.tokens[at - 1]!.lower === ',' && type !== 'person' && isOfSeveral(scene, phrase, type)) continue;
    const singly = role && singular(scene.tokens[phrase.head]!.lower) === scene.tokens[phrase.head]!.lower;
    const alone = singly && !isClosed(scene, named.end);
    if (type === 'person' || (!alone && at > phrase.end && type !== 'place' && type !== undefined))
      return { key: entity, end: named.to };
  }
  return null;
}

/** The same at the end of what stands in apposition: "Its builder, the state-owned Nordvik Energy,". */
export function apposedInside(scene: Scene, phrase: NounPhrase, to: number): { key: string; end: number } | null {
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  if (isMany(scene, phrase) || tokens[phrase.end]?.lower !== ',' || tokens[phrase.end + 1]?.lower !== 'the')
    return null;
  let at = phrase.end + 2;
  const last = Math.min(to, at + LONGEST_BEFORE_NAME);
  while (at < last && mentionAt[at] === -1 && isBeforeName(tokens[at]!)) at += 1;
  const index = at < last ? mentionAt[at]! : -1;
  if (index === -1 || ranges[index]!.from !== at || at === phrase.end + 2) return null;
  const { to: end } = ranges[index]!;
  const { type } = entities.get(mentions[index]!.entity)!;
  if (type !== 'organisation' || (end < to && tokens[end]!.lower !== ',')) return null;
  return { key: mentions[index]!.entity, end };
}

function isBeforeName({ pos, lower }: Token): boolean {
  return (
    pos === 'ADJ' ||
    pos === 'ADV' ||
    pos === 'NOUN' ||
    lower === '-' ||
    (pos === 'VERB' && /(?:ed|held|run)$/.test(lower))
  );
}

// "Checks at the City Hospital, Ilesha,": where the hospital is, not who checked.
function isAtPlace({ mentionAt }: Scene, { complements }: NounPhrase): boolean {
  const last = complements.at(-1);
  return last !== undefined && /^(?:at|in|near|from)$/.test(last.link) && mentionAt[last.phrase.head] !== -1;
}

// "The foreign ministers of Peru, | Chile and Bolivia": theirs as well, and nobody's name.
function isOfSeveral(scene: Scene, phrase: NounPhrase, type: string | undefined): boolean {
  const index = scene.mentionAt[phrase.complements.at(-1)?.phrase.head ?? -1] ?? -1;
  return index !== -1 && isMany(scene, phrase) && scene.entities.get(scene.mentions[index]!.entity)?.type === type;
}

function isMany({ tokens }: Scene, { head }: NounPhrase): boolean {
  return singular(tokens[head]!.lower) !== tokens[head]!.lower;
}

// "A lawyer acting for the Front, Ana Lind,", "a farmer who owns the field, Ana Lind,": behind the one comma after it.
function behindClause({ tokens }: Scene, end: number, to: number): number {
  const opens = tokens[end]?.pos === 'VERB' ? /(?:ing|ed)$/.test(tokens[end]!.lower) : tokens[end]?.lower === 'who';
  if (!opens) return to;
  for (let at = end + 1; at < Math.min(to, end + LONGEST); at += 1) if (tokens[at]!.lower === ',') return at + 1;
  return to;
}

// "Her opponent in November, businessman Ana Lind,".
function behindTime({ tokens }: Scene, end: number): number {
  const when =
    /^(?:in|on|this|last|next)$/.test(tokens[end]?.lower ?? '') &&
    end + 1 < tokens.length &&
    isTime(tokens[end + 1]!.lexeme);
  return when && tokens[end + 2]?.lower === ',' ? end + 2 : end;
}

// With a comma behind it that no list goes on from.
function isClosed({ tokens }: Scene, end: number): boolean {
  return tokens[end]?.lower === ',' && !/^(?:and|the|or)$/.test(tokens[end + 1]?.lower ?? '');
}

// "Its leader, a retired nurse named Ana Lind".
function called(scene: Scene, phrase: NounPhrase | null, to: number): NounPhrase | null {
  const naming = phrase !== null && /^(?:named|called)$/.test(scene.tokens[phrase.end]?.lower ?? '');
  return naming && phrase.end + 1 < to ? nounPhraseAt(scene, phrase.end + 1, to) : phrase;
}

/** In tokens, of a clause that tells who somebody is. */
const LONGEST = 10;
/** In tokens: "privately held", "state-owned". */
const LONGEST_BEFORE_NAME = 6;
