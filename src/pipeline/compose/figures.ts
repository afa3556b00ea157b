import type { Fact, Span, Statement } from '#src/schema/evidence.ts';
import ofFigures from '../data/figure-words.json' with { type: 'json' };
import { lostWords } from '../wording/lost-words.ts';
import { resolvedDate } from '../wording/resolved-date.ts';
import type { Inline, Quote } from './blocks.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { figurePhrase, isUnexplained } from './figures/figure-phrase.ts';
import { sameFacts } from './figures/same-facts.ts';
import { ALL } from './figures/says-nothing.ts';
import { type Corroboration, corroborationOf } from './lines/corroboration.ts';
import { inLine } from './lines/in-line.ts';
import { cites, joined, name, quote, words } from './lines/inlines.ts';
import { isPlainSaying } from './lines/plain-saying.ts';
import { readText, wordCount } from './sentences/read-text.ts';
import { textOf } from './sentences/words-at.ts';
import { speakersOf } from './speakers.ts';

/**
 * All facts of the briefing, the same ones as one, the best reported first; each with the wording that needs no more said
 * about it.
 */
export function figuresOf(index: EvidenceIndex): Figure[] {
  const keyed = sameFacts(index.facts.filter(isTelling), index).map((group) => {
    const made = figure(group, index);
    return { made, place: index.rank.get(made.lead.sentence) ?? 0 };
  });
  keyed.sort(
    (a, b) =>
      b.made.independent - a.made.independent ||
      b.made.documents - a.made.documents ||
      a.place - b.place ||
      a.made.lead.start - b.made.lead.start,
  );
  return keyed.map(({ made }) => made);
}

/**
 * The figure's words with what they count, and who says it, where somebody does: "1,000 prisoners of war each, according to
 * Norway"; of a date the day it comes to, where the document's day of publication gives it.
 */
export function figureWords(
  { lead, sentences }: Figure,
  index: EvidenceIndex,
  shown: Span = figurePhrase(lead, index),
): Inline[] {
  return [...phrase(lead, shown, index), ...saidBy(lead, shown, index), ...cites(sentences.slice(0, MOST_CITES))];
}

/** Figures of one sentence by the same speaker: "9 percent · two years, according to Norway", cited once. */
export function figuresWords(figures: readonly Figure[], index: EvidenceIndex): Inline[] {
  const [first] = figures;
  if (!first) return [];
  const phrases = figures.map(({ lead }) => phrase(lead, figurePhrase(lead, index), index));
  const said = saidBy(first.lead, figurePhrase(first.lead, index), index);
  return [...joined(phrases, ' · '), ...said, ...cites(first.sentences.slice(0, MOST_CITES))];
}

/** Who says a figure, and how, as a key: figures of one sentence that share it can stand together. */
export function saidKey({ lead, sentences }: Figure, index: EvidenceIndex): string {
  return `${lead.sentence} ${sentences.join()} ${readText(saidBy(lead, figurePhrase(lead, index), index))}`;
}

function phrase(lead: Fact, shown: Span, index: EvidenceIndex): Inline[] {
  return dated(lead, quote(lead.document, shown, index));
}

function saidBy(lead: Fact, shown: Span, index: EvidenceIndex): Inline[] {
  const speakers = speakersAround(lead, index, shown).map((speaker) => [speaker]);
  const by = isTurnedDown(lead, index, shown)
    ? ', rejected by '
    : isGiven(lead, index, shown)
      ? ', according to '
      : ', in a report on ';
  return speakers.length > 0 ? [words(by), ...joined(speakers, ' and ')] : [];
}

/**
 * True where the figure's words alone, with who says them, tell what its sentence tells of it: no "not", "would" or "if" is
 * cut off, and nobody says it whom the evidence does not know, or only by words for another ("her association").
 */
export function standsAlone(fact: Fact, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(fact.sentence);
  const text = textOf(fact.document, index);
  if (sentence === undefined || lostWords(text, sentence, [fact]).length > 0) return false;
  return around(fact, index).every(
    (one) => one.speaker === null || (one.unnamed !== null && !OF_WHOM.test(one.unnamed)) || speakersOf(one).length > 0,
  );
}

// "Two sides", "three officials": counts of those present are no figures of the matter.
function isTelling({ kind, value }: Fact): boolean {
  return kind !== 'count' || typeof value !== 'number' || value >= SMALLEST;
}

