import type { PloverAct, Span } from '#src/schema/evidence.ts';
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import type { Clause, TokenRange } from '../types.ts';
import { type Event, event } from './event.ts';

/**
 * Acts told by a noun that says whose it is: "the union's rejection of the offer surprised …", "criticism from Norway".
 * What stands in the words of another act (`told`) belongs to that: "ignored Norway's call for talks".
 */
export function nounEvents(clauses: readonly Clause[], tokens: readonly Token[], told: readonly Span[]): Event[] {
  const { sentence, from } = clauses[0]!;
  const range = sentenceAround(tokens, from, sentence);
  const found: Event[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const acts = tokens[at]!.pos === 'NOUN' ? ACTS.get(tokens[at]!.lower) : undefined;
    if (!acts || told.some(({ start, end }) => holds(tokens[at]!, start, end))) continue;
    const clause = clauseOf(at, clauses);
    const words = wordsOf(at, acts, range, tokens);
    if (words && !isUntold(clause, clauses) && !isWanting(clause, at))
      found.push(event(phrased(clause, at, words), words.act, `noun: ${tokens[at]!.lower}`, { implied: true }));
  }
  return found;
}

function sentenceAround(tokens: readonly Token[], at: number, sentence: number): TokenRange {
  let from = at;
  while (tokens[from - 1]?.sentence === sentence) from -= 1;
  let to = at;
  while (tokens[to]?.sentence === sentence) to += 1;
  return { from, to };
}

function holds({ start: from, end: to }: Token, start: number, end: number): boolean {
  return start <= from && to <= end;
}

function clauseOf(at: number, clauses: readonly Clause[]): Clause {
  const subject = clauses.find(({ subjects }) => subjects.some(({ from, to }) => from <= at && at < to));
  return subject ?? clauses.findLast(({ from }) => from <= at) ?? clauses[0]!;
}

