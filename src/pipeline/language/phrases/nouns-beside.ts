import bodies from '../../data/bodies.json' with { type: 'json' };
import { isBodyNoun } from './body-nouns.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { singular } from './role-words.ts';
import type { Scene } from './scene.ts';

/**
 * "pilots' union Balpa" before a name; "Balpa, the pilots' union," and "Green Tomorrow, a campaign group," behind it:
 * the nouns for a body beside the mention.
 */
export function nounsBeside(scene: Scene, index: number): string[] {
  const { tokens, mentionAt, sentences } = scene;
  const { from, to } = scene.ranges[index]!;
  const { from: first, to: last } = sentences[tokens[from]!.sentence]!;
  const nouns: string[] = [];
  for (
    let at = from - 1;
    at >= first && mentionAt[at] === -1 && (tokens[at]!.pos === 'NOUN' || tokens[at]!.lower === ',');
    at -= 1
  ) {
    if (
      tokens[at]!.lower === ',' &&
      (at !== from - 1 || tokens[to]?.lower !== ',' || !isDefinite(scene, at - 1, first))
    )
      break;
    const noun = singular(tokens[at]!.lower);
    if (isBodyNoun(tokens[at]!.lower)) nouns.push(tokens[at]!.lower);
    else if (isBodyNoun(noun)) nouns.push(noun);
    if (nouns.length > 0) break;
  }
  if (
    tokens[to]?.lower === ',' &&
    to + 1 < last &&
    (/^(?:an?|the|its|his|their)$/.test(tokens[to + 1]!.lower) || mentionAt[to + 1] !== -1)
  ) {
    const phrase = nounPhraseAt(scene, to + 1, last);
    const noun = phrase && singular(tokens[phrase.head]!.lower);
    if (phrase && noun && mentionAt[phrase.head] === -1 && isBodyNoun(noun) && closes(scene, phrase.end, last))
      nouns.push(noun);
  }
  return nouns;
}

/**
 * "Maruland's army", "the government of Maruland", "the Maruland parliament": true where a mention has what only a
 * state has.
 */
export function ownsState(scene: Scene, index: number): boolean {
  const { tokens } = scene;
  const { from, to } = scene.ranges[index]!;
  const { from: first, to: last } = scene.sentences[tokens[from]!.sentence]!;
  if (tokens[from - 1]?.lower === 'of' && from - 2 >= first && ORGANS.has(tokens[from - 2]!.lower)) return true;
  let at = tokens[to]?.lower === "'s" ? to + 1 : to;
  for (const end = Math.min(last, at + 3); at < end; at += 1) {
    if (ORGANS.has(tokens[at]!.lower) || (at + 1 < last && ORGANS.has(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`)))
      return true;
    if (tokens[at]!.pos !== 'ADJ' && tokens[at]!.pos !== 'NOUN') return false;
  }
  return false;
}

function closes(scene: Scene, end: number, last: number): boolean {
  return (
    end >= last ||
    /^[,.;:)–—-]$/.test(scene.tokens[end]!.lower) ||
    /^(?:which|that|who)$/.test(scene.tokens[end]!.lower)
  );
}

// "The cabin crew union, Kabin,": the noun before the comma ends a phrase with an article or an owner.
function isDefinite(scene: Scene, at: number, first: number): boolean {
  for (let i = at; i >= first && i > at - 7; i -= 1) {
    const { pos, lower } = scene.tokens[i]!;
    if (/^(?:the|its|their|his|her|'s|an?)$/.test(lower)) return true;
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN' && lower !== "'" && lower !== '-') return false;
  }
  return false;
}

const ORGANS = new Set(bodies['organs of state']);
