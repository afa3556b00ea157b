import data from '../../data/occasions.json' with { type: 'json' };

/** Which of a row of like things a sentence tells of: "second round", "5th package". By noun, in the singular. */
export function ordinalsIn(words: string): Ordinals {
  const found = new Map<string, number>();
  for (const [, ordinal, noun] of words.toLowerCase().matchAll(ORDINAL)) {
    found.set(noun!, WORDS.get(ordinal!) ?? Number.parseInt(ordinal!, 10));
  }
  return found;
}

const WORDS = new Map(data.ordinals.map((word, i) => [word, i + 1]));
/** One word may stand between: "second direct round". */
const ORDINAL = new RegExp(
  `\\b(${data.ordinals.join('|')}|\\d{1,2}(?:st|nd|rd|th))[ -](?:\\p{L}{2,20}[ -])?(${data.nouns.join('|')})s?\\b`,
  'gu',
);

export type Ordinals = ReadonlyMap<string, number>;