// "does not need the approval of Congress", "dropped its demand for", "depends on consent from": not given, or no more.
function isWanting({ verb, negated, from, modal }: Clause, at: number): boolean {
  return at > from && (WANTING.has(verb) || negated || (modal !== null && !/^(?:will|'ll)$/.test(modal)));
}

// In a condition or a purpose, or in what one governs: "if Chile continues to reject Peru's proposal for".
function isUntold(clause: Clause, clauses: readonly Clause[]): boolean {
  let link: Clause | undefined = clause;
  for (let steps = 0; link && steps < 4; steps += 1) {
    if (UNTOLD.has(link.link)) return true;
    const governor: number | null = link.governor;
    link = clauses.find(({ index }) => index === governor);
  }
  return false;
}

// Whose it is, and how far the words go that say what it is about; null where either is missing.
function wordsOf(
  at: number,
  acts: readonly NounAct[],
  { from, to }: TokenRange,
  tokens: readonly Token[],
): Words | null {
  for (const { act, before, ownedBy } of acts) {
    const owner = ownerBefore(at, from, tokens) ?? ownerBehind(at, ownedBy, to, tokens);
    const about = owner && owner.from > at ? owner.to : at + 1;
    const hangs = before.has(tokens[about]?.lower ?? '');
    const end = hangs ? phraseEnd(about + 1, to, tokens) : about;
    // "criticism from Norway" needs no word on what of; "an offer of 13 percent from Norway" says whose it is last.
    const whose = owner ?? (hangs ? ownerWithin(about + 1, end, tokens) : null);
    if (whose && (hangs || whose.from > at)) return { act, owner: whose, end: Math.max(end, whose.to) };
  }
  return null;
}

// "the union's sharp rejection", "its rejection", "the Chilean rejection".
function ownerBefore(at: number, from: number, tokens: readonly Token[]): TokenRange | null {
  let place = at - 1;
  while (place >= from && at - place < 4 && /^(?:ADJ|NOUN)$/.test(tokens[place]!.pos) && !isCapital(tokens[place]!))
    place -= 1;
  const token = place >= from ? tokens[place]! : null;
  if (!token) return null;
  if (POSSESSIVES.has(token.lower) || (isCapital(token) && place > from)) return { from: place, to: place + 1 };
  if (!/^['’]s?$/.test(token.lower)) return null;
  let start = place;
  while (start > from && place - start < 7 && NOMINAL.has(tokens[start - 1]!.pos)) start -= 1;
  return start < place ? { from: start, to: place } : null;
}

// "criticism from Norway", "calls by the islands for", "the backing of Norway".
function ownerBehind(
  at: number,
  ownedBy: ReadonlySet<string>,
  to: number,
  tokens: readonly Token[],
): TokenRange | null {
  if (!ownedBy.has(tokens[at + 1]?.lower ?? '')) return null;
  let end = at + 2;
  // "pressure from her own party".
  if (POSSESSIVES.has(tokens[end]?.lower ?? '')) end += 1;
  while (end < to && NOMINAL.has(tokens[end]!.pos)) end += 1;
  const head = tokens[end - 1]!;
  if (end === at + 2 || !/^(?:NOUN|PROPN)$/.test(head.pos)) return null;
  // "an offer of 13 percent" is not the percents'.
  const isTheirs = tokens[at + 1]!.lower !== 'of' || isCapital(head) || OWNERS.has(head.lower);
  return isTheirs ? { from: at + 2, to: end } : null;
}

// "of 13 percent over four years from Norway": a name alone, for much else is "from" or "by" something.
function ownerWithin(from: number, to: number, tokens: readonly Token[]): TokenRange | null {
  for (let at = from; at < to; at += 1) {
    if (!LAST.has(tokens[at]!.lower)) continue;
    const owner = ownerBehind(at - 1, LAST, to, tokens);
    if (owner && isCapital(tokens[owner.to - 1]!)) return owner;
  }
  return null;
}

function isCapital({ text, pos }: Token): boolean {
  return /^\p{Lu}/u.test(text) && (pos === 'PROPN' || pos === 'ADJ');
}

function phraseEnd(from: number, to: number, tokens: readonly Token[]): number {
  // "pressure from Norway to | end the strike": what is asked for is a verb.
  let end = tokens[from - 1]?.lower === 'to' && tokens[from]?.pos === 'VERB' ? from + 1 : from;
  while (end < to && end - from < LONGEST && !ENDS.has(tokens[end]!.pos)) end += 1;
  return end;
}

// The noun as if it were the verb of a clause that hangs as its own clause does.
function phrased(clause: Clause, at: number, { owner, end }: Words): Clause {
  return {
    ...clause,
    from: Math.min(at, owner.from),
    to: at + 1,
    head: at,
    verb: '',
    form: 'finite',
    passive: false,
    modal: null,
    pluperfect: false,
    negated: false,
    subjects: [owner],
    end: Math.max(end, at + 1),
    predicate: null,
  };
}

const OWNERS = new Set([
  ...verbs.actors.nonState,
  ...verbs.actors.official,
  ...verbs.actors.sides,
  ...verbs.sets.people,
]);
// "from Norway" behind all else.
const LAST: ReadonlySet<string> = new Set(['from', 'by']);
const ACTS = Map.groupBy(
  Object.entries(verbs.nouns).flatMap(([act, patterns]) =>
    patterns.map((pattern): NounAct => {
      const [noun = '', ...words] = pattern.split(' ');
      const of = (owner: boolean) =>
        words.filter((word) => word.startsWith('<') === owner).flatMap((word) => word.replace('<', '').split('|'));
      return { noun, act: act as PloverAct, before: new Set(of(false)), ownedBy: new Set([...LAST, ...of(true)]) };
    }),
  ),
  ({ noun }) => noun,
);
const UNTOLD = new Set<Clause['link']>(['condition', 'purpose', 'reduced']);
const WANTING = new Set(verbs.words.wanting);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their']);
const NOMINAL = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const ENDS = new Set<Token['pos']>(['VERB', 'AUX', 'PUNCT', 'CCONJ', 'SCONJ']);
const LONGEST = 14;

interface Words {
  readonly act: PloverAct;
  readonly owner: TokenRange;
  /** Token where the words on what it is about end. */
  readonly end: number;
}

interface NounAct {
  readonly noun: string;
  readonly act: PloverAct;
  /** What stands before the words on what it is about. */
  readonly before: ReadonlySet<string>;
  /** What stands before whose it is: "from", "by". */
  readonly ownedBy: ReadonlySet<string>;
}
