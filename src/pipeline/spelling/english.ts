import model from 'wink-eng-lite-web-model';

/**
 * The tagger's model of English. To make one takes a good part of a short run, so there is one: the tagger, which adds the
 * words that it meets, takes them out again and writes their numbers elsewhere.
 */
export const ENGLISH = (model.core as () => EnglishCore)();

/** The words of English that the model knows, by their letters. */
export const WORD_NUMBERS: Readonly<Record<string, number | undefined>> = ENGLISH.features.lexeme.hash;

/** What of the library's model is looked at. */
interface EnglishCore {
  /** `efList`: what it finds out about a word that is new to it. */
  readonly packing: { efList: readonly string[] };
  readonly features: {
    /** `intrinsicSize`: how many words it knows by itself; `index`: the number of the next one that it meets. */
    readonly lexeme: {
      readonly list: string[];
      readonly intrinsicSize: number;
      index: number;
      hash: Record<string, number>;
    };
    readonly pos: { readonly list: string[] };
  };
}
