import model from 'wink-eng-lite-web-model';
import winkNLP, { type Model } from 'wink-nlp';
import type { Pos } from '../../types.ts';

/**
 * Lends a tagger of English words to `work`, always in the state it had at first. The library keeps every new word it
 * meets and cuts later text by what it keeps, so without this a document would depend on those read before it.
 */
export function withTagger<Result>(work: (tag: Tag) => Result): Result {
  tagger ??= newTagger();
  try {
    return work(tagger.tag);
  } finally {
    if (tagger.forget() > MOST_WORDS) tagger = null;
  }
}

let tagger: Tagger | null = null;

/** The library has room for a million words, forgotten ones included; long before that a new tagger is made. */
const MOST_WORDS = 300_000;

function newTagger(): Tagger {
  const core = (model.core as () => Core)();
  const { lexeme } = core.features;
  // The few words of a document stand before those of English, so that they come and go at little cost.
  const hash = Object.create(lexeme.hash) as Record<string, number>;
  lexeme.hash = hash;
  const nlp = winkNLP({ ...model, core: () => core, featureFn: shapeless } as unknown as Model, ['pos']);
  const { list } = lexeme;
  const its = nlp.its;
  const first = list.length;
  let known = first;
  return {
    tag(words) {
      const tokens = nlp.readDoc(words).tokens();
      const values = tokens.out() as string[];
      const tags = tokens.out(its.pos) as Pos[];
      const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as (string | undefined)[];
      // Of some words the library knows no lemma: "cannot" before a comma.
      return values.map((value, i) => ({ value, pos: tags[i]!, lemma: lemmas[i] ?? value.toLowerCase() }));
    },
    forget() {
      while (known < list.length) {
        delete hash[list[known]!];
        known += 1;
      }
      return known - first;
    },
  };
}

// Nobody asks for the shape of a word ("Xxxx"), which takes the library longest to make of each word that is new to it.
const shapeless: Features = (config) => ({ ...(model.featureFn as unknown as Features)(config), shape: () => '' });

export type Tag = (words: string) => TaggedWord[];

export interface TaggedWord {
  readonly value: string;
  readonly pos: Pos;
  readonly lemma: string;
}

interface Tagger {
  readonly tag: Tag;
  /** Forgets the words met since the last time; says how many it has met in all. */
  forget(): number;
}

/** What of the library's model is looked at. */
interface Core {
  readonly features: { readonly lexeme: { readonly list: string[]; hash: Record<string, number> } };
}

/** The library's makers of a word's features, by their names. */
type Features = (config: unknown) => Record<string, unknown>;
