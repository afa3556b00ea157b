import { basesOf } from '../spelling/bases.ts';
import type { IssueDefinition, IssueMention, Lexed, Lexeme, Sentence, Token } from '../types.ts';
import { factOfWord } from '../wording/fact-of-word.ts';
import { isOwning } from './phrases/determiners.ts';

/**
 * Where a document treats which issue: for each sentence, by index, the spans of the terms found, in order of start.
 * A term stands on whole words, in any inflection the tagger knows; hyphens in the text do not count; a term that
 * touches one of the issue's exceptions is no hit, nor is a weak one in a document without another or its company: who
 * walks out where nobody works and no strike is told of has left the talks.
 */
export function issueMentionsOf(lexed: Lexed, issues: readonly IssueDefinition[]): IssueMention[][] {
  const terms = compiled(issues);
  const firm = new Set<string>();
  const found = lexed.sentences.map((sentence) => hitsIn(withoutHyphens(lexed, sentence), terms, firm));
  return found.map((hits) =>
    hits
      .filter(({ issue, strength }) => strength === 'firm' || firm.has(issue))
      .map(({ issue, sided, ended, start, end }) => ({ issue, sided, ended, start, end })),
  );
}

const cache = new WeakMap<readonly IssueDefinition[], Terms>();

// Settings are the same for each document of a briefing: their terms are compiled once.
function compiled(issues: readonly IssueDefinition[]): Terms {
  const known = cache.get(issues);
  if (known) return known;
  const root = emptyNode();
  for (const { id, terms, except = [], sided = false, neutral = [], ended = [], weak = [], company = [] } of issues) {
    const neither = new Set(neutral);
    const ends = new Set(ended);
    const thin = new Set(weak);
    for (const term of terms) {
      const strength = thin.has(term) ? 'weak' : 'firm';
      insert(root, term, { issue: id, sided: sided && !neither.has(term), ended: ends.has(term), strength });
    }
    for (const term of except) insert(root, term, { issue: id, sided: false, ended: false, strength: 'except' });
    for (const term of company) insert(root, term, { issue: id, sided: false, ended: false, strength: 'company' });
  }
  compilations += 1;
  const terms = { root, compilation: compilations };
  cache.set(issues, terms);
  return terms;
}

function insert(root: Node, term: string, entry: Entry): void {
  let node = root;
  for (const word of term.toLowerCase().split(/[\s-]+/)) {
    const open = word.endsWith('*');
    const key = open ? word.slice(0, -1) : word;
    if (key) node = childOf(node, key, open);
  }
  if (node !== root) node.entries.push(entry);
}

function childOf(node: Node, key: string, open: boolean): Node {
  const children = open ? node.openings : node.words;
  const known = children.get(key);
  if (known) return known;
  const child = emptyNode();
  children.set(key, child);
  if (open && !node.lengths.includes(key.length)) node.lengths.push(key.length);
  return child;
}

function withoutHyphens({ tokens }: Lexed, { from, to }: Sentence): Token[] {
  const words = tokens.slice(from, to);
  return words.some(isHyphen) ? words.filter((word) => !isHyphen(word)) : words;
}

function isHyphen({ text }: Token): boolean {
  return text === '-';
}

// The terms of a sentence; in `firm` go the issues of which a document tells by more than a weak one.
function hitsIn(words: readonly Token[], terms: Terms, firm: Set<string>): Found[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) begin(words, at, terms, hits);
  if (hits.length === 0) return [];
  const excepted = new Set(hits.filter(({ strength }) => strength === 'except').flatMap(placesOf));
  const valid = hits.filter(
    (hit) => hit.strength !== 'except' && !isInName(words, hit) && !placesOf(hit).some((place) => excepted.has(place)),
  );
  for (const { issue, strength } of valid) if (strength !== 'weak') firm.add(issue);
  return longest(valid.filter(({ strength }) => strength !== 'company')).map(
    ({ issue, sided, ended, strength, first, last }) => ({
      issue,
      sided,
      ended,
      strength,
      start: words[first]!.start,
      end: words[last]!.end,
    }),
  );
}

function collect(words: readonly Token[], first: number, at: number, node: Node, hits: Hit[]): void {
  if (!isSlight(words[at - 1]!)) {
    for (const entry of node.entries) hits.push({ ...entry, first, last: at - 1 });
  }
  const word = words[at];
  if (!word) return;
  const plain = node.words.get(word.lower);
  const inflected = node.words.get(word.lemma);
  if (plain) collect(words, first, at + 1, plain, hits);
  if (inflected && inflected !== plain) collect(words, first, at + 1, inflected, hits);
  if (node.lengths.length > 0) for (const open of openedBy(word.lower, node)) collect(words, first, at + 1, open, hits);
  if (!plain && isSlight(word)) collect(words, first, at + 1, node, hits);
}

