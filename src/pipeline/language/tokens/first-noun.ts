import nouns from '../../data/position-nouns.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { isAmong } from '../../wording/is-among.ts';
import type { TaggedWord } from './tagger.ts';

/** True for a first word that its capital makes a name or a verb to the tagger: "Claims by the union", "Talks between". */
export function isFirstNoun(word: TaggedWord, next: TaggedWord | undefined): boolean {
  // "Refuse workers have called it off": what is collected.
  if (word.lexeme.word === 'refuse' && next?.pos === 'NOUN') return true;
  if (!(word.pos === 'PROPN' || word.pos === 'VERB') || next?.pos !== 'ADP') return false;
  return opensPhrase(next.lexeme) && isPlural(word.lexeme);
}

/** True for a first word that only describes the next: "Hedge fund Corvid called", "Ride app Velm said". */
export function opensCompound(words: readonly TaggedWord[]): boolean {
  const [first, noun] = words;
  if (first?.pos !== 'VERB' || first.lexeme !== first.base || noun?.pos !== 'NOUN' || words[2]?.pos !== 'PROPN')
    return false;
  let end = 3;
  while (words[end]?.pos === 'PROPN') end += 1;
  // "Hedge fund Corvid, which".
  if (words[end]?.value === ',') return /^(?:which|who|whose)$/.test(words[end + 1]?.lexeme.word ?? '');
  const verb = words[end];
  return verb !== undefined && (verb.pos === 'AUX' || (verb.pos === 'VERB' && verb.lexeme !== verb.base));
}

/** The words with what the tagger takes for a verb read as a noun where its own verb follows: "asked why | talks had failed". */
export function withAskedNoun(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const isNoun = ({ pos, lexeme }: TaggedWord, at: number) =>
    pos === 'VERB' &&
    words[at + 1]?.pos === 'AUX' &&
    /[^s]s$/.test(lexeme.word) &&
    opensQuestion(words[at - 1]?.lexeme ?? lexeme);
  return words.some(isNoun)
    ? words.map((word, at) => (isNoun(word, at) ? { ...word, pos: 'NOUN' as const } : word))
    : words;
}

const opensQuestion = isAmong(['why', 'how', 'when', 'where', 'whether', 'if', 'because', 'while']);
const opensPhrase = isAmong(['by', 'from', 'of', 'among', 'between', 'over', 'about', 'against']);
const isPlural = isAmong(
  [
    ...Object.values(nouns.nouns).flatMap((patterns) => patterns.flatMap((one) => one.split(' ')[0]!.split('|'))),
    ...verbs.sets.talks,
  ].filter((noun) => noun.endsWith('s')),
);
