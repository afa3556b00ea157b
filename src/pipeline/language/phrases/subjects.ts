import reporting from '../../data/reporting.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { isCalendarName } from '../../wording/calendar.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import { knownVerb } from './verb-forms.ts';

/** Verbs of saying, by their base form. */
export const SAYING: ReadonlySet<string> = new Set(Object.keys(reporting.verbs));

/** True for a verb by which somebody says something. */
export function isSaying(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && SAYING.has(token.lemma);
}

const SKIPPED = new Set([
  'also',
  'then',
  'however',
  'meanwhile',
  'nevertheless',
  'later',
  'himself',
  'herself',
  'itself',
  'themselves',
  'alone',
  'on',
  'last',
  'early',
  'late',
  'this',
  'not',
  'both',
  'all',
  'too',
  'again',
  'yesterday',
  'today',
  'earlier',
]);
const isSpan = (lower: string) => isCalendarName(lower) || lower === 'week' || lower === 'month';
const OPENERS = new Set([
  'that',
  'as',
  'because',
  'while',
  'when',
  'after',
  'before',
  'since',
  'until',
  'whether',
  'if',
  'although',
  'though',
  'but',
  'and',
]);
const BODY_LINKS = /^(?:of|from|at|for)$/;
/** In tokens, between two marks. */
const LONGEST_INSERTION = 30;
const DASHES = ['–', '—'];
/** What opens an insertion, with what closes it. */
const CLOSING = new Map([
  ['(', [')']],
  [',', [',']],
  ['–', DASHES],
  ['—', DASHES],
]);

/** True where the phrase of tokens [from, to) is the subject of a clause: see `verbOf`. */
export function isSubject(scene: Scene, from: number, to: number): boolean {
  return verbOf(scene, from, to) !== -1;
}

/**
 * True for the subject of what is told without a "that", where its own verb follows at once: "Lind said | the district had
 * refused".
 */
export function isToldSubject({ tokens }: Scene, from: number, to: number): boolean {
  const [before, verb] = [tokens[from - 1], tokens[to]];
  if (before?.pos !== 'VERB' || !CLAUSAL.has(before.lemma)) return false;
  return verb?.pos === 'AUX' && !/^(?:be|been|being)$/.test(verb.lower);
}

/**
 * The first verb of the clause whose subject is the phrase of tokens [from, to): it follows, insertions aside, and no
 * preposition or verb governs the phrase; or it stands right before, behind a quotation (“…,” said Falk). -1 where none.
 */
export function verbOf(scene: Scene, from: number, to: number): number {
  const { tokens, sentences } = scene;
  const { from: first, to: last } = sentences[tokens[from]!.sentence]!;
  const before = from > first ? tokens[from - 1]! : null;
  if (before?.pos === 'VERB' && SAYING.has(before.lemma) && isInverted(scene, from - 1, first, to)) return from - 1;
  if (before && (before.pos === 'ADP' || before.pos === 'VERB') && !OPENERS.has(before.lower)) return -1;
  // "Speaking outside, Ana Lind, | whose son was lost, blamed them": the comma behind her opens what is told of her.
  const told = /^(?:who|whose|whom)$/.test(tokens[to + 1]?.lower ?? '');
  const closed = before?.lower === ',' && tokens[to]?.lower === ',' && to < last && !told;
  // "A request of his colleague, Ana Lind, to wait": hers is none of it.
  if (closed && tokens[to + 1]?.lower === 'to') return -1;
  return verbBehind(scene, closed ? to + 1 : behindBody(scene, from, to, last), last, 2);
}

// "Ana Lind of the nurses' union | called": a name with whose it is.
function behindBody(scene: Scene, from: number, to: number, last: number): number {
  if (scene.mentionAt[from] === -1 || !BODY_LINKS.test(scene.tokens[to]?.lower ?? '')) return to;
  return nounPhraseAt(scene, to + 1, last)?.end ?? to;
}

// "Germany and Spain back": what a phrase is joined to may bring the verb.
function verbBehind(scene: Scene, to: number, last: number, joins: number): number {
  const { tokens } = scene;
  const verb = behindInsertions(scene, to, last);
  if (verb >= last) return -1;
  const { pos, lower } = tokens[verb]!;
  if (pos === 'VERB' || pos === 'AUX' || (lower === 'to' && tokens[verb + 1]?.pos === 'VERB')) return verb;
  if (isTakenForNoun(scene, verb, to)) return verb;
  const joined =
    joins > 0 && (lower === 'and' || lower === 'or' || (lower === ',' && joins > 1))
      ? nounPhraseAt(scene, verb + 1, last)
      : null;
  return joined ? verbBehind(scene, joined.end, last, joins - 1) : -1;
}