// As `collect` at the root: most words begin no term.
function begin(words: readonly Token[], at: number, terms: Terms, hits: Hit[]): void {
  const { lexeme, base } = words[at]!;
  const { whole, opened } = beginningOf(lexeme, terms);
  const inflected = base === lexeme ? null : beginningOf(base, terms).whole;
  if (whole) collect(words, at, at + 1, whole, hits);
  if (inflected && inflected !== whole) collect(words, at, at + 1, inflected, hits);
  for (const open of opened) collect(words, at, at + 1, open, hits);
}

// Each word is asked about once for as long as the terms stay the same.
function beginningOf(lexeme: Lexeme, terms: Terms): Beginning {
  const known = beginningKept(lexeme);
  if (known.compilation === terms.compilation) return known;
  known.compilation = terms.compilation;
  known.whole = terms.root.words.get(lexeme.word) ?? null;
  known.opened = openedBy(lexeme.word, terms.root);
  return known;
}

const beginningKept = factOfWord((): Beginning => ({ compilation: 0, whole: null, opened: NONE }));

// Which openings a word begins with: each word is asked once, for most have been met before.
function openedBy(word: string, { openings, lengths, opened }: Node): readonly Node[] {
  const known = opened.get(word);
  if (known) return known;
  if (opened.size > MOST_WORDS) opened.clear();
  const found = lengths.flatMap((length) => openings.get(word.slice(0, length)) ?? []);
  opened.set(word, found.length > 0 ? found : NONE);
  return found;
}

let compilations = 0;
const NONE: readonly Node[] = [];
/** So that a process that reads for days keeps no more than a language has. */
const MOST_WORDS = 50_000;

// "release 23 Peruvian prisoners", "withdraw its troops": figures, determiners and whose people they are do not part a phrase.
function isSlight({ pos, lexeme, text, lower }: Token): boolean {
  if (pos === 'NUM' || pos === 'DET' || isOwning(lexeme)) return true;
  return (pos === 'ADJ' || pos === 'PROPN') && text !== lower && basesOf(lower).length > 0;
}

// "Prime Minister Hanna Dam": a single word that is part of a longer name is no term.
function isInName(words: readonly Token[], { first, last }: Hit): boolean {
  if (first !== last || !isCapital(words[first])) return false;
  return words[first]!.pos === 'PROPN' && (isCapital(words[first - 1]) || isCapital(words[first + 1]));
}

function isCapital(word: Token | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
}

function placesOf({ issue, first, last }: Hit): string[] {
  const places: string[] = [];
  for (let at = first; at <= last; at += 1) places.push(`${issue} ${at}`);
  return places;
}

// Of terms of one issue that overlap, the longest says it best. Hits come in order of their first word.
function longest(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const latest = new Map<string, number>();
  for (const hit of hits) {
    const place = latest.get(hit.issue);
    const before = place === undefined ? undefined : kept[place];
    if (place === undefined || !before || before.last < hit.first) {
      latest.set(hit.issue, kept.push(hit) - 1);
    } else if (hit.last - hit.first > before.last - before.first) kept[place] = hit;
  }
  return kept;
}

function emptyNode(): Node {
  return { words: new Map(), openings: new Map(), lengths: [], opened: new Map(), entries: [] };
}

interface Entry {
  readonly issue: string;
  readonly sided: boolean;
  readonly ended: boolean;
  /** A term that says what it treats, one that says so in company, what keeps it company, or what is another thing. */
  readonly strength: 'firm' | 'weak' | 'company' | 'except';
}

interface Found extends IssueMention {
  readonly strength: Entry['strength'];
}

/** A term found, by its first and last word. */
interface Hit extends Entry {
  readonly first: number;
  readonly last: number;
}

/** The terms of a list of issues. */
interface Terms {
  readonly root: Node;
  /** A word remembers them by this number: it would keep the terms of a briefing long done with. */
  readonly compilation: number;
}

/** What a word begins of the terms it was last asked about. */
interface Beginning {
  compilation: number;
  /** Where its whole first word leads to. */
  whole: Node | null;
  /** And where openings as "militar*" do. */
  opened: readonly Node[];
}

interface Node {
  readonly words: Map<string, Node>;
  /** Children whose word ends in "*", by the letters before it. */
  readonly openings: Map<string, Node>;
  /** Lengths of the keys of `openings`. */
  readonly lengths: number[];
  /** The openings of the words met so far. */
  readonly opened: Map<string, readonly Node[]>;
  readonly entries: Entry[];
}
