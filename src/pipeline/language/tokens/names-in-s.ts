import nameWords from '../../data/name-words.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import type { Lexed, Sentence, Token } from '../../types.ts';
import { lexemeOf } from '../../wording/lexeme.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { isLandName } from '../phrases/capitals.ts';

/**
 * Documents in which the "'s" that ends a shop's or a firm's own name is one token with it: "Hartnell's said", "at Hartnell's,",
 * "Hartnell's Foods". It is one where a document of the briefing uses it so and none has the name without; "Hartnell's offer"
 * stays two.
 */
export function withNamesInS(documents: readonly Lexed[]): Lexed[] {
  const names = namesIn(documents);
  if (names.size === 0) return [...documents];
  return documents.map((lexed) => ({ ...joined(lexed, names), namesInS: names }));
}

// The names by their small form without the "'s".
function namesIn(documents: readonly Lexed[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { tokens } of documents)
    for (let at = 0; at < tokens.length; at += 1) {
      const end = endOf(tokens, at);
      if (end > 0 && isUsedAsName(tokens, at, end)) told.add(nameOf(tokens[at]!));
    }
  // Most briefings have none, and need not be gone through for words without "'s".
  if (told.size > 0)
    for (const { tokens } of documents)
      for (const [at, { text, lower }] of tokens.entries())
        if (told.has(lower) && LARGE.test(text) && endOf(tokens, at) === 0) told.delete(lower);
  return told;
}

// Where a large word with its "'s" ends, which the tagger may have cut or not; 0 where it has none.
function endOf(tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (token.pos !== 'PROPN') return 0;
  if (token.text.endsWith('s') && LARGE_OWNER.test(token.text)) return at + 1;
  return next?.lower === "'s" && next.start === token.end && LARGE.test(token.text) ? at + 2 : 0;
}

function nameOf({ lower }: Token): string {
  return lower.replace(/'s$/, '');
}

function isUsedAsName(tokens: readonly Token[], at: number, end: number): boolean {
  const name = nameOf(tokens[at]!);
  // "The Children's Commissioner"
  if (FUNCTION.has(name) || MEMBERS.has(name) || isInName(tokens, at)) return false;
  // "The Federation's Ana Lind": a body by what it is.
  if (isBodyNoun(name) && /^the$/i.test(tokens[at - 1]?.text ?? '')) return false;
  const { sentence } = tokens[at]!;
  const [before, next, behind] = [at - 1, end, end + 1].map((i) => within(tokens, i, sentence));
  if (next === undefined || /^[,.;]$/.test(next.text))
    return AT.test(before?.lower ?? '') || (next?.text === ',' && isExplainedBehind(tokens, end + 1, sentence));
  if (next.pos === 'PROPN' && LARGE.test(next.text))
    return /^the$/i.test(before?.text ?? '') || isFirmOf(tokens, at, end);
  if (next.pos === 'AUX') return true;
  return next.pos === 'VERB' && (SAYING.has(next.lower) || (behind !== undefined && /^(?:DET|PRON)$/.test(behind.pos)));
}

// "Ana Hartnell's", "St Brannoc's": somebody owns what follows.
function isInName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  return before?.sentence === token.sentence && before.pos === 'PROPN' && before.end + 1 === token.start;
}

// "Hartnell's, the retailer,": what a body is called follows.
function isExplainedBehind(tokens: readonly Token[], from: number, sentence: number): boolean {
  if (within(tokens, from, sentence)?.pos !== 'DET') return false;
  for (let at = from + 1; at < from + REACH; at += 1) {
    const token = within(tokens, at, sentence);
    if (token === undefined || !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.pos)) return false;
    if (isBodyNoun(token.lower)) return true;
  }
  return false;
}

// "Hartnell's Frozen Foods"; "Peru's Mineral Foods" and "Tarnby's Quarnwood Foods" are a firm and whence it is.
function isFirmOf(tokens: readonly Token[], at: number, end: number): boolean {
  const last = lastOfName(tokens, end);
  if (!FIRMS.has(last.lower) || isLandName(nameOf(tokens[at]!))) return false;
  return tokens.slice(end, tokens.indexOf(last, end)).every(({ lower }) => isDictionaryWord(lower));
}

function lastOfName(tokens: readonly Token[], from: number): Token {
  let at = from;
  while (tokens[at + 1]?.pos === 'PROPN' && tokens[at + 1]!.sentence === tokens[from]!.sentence && at < from + REACH)
    at += 1;
  return tokens[at]!;
}

function within(tokens: readonly Token[], at: number, sentence: number): Token | undefined {
  return tokens[at]?.sentence === sentence ? tokens[at] : undefined;
}

function joined(lexed: Lexed, names: ReadonlySet<string>): Lexed {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const sentence of lexed.sentences) {
    const from = tokens.length;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const end = endOf(lexed.tokens, at);
      const isOne = end === at + 2 && names.has(nameOf(lexed.tokens[at]!)) && !owns(lexed.tokens, end);
      tokens.push(isOne ? oneOf(lexed, at) : lexed.tokens[at]!);
      if (isOne) at += 1;
    }
    sentences.push({ ...sentence, from, to: tokens.length });
  }
  return { ...lexed, tokens, sentences };
}

function oneOf({ tokens, document }: Lexed, at: number): Token {
  const [name, mark] = [tokens[at]!, tokens[at + 1]!];
  const lexeme = lexemeOf(`${name.lower}'s`);
  const text = document.text.slice(name.start, mark.end);
  return { ...name, end: mark.end, text, lower: lexeme.word, lemma: lexeme.word, pos: 'PROPN', lexeme, base: lexeme };
}

// "Hartnell's offer", "Hartnell's own shops", "Hartnell's proposed merger was blocked": whose it is; "Hartnell's urged mediators
// to wait" is not.
function owns(tokens: readonly Token[], from: number): boolean {
  const [next, behind] = [tokens[from], tokens[from + 1]];
  if (next === undefined || next.sentence !== tokens[from - 1]!.sentence) return false;
  if (/^(?:NOUN|ADJ|NUM)$/.test(next.pos)) return true;
  if (next.pos !== 'VERB' || SAYING.has(next.lower) || !/ed$/.test(next.lower) || behind?.pos !== 'NOUN') return false;
  let at = from + 1;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.pos ?? '')) at += 1;
  return /^(?:AUX|VERB)$/.test(tokens[at]?.pos ?? '');
}

/** In tokens, of what a body is called and of a name. */
const REACH = 6;
const LARGE = /^\p{Lu}[\p{L}-]{2,}$/u;
const LARGE_OWNER = /^\p{Lu}[\p{L}-]{2,}['’ʼ‘]s$/u;
/** What stands before a shop, and seldom before somebody's thing that is not named. */
const AT = /^(?:at|by|from|against|outside|inside)$/;
const FUNCTION = new Set(nameWords.function);
/** Whose cause or house something is. */
const MEMBERS = new Set(nameWords.members);
const FIRMS = new Set(nameWords.firms);
const SAYING = new Set(nameWords.saying);