// "Chile | backs the plan", "Lind | rules out a pact": what looks like a noun in the plural, between a name and an article
// or the rest of its verb.
function isTakenForNoun({ tokens, mentionAt }: Scene, verb: number, to: number): boolean {
  const { pos, text, lexeme } = tokens[verb]!;
  if (verb !== to || pos !== 'NOUN' || !/^\p{Ll}+[^su]s$/u.test(text) || mentionAt[to - 1] === -1) return false;
  return (
    isArticle(tokens[verb + 1]) ||
    (PARTICLE.test(tokens[verb + 1]?.lower ?? '') && knownVerb(lexeme) !== null) ||
    (SAYING.has(tokens[verb]!.lemma) && isOnlyVerb(tokens, verb))
  );
}

// "The Chamber | estimates losses at a million, and": no other verb up to the next stop, and something estimated.
function isOnlyVerb(tokens: Scene['tokens'], verb: number): boolean {
  if (!/^(?:NOUN|NUM)$/.test(tokens[verb + 1]?.pos ?? '')) return false;
  let at = verb + 1;
  while (tokens[at] && !/^(?:PUNCT|CCONJ|VERB|AUX|PART)$/.test(tokens[at]!.pos)) at += 1;
  return /^(?:PUNCT|CCONJ)$/.test(tokens[at]?.pos ?? '');
}

const PARTICLE = /^(?:out|off|up|down|back)$/;
const isArticle = (token: Scene['tokens'][number] | undefined) =>
  /^(?:the|an?|its|their|no|any)$/.test(token?.lower ?? '');

// “…,” said Falk; …, said Falk. Not "the mayor, Ana Lind, accused Falk of".
function isInverted(scene: Scene, verb: number, first: number, to: number): boolean {
  const { tokens } = scene;
  let at = verb - 1;
  while (at >= first && (tokens[at]!.pos === 'AUX' || tokens[at]!.pos === 'ADV')) at -= 1;
  if (at < first || /^[”"’':;—–]$/.test(tokens[at]!.text)) return true;
  if (tokens[at]!.text !== ',') return false;
  const isAddressed = ADDRESSING.has(tokens[verb]!.lemma) && /^(?:that|to|of|for|over)$/.test(tokens[to]?.lower ?? '');
  return !(isAddressed && isPerson(scene, verb + 1));
}

function isPerson({ mentionAt, mentions, entities }: Scene, at: number): boolean {
  const index = mentionAt[at] ?? -1;
  return index !== -1 && entities.get(mentions[index]!.entity)?.type === 'person';
}

/** What somebody says, behind which a clause stands. */
const CLAUSAL: ReadonlySet<string> = new Set(
  Object.entries(reporting.verbs).flatMap(([verb, takes]) => (takes.split(' ').includes('c') ? [verb] : [])),
);

/** Behind them stands whom somebody blames, asks or tells something. */
const ADDRESSING: ReadonlySet<string> = new Set(
  Object.entries(reporting.verbs).flatMap(([verb, takes]) => {
    const all = takes.split(' ');
    return all.includes('obj-to') || all.includes('obj-c') || !(all.includes('c') || all.includes('q')) ? [verb] : [];
  }),
);

function behindInsertions(scene: Scene, to: number, last: number): number {
  const { tokens } = scene;
  let at = to;
  for (let inserted = 0; inserted < 3 && at < last; inserted += 1) {
    // "The union no longer | insists".
    if (tokens[at]!.lower === 'no' && tokens[at + 1]?.lower === 'longer') at += 2;
    while (at < last && (tokens[at]!.pos === 'ADV' || SKIPPED.has(tokens[at]!.lower) || isSpan(tokens[at]!.lower)))
      at += 1;
    const open = tokens[at]?.lower;
    const close = CLOSING.get(open ?? '');
    if (!close) break;
    const end = nextMark(scene, at + 1, Math.min(last, at + LONGEST_INSERTION), close);
    if (end < 0) break;
    at = end + 1;
  }
  return at;
}

function nextMark(scene: Scene, from: number, to: number, marks: readonly string[]): number {
  for (let at = from; at < to; at += 1) if (marks.includes(scene.tokens[at]!.lower)) return at;
  return -1;
}
