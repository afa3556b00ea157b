import { isBodyNoun, LANDS } from '../../phrases/body-nouns.ts';
import { isRole } from '../../phrases/role-words.ts';
import { isVoiceOf } from '../../phrases/roles/voices.ts';
import type { Clause, TokenRange } from '../../types.ts';
import { LOCATING } from '../parties/objects.ts';
import type { Cast } from './cast.ts';

/**
 * Who acts in a relative clause whose subject names these: "the committee in Geneva, which checked" is the committee,
 * as no town checks anything.
 */
export function antecedentsOf(clause: Clause, named: string[], { tokens, sentences, parties }: Cast): string[] {
  const [subject] = clause.subjects;
  if (subject && isSomebodyOf(clause, subject, named, { tokens, parties })) return [];
  const type = named.length === 1 ? parties.entity(named[0]!)?.type : undefined;
  const link = tokens[subject ? subject.from - 1 : -1]?.lower ?? '';
  // "Norwind of Bergen, which bid": a body is of a town, by whatever other name the town is known.
  const ofBody = type === 'organisation' && /^(?:of|from)$/.test(link);
  if (!subject || !(ofBody || (type === 'place' && LOCATING.has(link)))) return named;
  const before = parties.objects(sentences[clause.sentence]!.from, subject.from - 1).at(-1);
  if (before?.to !== subject.from - 1) return named;
  return ofBody && parties.entity(before.key)?.type !== 'organisation' ? named : [before.key];
}

// "The mayor of Velm, who backs it": no town, and no union but through its voice, is somebody.
function isSomebodyOf(
  { from }: Clause,
  subject: TokenRange,
  named: readonly string[],
  { tokens, parties }: Pick<Cast, 'tokens' | 'parties'>,
): boolean {
  const [key, other] = named;
  const type = key === undefined ? undefined : parties.entity(key)?.type;
  const who = tokens.slice(subject.to, from).some(({ lower }) => lower === 'who');
  const link = tokens[subject.from - 1];
  if (!who || other !== undefined || !type || type === 'person' || type === 'group' || link?.pos !== 'ADP')
    return false;
  let start = subject.from - 1;
  while (start > 0 && /^(?:NOUN|ADJ|PROPN|PART)$/.test(tokens[start - 1]!.pos)) start -= 1;
  const head = tokens.slice(start, subject.from - 1).map(({ lower }) => lower);
  return head.length > 0 && tokens[subject.from - 2]!.pos === 'NOUN' && !isVoiceOf(type, head);
}

/**
 * "The Guild, whose members voted", "Lind, whose government approved": who is named before, where the noun is a voice of
 * theirs, and nobody elsewhere; null in other clauses.
 */
export function ownerOf({ subjects: [subject], sentence }: Clause, cast: Cast): string[] | null {
  const { tokens, sentences, parties } = cast;
  const at = subject ? subject.from - 1 : -1;
  if (!subject || tokens[at]?.lower !== 'whose') return null;
  let end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  // "The Teachers' League (TL), whose members".
  if (tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(') end -= 3;
  const owner = parties.objects(sentences[sentence]!.from, end).at(-1);
  const entity = owner?.to === end ? parties.entity(owner.key) : null;
  if (!entity) return [];
  const noun = tokens[subject.to - 1]!.lower;
  if (!isVoiceOf(entity.type, [noun])) return entity.type === 'person' ? ledBy(entity.key, noun, cast) : [];
  if (entity.type !== 'person') return [entity.key];
  const party = parties.partyOf(entity.key);
  return party === entity.key ? [] : [party];
}

// "Lind, whose federation blocked the port": the body that a person speaks for, where the noun can stand for it.
function ledBy(key: string, noun: string, { parties }: Cast): string[] {
  const party = parties.partyOf(key);
  const type = parties.entity(party)?.type;
  if (party === key || type === undefined || type === 'person') return [];
  const isLand = type === 'country' || type === 'place';
  return isLand === LANDS.has(noun) && (isLand || isBodyNoun(noun)) ? [party] : [];
}

/** "Ellen Brandt, the lawyer who rejected it": who stands right before the comma; null where nobody does. */
export function apposedTo({ link, subjects: [subject], from, sentence }: Clause, cast: Cast): string[] | null {
  const { tokens, sentences, parties } = cast;
  if (link !== 'relative' || !subject || subject.to > from || tokens[subject.from - 1]?.text !== ',') return null;
  const before = parties.objects(sentences[sentence]!.from, subject.from - 1).at(-1);
  return before?.to === subject.from - 1 && parties.entity(before.key)?.type === 'person' ? [before.key] : null;
}

/**
 * "Ellen Brandt, the Danish diplomat named in March, met them": who alone is named before the comma, where the subject of the
 * clause is what she is; null elsewhere.
 */
export function describedBefore(
  { subjects: [subject, other], from, sentence }: Clause,
  { tokens, sentences, parties }: Cast,
): string[] | null {
  if (!subject || other || tokens[subject.from - 1]?.text !== ',' || subject.to >= from) return null;
  const closed = tokens.slice(subject.to, from).some(({ text }) => text === ',');
  if (!closed || !/^(?:the|an?)$/.test(tokens[subject.from]!.lower) || !isRole(tokens[subject.to - 1]!.lower))
    return null;
  // "Ellen Brandt said, the minister, Jon Vik, refused": who is named behind is meant.
  const isPerson = ({ key }: { readonly key: string }) => parties.entity(key)?.type === 'person';
  if (parties.objects(subject.to, from).some(isPerson)) return null;
  const [before, more] = parties.objects(sentences[sentence]!.from, subject.from - 1);
  const isAlone = before && !more && before.to === subject.from - 1;
  return isAlone && isPerson(before) ? [before.key] : null;
}
