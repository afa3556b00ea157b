import type { Fact, FactKind, Span } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import units from '../../data/units.json' with { type: 'json' };
import { DEALS } from '../../wording/terms-of-deal.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { type Figure, standsAlone } from '../figures.ts';
import { corroborationOf } from '../lines/corroboration.ts';
import { wordCount } from '../sentences/read-text.ts';
import { textOf, wordsBefore } from '../sentences/words-at.ts';
import { isLongAgo } from '../summary/over.ts';
import { isOfDeal } from '../topic/of-deal.ts';
import { mainIssues } from '../treated.ts';
import { isBeside, isByTheWay } from './beside.ts';
import { figurePhrase, isUnexplained, toldOnce } from './figure-phrase.ts';
import { inWordsOfTheirOwn } from './in-words-of-their-own.ts';
import { actsOver, agreedOn, doneOn, labelOf, whose } from './key-figures/acts-on.ts';
import { issueOf, issuesByUnit } from './key-figures/matter-of.ts';
import { recurring } from './recurrence.ts';
import { ALL, isEmpty, isGeneral } from './says-nothing.ts';
import { fateOf, fateWords } from './tolls/fate-of.ts';
import { isOfOneEvent } from './tolls/one-event.ts';
import { agreedTolls, tollsOf } from './tolls.ts';
import { voteTally } from './vote-tally.ts';

/**
 * The few figures that tell most of the matter, each with what it is of: those the sources differ on and those that parties
 * agree on, demand or refuse come before the others; of an issue that is hardly treated there is none.
 */
export function keyFigures(figures: readonly Figure[], index: EvidenceIndex): KeyFigure[] {
  const main = mainIssues(index);
  const alike = issuesByUnit(main, index);
  const keyed = recurring(telling(figures, index), index).flatMap((figure) => {
    const general = figure.documents > 1 && !isGeneral(figure.lead) ? RECURRING : undefined;
    const named = issueOf(figure, main, alike, index);
    const done = named === undefined ? doneOn(figure.lead, main, index) : undefined;
    const vote = voteTally(figure.lead, index);
    // What one report alone tells of a vote may be any vote.
    if (vote && figure.documents === 1) return [];
    const label = (vote ? VOTE : null) ?? named ?? done?.label ?? labelOf(figure, index) ?? general;
    const by = whose(figure, label, index);
    const words =
      vote ??
      done?.words ??
      (named === undefined ? agreedOn(figure.lead, index) : undefined) ??
      figurePhrase(figure.lead, index);
    const shown = withoutThat(words, textOf(figure.lead.document, index));
    return label === undefined ? [] : [{ label, figure, by, words: shown, weight: weight(figure, index) }];
  });
  keyed.sort((a, b) => b.weight - a.weight);
  return fewOfEach(inWordsOfTheirOwn([...tollRows(index), ...keyed]), index).slice(0, MOST_FIGURES);
}

// Those that can be told in a row: of how many what, of now, and in a sentence.
function telling(figures: readonly Figure[], index: EvidenceIndex): Figure[] {
  const counted = figures.filter(
    ({ lead, facts }) =>
      COUNTED.has(lead.kind) &&
      !facts.some((fact) => isBeside(fact, index)) &&
      !facts.every((fact) => isByTheWay(fact, index)),
  );
  return toldOnce(counted, index).filter(
    ({ lead }) =>
      !isUnexplained(lead, index) &&
      !index.headings.has(lead.sentence) &&
      !ALL.test(lead.text) &&
      !isLongAgo(index.sentences.get(lead.sentence)!, index) &&
      (voteTally(lead, index) !== null || !isEmpty(lead, index)) &&
      !isCutOff(lead, index),
  );
}

// "Billions of dollars" is no figure, and what "£1 billion out of our pockets" is, no words before it say.
function isCutOff({ kind, value, unit, document, end }: Fact, index: EvidenceIndex): boolean {
  if (kind === 'count') return value === null && CURRENCY.test(unit ?? '');
  return (
    kind === 'money' && (value === null || GOING_ON.test(textOf(document, index).slice(end, end + GOES_ON_WITHIN)))
  );
}

// "Five deck hands" of one report and "the five stranded hands" of another are one row.
function fewOfEach(rows: readonly KeyFigure[], index: EvidenceIndex): KeyFigure[] {
  const perLabel = new Map<string, number>();
  const seen = new Set<string>();
  return rows.filter(({ label, figure: { lead } }) => {
    const value = voteTally(lead, index)?.result ?? lead.value;
    const same = `${label} ${lead.kind} ${value} ${lead.unit?.toLowerCase().split(' ').at(-1) ?? ''}`;
    if (seen.has(same)) return false;
    seen.add(same);
    perLabel.set(label, (perLabel.get(label) ?? 0) + 1);
    return (perLabel.get(label) ?? 0) <= MOST_OF_ONE;
  });
}

