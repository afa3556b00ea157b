#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Rechecks a published bundle by itself: a site, a briefing's folder, a folder of briefings, or one evidence.json. It is one
 * file on purpose: it shares no line with the program that made the bundle and needs nothing but Node 24, so that a fault
 * of one is no fault of both, and anyone can take it along.
 */
export function verify(path: string): Verified {
  const records = recordsIn(path);
  const faults: Fault[] = [];
  const count = { briefings: records.length, documents: 0, sentences: 0, quotations: 0, unhashed: 0 };
  for (const file of records) {
    const record = read(file);
    if (!record) {
      faults.push({
        file,
        ...fault('evidence-is-readable', 'it is no evidence record of version 1', 'take it anew from its publisher'),
      });
      continue;
    }
    const found = [
      ...hashes(record, file, count),
      ...partitions(record),
      ...repeatedIds(record),
      ...lostReferences(record),
      ...strayingSpans(record),
      ...inexactFacts(record),
    ];
    faults.push(...found.map((fault) => ({ ...fault, file })));
    for (const page of pagesBeside(file)) faults.push(...quotations(page, record, count));
    count.documents += record.documents.length;
    count.sentences += record.sentences.length;
  }
  return { ...count, faults };
}

// The bytes lie beside a briefing, not beside a site; there the text of a plain text file has to do.
function* hashes(record: Evidence, file: string, count: { unhashed: number }): Generator<Found> {
  for (const { id, file: name, sha256, text } of record.documents) {
    const beside = join(dirname(file), name);
    const bytes = existsSync(beside) ? [readFileSync(beside)] : name.endsWith('.txt') ? encodings(text) : [];
    if (bytes.length === 0) count.unhashed += 1;
    else if (!bytes.some((one) => createHash('sha256').update(one).digest('hex') === sha256))
      yield fault(
        'document-has-its-hash',
        `${name} (${id}) is not the file whose SHA-256 the record states`,
        'compare it with the original',
      );
  }
}

// Line ends and a byte order mark are what reading a text file may have taken away.
function encodings(text: string): string[] {
  return [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')].flatMap((one) => [one, `\uFEFF${one}`]);
}

// Each letter and digit of a document stands in exactly one sentence.
function* partitions({ documents, sentences }: Evidence): Generator<Found> {
  for (const { id, text } of documents) {
    const own = sentences.filter(({ document }) => document === id).sort((a, b) => a.start - b.start);
    let at = 0;
    for (const { id: sentence, start, end, use } of own) {
      if (start < at || end <= start || end > text.length)
        yield fault('sentences-are-a-partition', `${sentence} overlaps its neighbour or leaves the text`, REBUILD);
      if (!['cited', 'repeats', 'uncited'].includes(use))
        yield fault('ledger-is-whole', `${sentence} has no place in the ledger`, REBUILD);
      if (/[\p{L}\p{N}]/u.test(text.slice(at, start)))
        yield fault('sentences-are-a-partition', `words before ${sentence} stand in no sentence`, REBUILD);
      at = Math.max(at, end);
    }
    if (/[\p{L}\p{N}]/u.test(text.slice(at)))
      yield fault('sentences-are-a-partition', `the last words of ${id} stand in no sentence`, REBUILD);
  }
}

function* repeatedIds({ sentences, statements, acts, facts }: Evidence): Generator<Found> {
  for (const [kind, list] of Object.entries({ sentences, statements, acts, facts }))
    if (idsOf(list).size < list.length) yield fault('ids-are-unique', `two ${kind} have one id`, REBUILD);
}

function* lostReferences(record: Evidence): Generator<Found> {
  const known = {
    document: idsOf(record.documents),
    sentence: idsOf(record.sentences),
    entity: idsOf(record.entities),
    statement: idsOf(record.statements),
  };
  for (const { from, kind, to } of references(record))
    for (const id of to)
      if (id !== null && !known[kind].has(id))
        yield fault('ids-resolve', `${from} names ${kind} "${id}", which is not there`, REBUILD);
}

function* references({ sentences, statements, acts, facts, mentions, clusters }: Evidence): Generator<Reference> {
  for (const { id, document } of sentences) yield { from: id, kind: 'document', to: [document] };
  for (const { id, sentence } of [...statements, ...acts, ...facts])
    yield { from: id, kind: 'sentence', to: [sentence] };
  for (const { entity, document } of mentions) yield { from: `a mention in ${document}`, kind: 'entity', to: [entity] };
  for (const { id, speakerEntity, party, speakers = [] } of statements)
    yield { from: id, kind: 'entity', to: [speakerEntity, party, ...speakers] };
  for (const { id, actors, recipients } of acts) yield { from: id, kind: 'entity', to: [...actors, ...recipients] };
  for (const { id, statement } of acts) yield { from: id, kind: 'statement', to: [statement] };
  for (const { id, continues } of statements) yield { from: id, kind: 'statement', to: [continues] };
  for (const { id, sentences: own } of clusters) yield { from: `cluster ${id}`, kind: 'sentence', to: own };
}

function* strayingSpans(record: Evidence): Generator<Found> {
  const texts = textsOf(record);
  for (const { of, document, span } of spans(record)) {
    const length = texts.get(document)?.length ?? -1;
    if (span && !(span.start >= 0 && span.start <= span.end && span.end <= length))
      yield fault('spans-lie-in-their-text', `${of} leaves the text of ${document}`, REBUILD);
  }
}

function* spans({ statements, acts, facts, mentions, clusters }: Evidence): Generator<Placing> {
  for (const { id, document, content, cue, speaker } of statements)
    for (const span of [content, cue, speaker]) yield { of: id, document, span };
  for (const one of [...acts, ...facts]) yield { of: one.id, document: one.document, span: one };
  for (const one of mentions) yield { of: `a mention of ${one.entity}`, document: one.document, span: one };
  for (const { id, differences } of clusters)
    for (const span of differences.flatMap((one) => one.spans))
      yield { of: `cluster ${id}`, document: span.document, span };
}

function* inexactFacts(record: Evidence): Generator<Found> {
  const texts = textsOf(record);
  for (const { id, document, start, end, text } of record.facts)
    if (texts.get(document)?.slice(start, end) !== text)
      yield fault('fact-is-exact', `${id} says “${text}”, its span does not`, REBUILD);
}

function idsOf(list: readonly { id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id));
}

