import type { Span } from '#src/schema/evidence.ts';
import data from '../data/no-issues.json' with { type: 'json' };
import type { IssueDefinition, Narration, Token } from '../types.ts';

/**
 * Issues outside the list that recur across documents, named by their own words: compound nouns ("ambulance flights")
 * that acts and statements of at least two documents are about, mostly in sentences that treat no listed issue. A
 * sentence that two documents share word for word counts once. At most five, the most recurring first.
 */
export function foundIssues(analyses: readonly Narration[]): IssueDefinition[] {
  const phrases = new Map<string, Phrase>();
  for (const analysis of analyses) for (const one of occurrencesIn(analysis)) noted(phrases, one);
  const recurring = [...phrases.values()].filter(isRecurring).sort(mostFirst);
  return withoutParts(recurring)
    .slice(0, MOST)
    .map(({ key, surfaces }) => {
      const words = mostUsed(surfaces);
      return {
        id: words.replaceAll(/[^a-z0-9]+/g, '-'),
        title: words.charAt(0).toUpperCase() + words.slice(1),
        terms: [key],
      };
    });
}

function occurrencesIn(analysis: Narration): Occurrence[] {
  const { sentences, document, issues } = analysis;
  const about = spansAbout(analysis);
  const named = namedPlaces(analysis);
  return sentences.flatMap(({ index, from, to, start, end }) => {
    const spans = about.get(index);
    if (!spans) return [];
    const sentence = document.text.slice(start, end);
    const listed = (issues[index] ?? []).length > 0;
    return compoundsIn(analysis, from, to, named)
      .filter((words) => spans.some((span) => span.start <= words[0]!.start && words.at(-1)!.end <= span.end))
      .map((words) => ({ key: keyOf(words), surface: surfaceOf(words), document: document.id, sentence, listed }));
  });
}

// The stretches of each sentence in which somebody does or says something.
function spansAbout({ acts, statements, sentences }: Narration): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  const note = (sentence: number, span: Span) => {
    const own = spans.get(sentence);
    if (own) own.push(span);
    else spans.set(sentence, [span]);
  };
  for (const act of acts) if (act.act !== 'STATE') note(act.sentence, act);
  for (const { sentence, content } of statements) {
    for (let index = sentence; index < sentences.length && sentences[index]!.start < content.end; index += 1)
      note(index, content);
  }
  return spans;
}

/** Where each token of a name starts. */
function namedPlaces({ tokens, mentions }: Narration): Set<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const { start, end, form } of mentions) {
    while (at < tokens.length && tokens[at]!.start < start) at += 1;
    for (let token = at; form === 'name' && token < tokens.length && tokens[token]!.start < end; token += 1)
      starts.add(tokens[token]!.start);
  }
  return starts;
}

// Two or three nouns, the last one saying what it is; adjectives may stand first, names are no part of it.
function compoundsIn({ tokens }: Narration, from: number, to: number, named: ReadonlySet<number>): Token[][] {
  const found: Token[][] = [];
  for (let at = from; at < to; at += 1) {
    if (!isNoun(tokens[at]!) || isNoun(tokens[at + 1]) || HEADS.has(tokens[at]!.lower)) continue;
    let first = at;
    while (first > from && at - first < LONGEST - 1 && isWordOfIssue(tokens[first - 1]!)) first -= 1;
    first = wordStart(tokens, first, from);
    const words = tokens.slice(first, at + 1);
    const compound = words.length > 1 && words.slice(0, -1).some(isNoun);
    if (compound && !words.some(({ start }) => named.has(start))) found.push(words);
  }
  return found;
}

// "back-to-|work order": the word as it is written.
function wordStart(tokens: readonly Token[], at: number, from: number): number {
  let first = at;
  while (
    first - 2 >= from &&
    /^[-‑]$/.test(tokens[first - 1]!.text) &&
    tokens[first - 1]!.end === tokens[first]!.start &&
    tokens[first - 2]!.end === tokens[first - 1]!.start
  )
    first -= 2;
  return first;
}

function keyOf(words: readonly Token[]): string {
  return joined(words, ({ lower, lemma }, isLast) => (isLast ? lemma.toLowerCase() : lower));
}

function surfaceOf(words: readonly Token[]): string {
  return joined(words, ({ lower }) => lower);
}

function joined(words: readonly Token[], formOf: (token: Token, isLast: boolean) => string): string {
  return words.reduce((text, word, place) => {
    const gap = place === 0 || words[place - 1]!.end === word.start ? '' : ' ';
    return text + gap + formOf(word, place === words.length - 1);
  }, '');
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && /^\p{Ll}[\p{Ll}’'-]{2,}$/u.test(token.text);
}

function isWordOfIssue(token: Token): boolean {
  return (
    (isNoun(token) || (token.pos === 'ADJ' && /^\p{Ll}{3,}$/u.test(token.text))) &&
    !MODIFIERS.has(token.lower) &&
    !HEADS.has(token.lower)
  );
}

function noted(phrases: Map<string, Phrase>, { key, surface, document, sentence, listed }: Occurrence): void {
  const phrase = phrases.get(key) ?? { key, surfaces: new Map(), documents: new Set(), sentences: new Map() };
  phrases.set(key, phrase);
  phrase.surfaces.set(surface, (phrase.surfaces.get(surface) ?? 0) + 1);
  phrase.documents.add(document);
  phrase.sentences.set(sentence, listed);
}

function isRecurring({ documents, sentences }: Phrase): boolean {
  const outside = [...sentences.values()].filter((listed) => !listed).length;
  return documents.size >= 2 && sentences.size >= 3 && outside * 2 >= sentences.size;
}

function mostFirst(a: Phrase, b: Phrase): number {
  return (
    b.documents.size - a.documents.size ||
    b.sentences.size - a.sentences.size ||
    b.key.length - a.key.length ||
    (a.key < b.key ? -1 : 1)
  );
}

// Of "border fishing rights" and "fishing rights" the one that recurs more, else the longer.
function withoutParts(phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    if (!kept.some(({ key }) => ` ${key} `.includes(` ${phrase.key} `) || ` ${phrase.key} `.includes(` ${key} `)))
      kept.push(phrase);
  }
  return kept;
}

function mostUsed(surfaces: ReadonlyMap<string, number>): string {
  return [...surfaces].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** So many recurring phrases become issues, of so many words each: more would be pages of one mention. */
const MOST = 5;
const LONGEST = 3;
const HEADS = new Set(data.heads);
const MODIFIERS = new Set(data.modifiers);

interface Occurrence {
  /** Lower case, the last word in its base form. */
  readonly key: string;
  readonly surface: string;
  readonly document: string;
  readonly sentence: string;
  /** The sentence treats an issue of the list. */
  readonly listed: boolean;
}

interface Phrase {
  readonly key: string;
  readonly surfaces: Map<string, number>;
  readonly documents: Set<string>;
  /** Each sentence's words, and whether it treats a listed issue. */
  readonly sentences: Map<string, boolean>;
}
