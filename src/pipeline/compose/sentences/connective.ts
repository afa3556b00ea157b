import data from '../../data/connectives.json' with { type: 'json' };

/**
 * How many characters at the head of a sentence only tie it to the one before: "However, ", "But "; 0 where none do or
 * little else is left.
 */
export function connectiveLength(sentence: string): number {
  const length = HEAD.exec(sentence)?.[0].length ?? 0;
  return sentence.slice(length).split(/\s+/).length < FEWEST_WORDS ? 0 : length;
}

const HEAD = new RegExp(
  `^(?:(?:${data.withComma.join('|')}),\\s+|(?:${data.bare.join('|')})\\s+(?=[\\p{L}\\d]))`,
  'iu',
);
/** What is left behind the connective has to be a sentence. */
const FEWEST_WORDS = 4;
