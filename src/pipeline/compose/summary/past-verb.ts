import grammar from '../../data/grammar.json' with { type: 'json' };

/** True for words with a verb of the past in them, or what is past by now: "closed", "has been", "sprang to her defence". */
export function holdsPast(words: string): boolean {
  return PAST.test(words);
}

/** Those that are no participle as well: "a camp held by rebels" tells no past. */
const IRREGULAR = Object.values(grammar.irregular).flatMap(([past, participle]) =>
  past !== undefined && participle !== undefined && past !== participle ? [past] : [],
);
/** End like a past and are none. */
const OTHER = '(?:need|indeed|exceed|proceed|succeed|speed|hundred)(?!\\p{L})';
const PAST = new RegExp(
  `\\b(?!${OTHER})(?:was|were|had|did|has|have|\\p{L}{2,}ed|${IRREGULAR.join('|')})(?!\\p{L})`,
  'iu',
);
