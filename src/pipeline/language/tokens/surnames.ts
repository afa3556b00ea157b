import nameWords from '../../data/name-words.json' with { type: 'json' };
import { GIVEN_NAMES } from '../../spelling/listed-names.ts';
import type { Sentence, Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';

/**
 * The surnames of a document that are verbs too: "Weld" of "Marek Weld has resigned", a word in a large letter right behind
 * a given name.
 */
export function surnamesIn(tokens: readonly Token[], sentences: readonly SentenceKind[]): string[] {
  return tokens.filter((_, at) => isBehindGiven(tokens, sentences, at)).map(({ text }) => text);
}

/** Tokens with such a surname taken for the name it is, "Weld" of "said Weld", wherever it is large inside a sentence. */
export function withSurnames(
  tokens: readonly Token[],
  sentences: readonly SentenceKind[],
  surnames: ReadonlySet<string>,
): readonly Token[] {
  if (surnames.size === 0) return tokens;
  const isSurname = (at: number) => surnames.has(tokens[at]!.text) && isInside(tokens, sentences, at);
  return tokens.map((token, at) => {
    if (token.pos === 'VERB' && isSurname(at))
      return { ...token, pos: 'PROPN', base: token.lexeme, lemma: token.lexeme.word };
    return token;
  });
}

// "Marek | Weld has resigned". In a headline every verb may be large: "Marek Wins Vote".
function isBehindGiven(tokens: readonly Token[], sentences: readonly SentenceKind[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (token.pos !== 'VERB' || !LARGE.test(token.text) || before?.sentence !== token.sentence) return false;
  return before.pos === 'PROPN' && isGiven(before.lexeme) && sentences[token.sentence]!.kind === 'prose';
}

// The large letter of a first word proves nothing but before a word of saying; that of a headline's last word does little less.
function isInside(tokens: readonly Token[], sentences: readonly SentenceKind[], at: number): boolean {
  const { sentence } = tokens[at]!;
  const next = tokens[at + 1];
  const isLast = next?.sentence !== sentence;
  if (!isLast && next && SAYING.has(next.lower) && next.start === tokens[at]!.end + 1) return true;
  return tokens[at - 1]?.sentence === sentence && (sentences[sentence]!.kind !== 'heading' || isLast);
}

const LARGE = /^\p{Lu}\p{Ll}+$/u;
const SAYING = new Set(nameWords.saying);
const isGiven = truthOfWord((lower) => GIVEN_NAMES.has(lower));

type SentenceKind = Pick<Sentence, 'kind'>;