function textsOf({ documents }: Evidence): Map<string, string> {
  return new Map(documents.map(({ id, text }) => [id, text]));
}

// What a page shows of a source, as MDX or as HTML, is the text of the span it names.
function* quotations(file: string, record: Evidence, count: { quotations: number }): Generator<Fault> {
  const texts = textsOf(record);
  const page = readFileSync(file, 'utf8');
  const html = file.endsWith('.html');
  for (const { at, words, offset } of html ? shownInHtml(page, file, record) : shownInMdx(page)) {
    const [, id = '', start, end] = /^(.*):(\d+)-(\d+)$/s.exec(at) ?? [];
    const said = texts.get(id)?.slice(Number(start), Number(end));
    count.quotations += 1;
    if (said !== undefined && said !== '' && blanks(said) === blanks(words)) continue;
    const line = page.slice(0, offset).split('\n').length;
    const message = said
      ? `the page says “${words}”, the source “${said}”`
      : `"${at}" is no span of a document of this record`;
    yield { file: `${file}:${line}:1`, rule: 'quote-is-exact', message, remedy: 'do not rely on this page' };
  }
}

function* shownInMdx(page: string): Generator<Shown> {
  for (const { 1: at = '', 2: inner = '', index } of page.matchAll(/<Q at="([^"]*)">(.*?)<\/Q>/gs)) {
    const plain = inner.replace(/<\/?(?:Differs|wbr)\s*\/?>/g, '');
    yield {
      at: unescaped(at),
      words: plain.replace(
        /\\([!-/:-@[-`{-~])|(&(?:#x?[\da-f]+|\w+);)/gi,
        (_, mark, entity) => mark ?? unescaped(entity),
      ),
      offset: index,
    };
  }
}

// A source's own page shows every sentence, beside what it quotes.
function* shownInHtml(page: string, file: string, { sentences }: Evidence): Generator<Shown> {
  for (const { 0: tag, 1: at = '', index } of page.matchAll(/<span class="q" data-at="([^"]*)"[^>]*>/g)) {
    const start = index + tag.length;
    const inner = page.slice(start, closingSpan(page, start));
    yield { at: unescaped(at), words: unescaped(inner.replace(/<[^>]*>/g, '')), offset: index };
  }
  const document = basename(dirname(file));
  const places = new Map(sentences.map((one) => [one.id, one]));
  for (const { 1: number, 2: words = '', index } of page.matchAll(
    /<div class="sentence[^>]*\bid="s(\d+)"[^>]*>.*?<p class="sentence-text"[^>]*>(.*?)<\/p>/gs,
  )) {
    const place = places.get(`${document}.${number}`);
    yield { at: `${document}:${place?.start}-${place?.end}`, words: unescaped(words), offset: index };
  }
}

// A quotation holds other spans: the one that closes it is found by counting.
function closingSpan(page: string, start: number): number {
  let depth = 1;
  for (const part of page.slice(start).matchAll(/<(\/?)span\b[^>]*>/g)) {
    depth += part[1] ? -1 : 1;
    if (depth === 0) return start + part.index;
  }
  return start;
}

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (named[name] ?? whole),
  );
}

// Pages keep each run of blanks as one space, and a NUL as the mark that stands for it.
function blanks(text: string): string {
  return text
    .replace(/[ \t\n\r]+/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .trim();
}

function recordsIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const own = join(path, 'evidence.json');
  if (existsSync(own)) return [own];
  const inside = readdirSync(path)
    .sort()
    .map((name) => join(path, name, 'evidence.json'));
  return inside.filter((file) => existsSync(file));
}

function pagesBeside(record: string): string[] {
  const folder = dirname(record);
  if (basename(record) !== 'evidence.json') return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => /\.(?:mdx|html)$/.test(name) && !/^documents\b/.test(name))
    .map((name) => join(folder, name));
}

function read(file: string): Evidence | null {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    const lists = ['documents', 'sentences', 'entities', 'mentions', 'statements', 'acts', 'facts', 'clusters'];
    return record.version === 1 && lists.every((name) => Array.isArray(record[name])) ? record : null;
  } catch {
    return null;
  }
}

function fault(rule: string, message: string, remedy: string): Found {
  return { rule, message, remedy };
}

/** The command: exit code 0 where all holds, 1 where something does not, 2 where there is nothing to check. */
export function main([path, ...more]: readonly string[]): number {
  if (path === '--help' || path === '-h') {
    console.log(HELP);
    return 0;
  }
  if (!path || path.startsWith('-') || more.length > 0) {
    console.error('Give one path: npm run verify -- <a site, a briefing’s folder, or an evidence.json>');
    return 2;
  }
  if (!existsSync(path) || recordsIn(path).length === 0) {
    console.error(`There is no evidence.json at "${path}"; name a site, a briefing's folder, or the file itself`);
    return 2;
  }
  const { faults, briefings, documents, sentences, quotations: held, unhashed } = verify(path);
  for (const { file, rule, message, remedy } of faults)
    console.error(`${relative('.', file) || file} ${rule}: ${message}; ${remedy}`.replace(/\s*\n\s*/g, ' '));
  const counts = [
    counted(briefings, 'briefing'),
    counted(documents, 'document'),
    counted(sentences, 'sentence'),
    counted(held, 'quotation'),
  ];
  console.log(
    `${path}: ${counts.join(', ')}; ${faults.length > 0 ? counted(faults.length, 'fault') : 'all of it holds'}`,
  );
  if (unhashed > 0)
    console.log(
      `not held against their SHA-256, since their files are no plain text and are not here: ${counted(unhashed, 'document')}`,
    );
  return faults.length > 0 ? 1 : 0;
}

function counted(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

const HELP = `Usage: npm run verify -- <path>      or: node verify.ts <path>

Rechecks a site, a briefing’s folder, a folder of briefings or one evidence.json: each document’s text against its
SHA-256, the sentences, every id and span, and each quotation on every page against the words it names.

Exit codes: 0 all of it holds; 1 something does not, each fault listed; 2 there is nothing to check.`;

const REBUILD = 'the record is damaged; take it anew from its publisher';

interface Span {
  start: number;
  end: number;
}
interface Shown {
  /** "document:start-end". */
  at: string;
  words: string;
  /** In the page. */
  offset: number;
}
interface Reference {
  from: string;
  kind: 'document' | 'sentence' | 'entity' | 'statement';
  to: readonly (string | null)[];
}
interface Placing {
  of: string;
  document: string;
  span: Span | null;
}
type Found = Omit<Fault, 'file'>;
interface Fault {
  file: string;
  rule: string;
  message: string;
  remedy: string;
}
interface Verified {
  briefings: number;
  documents: number;
  sentences: number;
  quotations: number;
  /** Documents whose bytes were not at hand. */
  unhashed: number;
  faults: Fault[];
}
type Placed = { id: string; document: string; sentence: string };
interface Evidence {
  documents: { id: string; file: string; sha256: string; text: string }[];
  sentences: (Span & { id: string; document: string; use: string })[];
  entities: { id: string }[];
  mentions: (Span & { entity: string; document: string })[];
  statements: (Placed & {
    content: Span;
    cue: Span | null;
    speaker: Span | null;
    speakerEntity: string | null;
    speakers?: string[];
    party: string | null;
    continues: string | null;
  })[];
  acts: (Placed & Span & { actors: string[]; recipients: string[]; statement: string | null })[];
  facts: (Placed & Span & { text: string })[];
  clusters: { id: string; sentences: string[]; differences: { spans: (Span & { document: string })[] }[] }[];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
