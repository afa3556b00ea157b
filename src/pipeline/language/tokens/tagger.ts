import model from 'wink-eng-lite-web-model';
import winkNLP, { type Model } from 'wink-nlp';
import { ENGLISH, WORD_NUMBERS } from '../../spelling/english.ts';
import type { Lexeme, Pos } from '../../types.ts';
import { interned } from '../../wording/interned.ts';
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
  const { lexeme, pos } = ENGLISH.features;
  // Of a word that is new to the library only its part of speech is asked for; the rest takes it longer to make.
  ENGLISH.packing.efList = ['pos'];
  // What a tagger before this one has met.
  lexeme.list.length = lexeme.intrinsicSize;
  lexeme.index = lexeme.intrinsicSize;
  for (const [place, tag] of pos.list.entries()) pos.list[place] = interned(tag);
  // The few words of a document stand before those of English, so that they come and go at little cost.
  const hash = Object.create(WORD_NUMBERS) as Record<string, number>;
  lexeme.hash = hash;
  const { laid, tags } = listenedTags();
  const nlp = winkNLP({ ...model, core: () => ENGLISH, pos: tags } as unknown as Model, ['pos']);
  const its = nlp.its as unknown as { pos: Property<Pos>; lemma: Property<string | undefined> };
  const { list } = lexeme;
  const first = list.length;
  const writtenOf = writtenIn(list);
  let known = first;
  return {
    tag(words) {
      nlp.readDoc(words);
      const tagged: TaggedWord[] = [];
      for (let place = 0; place < laid.read.tokens.length / SIZE; place += 1)
        tagged.push(taggedAt(place, laid.read, its, writtenOf.of));
      return tagged;
    },
    forget() {
      writtenOf.forget();
      while (known < list.length) {
        delete hash[list[known]!];
        known += 1;
      }
      return known - first;
    },
  };
}

// The library's tagging, and where it lays a sentence's tokens down: to ask it for them again, one property at a time, takes
// longer.
function listenedTags(): { laid: { read: RawDocument }; tags: () => object } {
  const laid = { read: { tokens: [] } as RawDocument };
  const tags = (): object => {
    const { setter, ...rest } = (model.pos as unknown as () => TagModel)();
    const kept: TagModel['setter'] = (raw, ...more) => {
      laid.read = raw;
      setter(raw, ...more);
    };
    return { ...rest, setter: kept };
  };
  return { laid, tags };
}

// The words by the library's numbers for them: those of English are kept, those of a document until it is read.
function writtenIn(list: readonly string[]): { of: (id: number) => Written; forget: () => void } {
  const first = list.length;
  const english = new Array<Written | undefined>(first).fill(undefined);
  let met: Written[] = [];
  let from = first;
  return {
    of(id) {
      if (id < first) {
        english[id] ??= written(list[id]!);
        return english[id];
      }
      while (from + met.length <= id) met.push(written(list[from + met.length]!));
      return met[id - from]!;
    },
    forget() {
      met = [];
      from = list.length;
    },
  };
}

function taggedAt(
  place: number,
  read: RawDocument,
  { pos, lemma }: { pos: Property<Pos>; lemma: Property<string | undefined> },
  writtenOf: (id: number) => Written,
): TaggedWord {
  const word = writtenOf(read.tokens[place * SIZE]!);
  const tag = pos(place, read);
  const isPart = read.tokens[place * SIZE + 1]! > MOST_BLANKS;
  // Of a contraction's parts the lemma stands with the token; that of other words follows from how they are used.
  if (isPart || word.pos !== tag) {
    word.base = baseOf(word, lemma(place, read, model.addons));
    word.pos = isPart ? null : tag;
  }
  return { value: word.value, lexeme: word.lexeme, base: word.base, pos: tag };
}

function written(word: string): Written {
  const value = interned(word);
  const lexeme = lexemeOf(value.toLowerCase());
  return { value, lexeme, base: lexeme, pos: null };
}

// Most words have one lemma. Of some the library knows none: "cannot" before a comma.
function baseOf(word: Written, lemma: string | undefined): Lexeme {
  if (lemma === undefined || lemma === word.lexeme.word) return word.lexeme;
  if (word.base.word !== lemma) word.base = lexemeOf(lemma);
  return word.base;
}

export type Tag = (words: string) => TaggedWord[];

export interface TaggedWord {
  readonly value: string;
  readonly lexeme: Lexeme;
  /** The lexeme of its lemma. */
  readonly base: Lexeme;
  readonly pos: Pos;
}

/** A word as written, with its small form, and the lemma it had last as which part of speech. */
interface Written {
  readonly value: string;
  readonly lexeme: Lexeme;
  base: Lexeme;
  pos: Pos | null;
}

interface Tagger {
  readonly tag: Tag;
  /** Forgets the words met since the last time; says how many it has met in all. */
  forget(): number;
}

/** Numbers a token has in the library's list: its word, blanks before it or the part of a contraction, tag and lemma, flags. */
const SIZE = 4;
/** More than this is a part of a contraction. */
const MOST_BLANKS = 0xffff;

/** What the library has read. */
interface RawDocument {
  readonly tokens: readonly number[];
}

/** How the library finds one property of the token at a place. */
type Property<Value> = (place: number, read: RawDocument, addons?: unknown) => Value;

/** The library's model of tags: `setter` comes last and writes them into the document. */
interface TagModel {
  readonly setter: (read: RawDocument, ...more: unknown[]) => void;
}
