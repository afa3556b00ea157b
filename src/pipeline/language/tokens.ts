import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from '#src/schema/evidence.ts';
import type { Pos, Token } from '../types.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

/** A longer token is a blob, not a word: the tagger's time grows with the square of it. */
const LONGEST_TOKEN = 200;

/**
 * The tokens of each sentence with part of speech and lemma; offsets are exact.
 * Each sentence is tagged alone, so that nothing is glued across its end.
 */
export function tokensOf(text: string, sentences: readonly Span[]): Token[][] {
  return sentences.map((sentence, index) => tokensOfSentence(text, sentence, index));
}

function tokensOfSentence(text: string, sentence: Span, index: number): Token[] {
  const source = text.slice(sentence.start, sentence.end);
  const tagged = tag(withPlainApostrophes(source));
  const tokens: Token[] = [];
  let at = 0;
  for (const { value, pos, lemma } of tagged) {
    const found = source.indexOf(value, at) < 0 ? withPlainApostrophes(source).indexOf(value, at) : source.indexOf(value, at);
    if (found < 0) continue;
    at = found + value.length;
    const start = sentence.start + found;
    const end = start + value.length;
    tokens.push({ start, end, text: text.slice(start, end), lower: value.toLowerCase(), lemma, pos, sentence: index });
  }
  return tokens;
}

function tag(source: string): { value: string; pos: Pos; lemma: string }[] {
  const document = nlp.readDoc(shortened(source));
  const values = document.tokens().out() as string[];
  const tags = document.tokens().out(its.pos) as Pos[];
  const lemmas = document.tokens().out(its.lemma as unknown as typeof its.value) as string[];
  return values.map((value, i) => ({ value, pos: tags[i] ?? 'X', lemma: lemmas[i] ?? value.toLowerCase() }));
}

// Same length, so that offsets hold.
function withPlainApostrophes(source: string): string {
  return source.replace(/[’‘ʼ]/g, "'");
}

function shortened(source: string): string {
  return source.replace(new RegExp(`\\S{${LONGEST_TOKEN},}`, 'g'), (blob) => ' '.repeat(blob.length));
}
