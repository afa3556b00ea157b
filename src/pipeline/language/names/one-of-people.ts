import type { Word } from './words.ts';

/**
 * True for somebody of a people, and not its land: "the Pole has raised his price", "the Canadian, who founded it,"; "the
 * French said" and "the Canadian minister" are told of the land.
 */
export function isOneOfPeople([word, second]: readonly Word[], sentence: readonly Word[]): boolean {
  if (second || word!.possessive || !SINGLE.test(word!.key)) return false;
  const [article, next] = [sentence[word!.index - 1], sentence[word!.index + 1]];
  if (word!.gap !== ' ' || !/^(?:the|an?)$/.test(article?.key ?? '') || next === undefined) return false;
  if (next.gap === ', ') return /^(?:who|whose)$/.test(next.key);
  return next.gap === ' ' && !next.capital && /^(?:VERB|AUX)$/.test(next.pos) && !next.key.endsWith('ing');
}

/** Words of a people that one of it bears, and all of it only with an "s". */
const SINGLE =
  /^(?:pole|dane|swede|finn|turk|serb|croat|czech|slovak|slovene|greek|briton|scot|spaniard|thai|kurd|arab|filipino|.{3,}(?:ian|can|ban|lan|ran|xan|aeli|aqi|abi|ani))$/;
