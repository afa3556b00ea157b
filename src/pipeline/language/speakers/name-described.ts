import { isBodyNoun } from '../phrases/body-nouns.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import { roleWordIn, singular } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { apposed } from './apposed.ts';

const RELATIVE = /^(?:who|which|that)$/;
/** In tokens, how far before the words the name may stand. */
const NEAR = 14;

/**
 * Where the name stands that the words [opening, to) describe: "criticism from [Nora Lindt], a lawyer in Cusco, who fears",
 * "[Olav Sand], head of the league and himself a surgeon, said". `opening` where they describe none.
 */
export function nameDescribed(scene: Scene, opening: number, to: number): number {
  const from = /^(?:himself|herself|itself)$/.test(scene.tokens[opening]!.lower) ? opening + 1 : opening;
  const { tokens, mentionAt, mentions, ranges, entities, sentences } = scene;
  const end = withoutRelative(scene, to);
  const phrase = nounPhraseAt(scene, from, end);
  if (!phrase || phrase.end !== end || mentionAt[phrase.head] !== -1 || !isSetOff(scene, end, to)) return opening;
  const { lower } = tokens[phrase.head]!;
  if (singular(lower) !== lower || apposed(scene, phrase, sentences[tokens[from]!.sentence]!.to)) return opening;
  const comma = commaBefore(scene, from);
  const index = comma > 0 ? mentionAt[comma - 1]! : -1;
  if (index === -1) return opening;
  const type = entities.get(mentions[index]!.entity)?.type;
  const goesOn = [tokens[end], tokens[end + 1]].some((one) => RELATIVE.test(one?.lower ?? ''));
  const role = roleWordIn(scene, phrase.start, phrase.head + 1)?.to === phrase.head + 1;
  const one = goesOn || /^an?$/.test(tokens[from]!.lower);
  const isWho = type === 'person' && (role || (one && !isBodyNoun(lower)));
  const isWhat = type === 'organisation' && goesOn && isBodyNoun(lower) && /^an?$/.test(tokens[from]!.lower);
  return isWho || isWhat ? ranges[index]!.from : opening;
}

// "A lawyer in Cusco, | who"
function withoutRelative({ tokens }: Scene, to: number): number {
  const end = RELATIVE.test(tokens[to - 1]?.lower ?? '') ? to - 1 : to;
  return tokens[end - 1]?.lower === ',' ? end - 1 : end;
}

// Between commas: "after talks with Ana Reyes, the mayor said" is of two.
function isSetOff({ tokens }: Scene, end: number, to: number): boolean {
  if (end < to) return true;
  return /^[,–—]$/.test(tokens[end]?.lower ?? '') && !/^(?:and|or)$/.test(tokens[end + 1]?.lower ?? '');
}

// The comma right before, or the one before what else is said of the same: "head of the league and himself | a surgeon".
function commaBefore(scene: Scene, from: number): number {
  const { tokens, sentences } = scene;
  if (tokens[from - 1]?.lower === ',') return from - 1;
  const own = /^(?:himself|herself|itself|also|formerly|once|later|now)$/.test(tokens[from - 1]?.lower ?? '');
  const link = own ? from - 2 : from - 1;
  if (tokens[link]?.lower !== 'and') return -1;
  const first = Math.max(sentences[tokens[from]!.sentence]!.from, from - NEAR);
  for (let at = link - 1; at > first; at -= 1) {
    if (tokens[at]!.lower !== ',') continue;
    return nounPhraseAt(scene, at + 1, link)?.end === link ? at : -1;
  }
  return -1;
}
