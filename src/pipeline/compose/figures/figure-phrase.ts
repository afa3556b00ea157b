import type { Fact, Span } from '#src/schema/evidence.ts';
import figureWords from '../../data/figure-words.json' with { type: 'json' };
import { lostWords } from '../../wording/lost-words.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { Figure } from '../figures.ts';
import { listed } from '../lines/listed.ts';
import { textOf } from '../sentences/words-at.ts';
import { listedDays } from './listed-days.ts';
import { voteTally } from './vote-tally.ts';

/**
 * The words to show of a figure: with what it counts where its own words do not say so ("a pay rise of 11 percent" for "11
 * percent"), never beyond what its speaker says, and never so that a "not" or "would" is cut off.
 */
export function figurePhrase(fact: Fact, index: EvidenceIndex): Span {
  const own = { start: fact.start, end: fact.end };
  const sentence = index.sentences.get(fact.sentence);
  const text = textOf(fact.document, index);
  if (!sentence) return own;
  if (fact.kind === 'date') return listedDays(fact, index);
  const vote = voteTally(fact, index);
  if (vote) return { start: vote.start, end: vote.end };
  const said = (index.statementsOver.get(sentence.id) ?? [])
    .map(({ content }) => content)
    .filter(({ start, end }) => start <= fact.start && end >= fact.end);
  const from = Math.max(sentence.start, ...said.map(({ start }) => start));
  const to = Math.min(sentence.end, ...said.map(({ end }) => end));
  if (!isBare(fact)) return proposed(fact, text, sentence, from);
  const before = text.slice(from, fact.start);
  const clause = before.slice(before.search(/[^,;:()–—"“”]*$/u));
  const counts = counted(clause);
  // "Asked the city for": whom somebody asks is nothing that the sum is of.
  const isAddressee =
    / for $/.test(counts ?? '') && ASKING.test(text.slice(sentence.start, fact.start - counts!.length));
  const words = (isAddressee ? '' : counts) ?? RISING.exec(clause)?.[0] ?? measured(clause);
  const rest = text.slice(fact.end, to);
  const isBefore = fact.kind === 'money' && (words === '' ? OWNED.test(before) : !LINKED.test(words));
  const behind = BEHIND.exec(rest)?.[0] ?? (isBefore ? WHAT_COSTS.exec(rest)?.[0] : undefined) ?? '';
  const phrase = { start: fact.start - words.length, end: fact.end + behind.length };
  return lostWords(text, sentence, [phrase]).length > 0 ? own : phrase;
}

// "A pay rise of"; not "the strike" of "on the first day of the strike 94 percent stayed".
function counted(clause: string): string | undefined {
  const found = COUNTED.exec(clause);
  if (!found) return undefined;
  const before = clause.slice(0, found.index);
  // "To 8 crowns | a share from 7": what the sum before is paid for.
  if (RATED.test(before) && RATE.test(found[0])) return '';
  const isTime = GOVERNED.test(before) && WHOSE.test(found[0]) && !LINKED.test(found[0]);
  // "| Its offer for the mill by 4 percent to"
  const outer = / for $/.test(before) && LINKED.test(found[0]) ? OWN_OFFER.exec(before)?.[0] : undefined;
  if (outer) return outer + found[0];
  // "| Valuing the mill at"
  const verb = / at $/.test(found[0]) ? (VALUING.exec(before)?.[0] ?? '') : '';
  return isTime ? undefined : verb + found[0];
}

// "Duties of"; not "Railway at", the end of a name.
function measured(clause: string): string {
  const words = MEASURED.exec(clause)?.[0] ?? '';
  return /^\p{Lu}/u.test(words) && words.length < clause.length ? '' : words;
}

// "A proposal from Lund for a 30-day truce": whose it is stands with it, for the sentence may be somebody else's.
function proposed({ start, end }: Fact, text: string, sentence: Span, from: number): Span {
  const [lead = ''] = PROPOSED.exec(text.slice(from, start)) ?? [];
  const wide = { start: start - lead.length, end };
  const lost = (span: Span) => lostWords(text, sentence, [span]).length;
  return lead === '' || lost(wide) > lost({ start, end }) ? { start, end } : wide;
}

/** True for a share or a sum of which nothing near says what it is of. */
export function isUnexplained(fact: Fact, index: EvidenceIndex): boolean {
  const { start, end } = figurePhrase(fact, index);
  return isBare(fact) && start === fact.start && end === fact.end;
}

/** Figures without those that the phrase of another tells already: "from 12 percent to 6 percent" is one. */
export function toldOnce(figures: readonly Figure[], index: EvidenceIndex): Figure[] {
  // No phrase is wider than its sentence.
  const phrases = new Map<string, Span[]>();
  const told = figures.map(({ lead }) => {
    const phrase = figurePhrase(lead, index);
    listed(phrases, lead.sentence).push(phrase);
    return phrase;
  });
  const seen = new Set<string>();
  return figures.filter(({ lead, facts }, place) => {
    const own = told[place]!;
    const key = `${lead.document} ${own.start} ${own.end}`;
    const isTold =
      seen.has(key) || facts.some((fact) => (phrases.get(fact.sentence) ?? []).some((one) => holds(one, fact, own)));
    seen.add(key);
    return !isTold;
  });
}

// A wider phrase than its own that holds the figure.
function holds(phrase: Span, { start, end }: Fact, own: Span): boolean {
  return phrase.start <= start && phrase.end >= end && phrase.end - phrase.start > own.end - own.start;
}

// "11.5 percent salary increase" says of what it is, and "98% voting" does not.
function isBare({ kind, text }: Fact): boolean {
  if (kind === 'percentage') return !OF_WHAT.test(text);
  return kind === 'money' || (kind === 'count' && !/\p{L}{3}/u.test(text));
}

const OF_WHAT = /(?:%|percent|per cent) (?!\p{L}+ing\b)\p{L}{3}/iu;

/** "Their planned £13bn | merger" */
const WHAT_COSTS =
  /^(?: (?!(?:that|which|over|into|from|with|than|more|less|each|worth|they|were|have|will|would|could)\b)\p{Ll}[\p{Ll}-]{3,}){1,2}(?= (?:with|of|after|in|on|for|by|because|before|when|while|at|from|that|which|was|were|is|has|have|had)\b|[,.;])/u;
const PROPOSED =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.]*['’]s? (?:proposal|plan|call|offer|idea)|(?:an?|the) (?:proposal|plan|call|offer|idea) (?:from|by|of) (?:(?:the|Mr|Ms|Mrs|President) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) for (?:an?|the) $/u;
/** From the last word that opens a noun phrase on, a few words at most: "the tariff on salmon from 12 percent to". */
const COUNTED =
  /(?<![\p{L}\p{N}'’])(?:a|an|the|its|their|his|her|our|any|every|each)(?: (?!(?:a|an|the|its|their|his|her|our|any|every|each|that|which|who|but|and|or|said|says|I|we|you|he|she|it|they)\b)[\p{L}\p{N}$€£%.'’-]+){1,9} $/iu;
/** "Sold to the state for" as well. */
const ASKING = /\b(?:(?:ask|su|bill|charg|invoic|press|push|fin)(?:e|es|s|ed|ing|ked|king)?|by|to|from) $/i;
/** "The | £13bn merger", "Norwind's". */
const OWNED =
  /(?<![\p{L}\p{N}])(?:an?|the|its|their|his|her|our|this|that|[\p{L}&.]+['’]s?) (?:about |around |roughly |nearly |almost |estimated |planned |proposed )?$/iu;
const RATED = /\d[\d.,]*(?: (?:million|billion))? ?(?:\p{L}+ )?$/u;
const RATE = /^an? \p{Ll}+ (?:from|to|than) $/u;
const OWN_OFFER = /(?<![\p{L}\p{N}])(?:an?|the|its|their|his|her) (?:\p{L}+ ){1,3}for $/iu;
const VALUING = /(?<!\p{L})(?:valu(?:es?|ed|ing)|pric(?:es?|ed|ing)|puts?|putting|estimat(?:es?|ed|ing)) $/iu;
const GOVERNED = /\b(?:of|on|in|at|during|after|before|since|for|from|with|under) $/i;
const WHOSE = /^(?:the|its|their|his|her|our) /i;
const LINKED = / (?:of|by|to|at|from|than|about|around|nearly|almost|some|another|extra|over|only|up) $/i;
/** What the figure is of, behind it. */
const BEHIND = new RegExp(
  `^(?:${[
    // " cut" of "a 45% cut"
    `(?: \\p{Ll}{3,})? (?:${figureWords.measured.join('|')})\\b`,
    // " of its members"
    ' of(?: (?:all|the|its|their|his|her|our))?(?: (?!(?:those|whom?|what|which|and|or|but|that|when|while)\\b)\\p{Ll}[\\p{L}-]+){1,2}(?= (?:in|on|at|by|from|to|for|with|had|have|has|was|were|is|are|would|will|and|who|that|if|as|within|since|during|while|because|after|before|when)\\b|[,.;]|$)',
  ].join('|')})`,
  'u',
);
/** "wages go up by", "car exports fell by" */
const RISING = new RegExp(
  `(?:(?<=^\\s*)|(?<=(?:^|[\\s(])(?:and|but|that) ))(?:[\\p{L}’'-]+ ){1,4}?(?:(?:will|would|is to|are to|has|have|had) )?(?:${figureWords.moving.join('|')}) (?:up |down )?by $`,
  'iu',
);
/** "duties of", "fell by", "a bill for"; not "and of", nor "asked donors for". */
const MEASURED = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?!(?:${figureWords.emptyBefore.join('|')}|\\p{L}{3,6}day)\\b)(?:[\\p{L}-]{3,} (?:of|by|to|at|from)|(?:${figureWords.forIt.join('|')}) for) $`,
  'iu',
);
