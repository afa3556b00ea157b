import givenNames from '../../data/given-names.json' with { type: 'json' };
import type { Sentence, Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';

/** The surnames of a document that are verbs too: "Weld" of "Marek Weld has resigned", a word in a large letter right behind a given name. */
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
  return tokens.map((token, at) =>
    token.pos === 'VERB' && isSurname(at)
      ? { ...token, pos: 'PROPN', base: token.lexeme, lemma: token.lexeme.word }
      : token,
  );
}

// "Marek | Weld has resigned". In a headline every verb may be large: "Marek Wins Vote".
function isBehindGiven(tokens: readonly Token[], sentences: readonly SentenceKind[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (token.pos !== 'VERB' || !LARGE.test(token.text) || before?.sentence !== token.sentence) return false;
  return before.pos === 'PROPN' && isGiven(before.lexeme) && sentences[token.sentence]!.kind === 'prose';
}

// The large letter of a first word proves nothing; that of a headline's last word does little less.
function isInside(tokens: readonly Token[], sentences: readonly SentenceKind[], at: number): boolean {
  const { sentence } = tokens[at]!;
  const isLast = tokens[at + 1]?.sentence !== sentence;
  return tokens[at - 1]?.sentence === sentence && (sentences[sentence]!.kind !== 'heading' || isLast);
}

const LARGE = /^\p{Lu}\p{Ll}+$/u;
const NAMES = new Set(givenNames.names.split(' '));
const isGiven = truthOfWord((lower) => NAMES.has(lower));

type SentenceKind = Pick<Sentence, 'kind'>;