// The latest of what the reports of a mishap count, and what they all do: nothing tells more of it than how many are dead.
function tollRows(index: EvidenceIndex): Keyed[] {
  const latest = tollsOf(index).flatMap(({ latest: last }) => (last ? [sameAs(last, index)] : []));
  const rows = [...latest, ...agreedTolls(index)].flatMap((facts) => {
    const lead = facts.find((fact) => standsAlone(fact, index));
    if (!lead) return [];
    const words = fateWords(lead, index);
    const told = textOf(lead.document, index).slice(words.start, words.end);
    // "Killed two and injured 10": how many what, the words before say.
    const isWhole = /\p{L}{3}/u.test(told) && wordCount(told) <= MOST_WORDS_OF_TOLL;
    return isWhole ? [{ label: RECURRING, figure: ledBy(lead, facts, index), by: [], words, weight: 0 }] : [];
  });
  const isOfDead = ({ figure }: Keyed) => Number(fateOf(figure.lead, index) === 'dead');
  return rows.sort((a, b) => isOfDead(b) - isOfDead(a)).slice(0, MOST_OF_TOLL);
}

// The same count of the same event in other documents, behind the one that is shown.
function sameAs(last: Fact, index: EvidenceIndex): Fact[] {
  const fate = fateOf(last, index);
  const isSame = (fact: Fact) => fateOf(fact, index) === fate && isOfOneEvent(last, fact, index);
  return [last, ...index.facts.filter((fact) => fact !== last && fact.value === last.value && isSame(fact))];
}

function ledBy(lead: Fact, facts: readonly Fact[], index: EvidenceIndex): Figure {
  const first = new Map([[lead.document, lead.sentence]]);
  for (const { document, sentence } of facts) if (!first.has(document)) first.set(document, sentence);
  const sentences = [...first.values()];
  return { lead, facts, sentences, ...corroborationOf(sentences, index) };
}

// "That | wages have lost a fifth of their value".
function withoutThat({ start, end }: Span, text: string): Span {
  return { start: start + (/^that /i.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

function weight({ facts, independent }: Figure, index: EvidenceIndex): number {
  const disputed = facts.some((fact) =>
    (index.clustersOf.get(fact.sentence) ?? [])
      .flatMap(({ differences }) => differences)
      .flatMap(({ spans }) => spans)
      .some((one) => one.document === fact.document && overlap(one, fact)),
  );
  // What came of a demand tells more than the demand.
  const settled = facts.some((fact) =>
    actsOver(fact, index).some(
      ({ act, actors, modality }) => act === 'AGREE' && actors.length > 1 && modality.length === 0,
    ),
  );
  const ofDeal = facts.some(
    (fact) => OF_DEAL.test(wordsBefore(fact, index)) || isOfDeal(index.sentences.get(fact.sentence)!, index),
  );
  const isOver = facts.some((fact) => actsOver(fact, index).length > 0);
  return independent + Number(disputed) + (ofDeal ? IN_DEAL : Number(settled)) + Number(isOver);
}

/** Kinds of facts that are figures. */
export const COUNTED: ReadonlySet<FactKind> = new Set(['count', 'money', 'percentage']);
const GOING_ON = /^ (?:out of|worth of)\b/i;
const GOES_ON_WITHIN = 10;
const CURRENCY = new RegExp(`^(?:${units.currencies.join('|')})s?\b`, 'i');
/** "The deal includes a rise of". */
const OF_DEAL = new RegExp(
  `\\b${DEALS} (?:(?:reportedly|also|would|will) )?(?:includ|outlin|provid|consist|giv|bring|rais|contain)\\p{L}*`,
  'iu',
);
/** Of a figure's weight, where an act or one more document counts one: what a deal brings, before what was asked for. */
const IN_DEAL = 2;
const RECURRING = 'Figure';
const VOTE = 'Vote';
/** Of all matters: the first screen has room for the parties, the places and these. */
const MOST_FIGURES = 4;
/** Of one mishap: the dead, and what else most is told of. */
const MOST_OF_TOLL = 2;
/** Of one matter, so that others have a place. */
const MOST_OF_ONE = 2;
/** "The death toll from Tuesday's fire at a mill in the southern hills rose to 38". */
const MOST_WORDS_OF_TOLL = 18;

interface Keyed extends KeyFigure {
  readonly weight: number;
}

export interface KeyFigure {
  readonly label: string;
  readonly figure: Figure;
  /** What is shown of it. */
  readonly words: Span;
  /** Entity ids of those who demand or refuse it; [] where its label tells another thing, or a speaker is named. */
  readonly by: readonly string[];
}
