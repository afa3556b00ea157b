import nouns from '../../data/position-nouns.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { isAmong } from '../../wording/is-among.ts';
import type { TaggedWord } from './tagger.ts';

/** True for a first word that its capital makes a name or a verb to the tagger: "Claims by the union", "Talks between". */
export function isFirstNoun(word: TaggedWord, next: TaggedWord | undefined): boolean {
  if (!(word.pos === 'PROPN' || word.pos === 'VERB') || next?.pos !== 'ADP') return false;
  return opensPhrase(next.lexeme) && isPlural(word.lexeme);
}

const opensPhrase = isAmong(['by', 'from', 'of', 'among', 'between', 'over', 'about', 'against']);
const isPlural = isAmong(
  [
    ...Object.values(nouns.nouns).flatMap((patterns) => patterns.flatMap((one) => one.split(' ')[0]!.split('|'))),
    ...verbs.sets.talks,
  ].filter((noun) => noun.endsWith('s')),
);
