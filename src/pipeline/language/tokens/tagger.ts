import model from 'wink-eng-lite-web-model';
import winkNLP, { type Model } from 'wink-nlp';
import type { Lexeme, Pos } from '../../types.ts';
import { lexemeOf } from '../../wording/lexeme.ts';

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
  const { uniqueId, pos, lemma } = nlp.its as unknown as Record<'uniqueId' | 'pos' | 'lemma', typeof nlp.its.value>;
  const first = list.length;
  let known = first;
  // The words of English by the library's numbers for them, so that they need not be looked up again.
  const english = new Array<Written | undefined>(first).fill(undefined);
  const writtenOf = (id: number): Written => {
    if (id >= first) return written(list[id]!);
    english[id] ??= written(list[id]!);
    return english[id];
  };
  return {
    tag(words) {
      const tokens = nlp.readDoc(words).tokens();
      const ids = tokens.out(uniqueId) as unknown as number[];
      const tags = tokens.out(pos) as Pos[];
      const lemmas = tokens.out(lemma) as (string | undefined)[];
      return ids.map((id, i) => {
        const word = writtenOf(id);
        return { value: word.value, lexeme: word.lexeme, base: baseOf(word, lemmas[i]), pos: tags[i]! };
      });
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

function written(value: string): Written {
  const lexeme = lexemeOf(value.toLowerCase());
  return { value, lexeme, base: lexeme };
}

// Most words have one lemma. Of some the library knows none: "cannot" before a comma.
function baseOf(word: Written, lemma: string | undefined): Lexeme {
  if (lemma === undefined || lemma === word.lexeme.word) return word.lexeme;
  if (word.base.word !== lemma) word.base = lexemeOf(lemma);
  return word.base;
}

// Nobody asks for the shape of a word ("Xxxx"), which takes the library longest to make of each word that is new to it.
const shapeless: Features = (config) => ({ ...(model.featureFn as unknown as Features)(config), shape: () => '' });

export type Tag = (words: string) => TaggedWord[];

export interface TaggedWord {
  readonly value: string;
  readonly lexeme: Lexeme;
  /** The lexeme of its lemma. */
  readonly base: Lexeme;
  readonly pos: Pos;
}

/** A word as written, with its small form and the lemma it had last. */
interface Written {
  readonly value: string;
  readonly lexeme: Lexeme;
  base: Lexeme;
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