// The wording that stands alone comes first, then the one that says what it is of, then the one nobody needs to be named for, then the fuller one.
function figure(facts: readonly Fact[], index: EvidenceIndex): Figure {
  const keyed = facts.map((fact) => ({
    fact,
    weight:
      (standsAlone(fact, index) ? POINTS.alone : 0) +
      (index.headings.has(fact.sentence) || isUnexplained(fact, index) || ALL.test(fact.text) ? 0 : POINTS.explained) -
      POINTS.speaker * speakersAround(fact, index).length +
      Math.min(POINTS.mostWords, wordCount(fact.text)),
  }));
  const lead = keyed.sort((a, b) => b.weight - a.weight)[0]!.fact;
  const sentences = new Map([[lead.document, lead.sentence]]);
  for (const { document, sentence } of facts) if (!sentences.has(document)) sentences.set(document, sentence);
  const cited = [...sentences.values()];
  return { lead, facts, sentences: cited, ...corroborationOf(cited, index) };
}

/** A date's words behind the day they come to, "7 March 2023 (“Tuesday”)"; alone where they say it, or nothing gives it. */
export function dated({ kind, value, text }: Fact, words: Quote): Inline[] {
  const day = kind === 'date' ? resolvedDate(value) : null;
  // "14 and 15 June 2026" says the year behind the second day.
  if (day === null || /\d{4}/.test(text) || words.words.endsWith(/\d{4}$/.exec(day)?.[0] ?? '?')) return [words];
  // "21 August" of 2026: the words themselves, and the year behind them.
  const rest = !day.startsWith(`${text} `)
    ? null
    : words.words === text
      ? day.slice(text.length)
      : (/ \d{4}$/.exec(day)?.[0] ?? null);
  return rest === null
    ? [{ type: 'words', value: `${day} (` }, words, CLOSED]
    : [words, { type: 'words', value: rest }];
}

const CLOSED: Inline = { type: 'words', value: ')' };

function speakersAround(fact: Fact, index: EvidenceIndex, shown: Span = figurePhrase(fact, index)): Inline[] {
  const statements = around(fact, index, shown);
  const named = new Set(statements.flatMap(speakersOf));
  const described = new Set(statements.flatMap(({ unnamed }) => unnamed ?? []));
  return [...[...named].map((id) => name(id, index)), ...[...described].map((one) => words(inLine(one)))];
}

// "A rise of 5 percent" that the union turned down is nothing that the union tells.
function isTurnedDown(fact: Fact, index: EvidenceIndex, shown: Span): boolean {
  const acts = around(fact, index, shown).flatMap(({ id }) => index.actsOf.get(id) ?? []);
  const own = acts.filter(({ start, end }) => start <= fact.start && fact.end <= end);
  return (
    own.length > 0 &&
    own.every(({ act, modality, rule }) => act === 'REJECT' && modality.length === 0 && REJECTED.test(rule))
  );
}

// Who demands or offers a figure gives it; "Lind refused to yield to those who claim 34 of the 65 seats" is told of her.
function isGiven(fact: Fact, index: EvidenceIndex, shown: Span): boolean {
  const text = textOf(fact.document, index);
  return around(fact, index, shown).some(
    (one) =>
      one.kind !== 'indirect' ||
      isPlainSaying(one, text) ||
      GIVING.test(one.cue ? text.slice(one.cue.start, one.cue.end) : ''),
  );
}

// By all the words that are shown: what somebody says may end before the figure itself.
function around(fact: Fact, index: EvidenceIndex, { start, end }: Span = figurePhrase(fact, index)): Statement[] {
  return (index.statementsOver.get(fact.sentence) ?? []).filter(
    ({ content }) => content.start < end && content.end > start,
  );
}

/** Rules of acts by which an offer is turned down, whoever made it. */
const REJECTED = /^(?:reject|turn down|throw out|not accept|vote against|oppose)(?: |$)/;
/** Words by which somebody gives a figure himself. */
const GIVING = new RegExp(`^(?:${ofFigures.giving.join('|')})`, 'i');
const OF_WHOM = /^(?:his|her|its|their|my|our|your) /i;
/** A figure that more documents give is no surer to the reader for more notes. */
const MOST_CITES = 4;
/** What comes first outweighs any number of speakers, what it is of one or two, and one speaker any number of words; a word counts one, up to six. */
const POINTS = { alone: 100, explained: 20, speaker: 10, mostWords: 6 };
/** A smaller count is of those present, and no figure of the matter. */
const SMALLEST = 5;

export interface Figure extends Corroboration {
  /** The wording to show. */
  readonly lead: Fact;
  readonly facts: readonly Fact[];
  /** One of each document, the lead's first. */
  readonly sentences: readonly string[];
}
