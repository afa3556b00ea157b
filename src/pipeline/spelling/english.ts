import model from 'wink-eng-lite-web-model';

/**
 * The tagger's model of English, for whoever changes it as he reads: no two are given the same. To make one takes a good
 * part of a short run, so the first is the one that `WORD_NUMBERS` was read with.
 */
export function englishCore(): EnglishCore {
  const core = first ?? newCore();
  first = null;
  return core;
}

let first: EnglishCore | null = newCore();

/** The words of English that the model knows, by their letters: the tagger writes those it meets elsewhere. */
export const WORD_NUMBERS: Readonly<Record<string, number | undefined>> = first.features.lexeme.hash;

function newCore(): EnglishCore {
  return (model.core as () => EnglishCore)();
}

/** What of the library's model is looked at. */
export interface EnglishCore {
  readonly features: {
    readonly lexeme: { readonly list: string[]; hash: Record<string, number> };
    readonly pos: { readonly list: string[] };
  };
}
