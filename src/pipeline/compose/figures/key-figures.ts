import type { Fact, FactKind, Span } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { type Figure, standsAlone } from '../figures.ts';
import { wordCount } from '../sentences/read-text.ts';
import { textOf } from '../sentences/words-at.ts';
import { isLongAgo } from '../summary/over.ts';
import { mainIssues } from '../treated.ts';
import { isBeside } from './beside.ts';
import { figurePhrase, isUnexplained, toldOnce } from './figure-phrase.ts';
import { inWordsOfTheirOwn } from './in-words-of-their-own.ts';
import { actsOver, agreedOn, doneOn, labelOf, whose } from './key-figures/acts-on.ts';
import { issueOf, issuesByUnit } from './key-figures/matter-of.ts';
import { recurring } from './recurrence.ts';
import { ALL, isEmpty, isGeneral } from './says-nothing.ts';
import { fateWords } from './tolls/fate-of.ts';
import { tollsOf } from './tolls.ts';

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
    const label = named ?? done?.label ?? labelOf(figure, index) ?? general;
    const by = whose(figure, label, index);
    const words =
      done?.words ??
      (named === undefined ? agreedOn(figure.lead, index) : undefined) ??
      figurePhrase(figure.lead, index);
    const shown = withoutThat(words, textOf(figure.lead.document, index));
    return label === undefined ? [] : [{ label, figure, by, words: shown, weight: weight(figure, index) }];
  });
  keyed.sort((a, b) => b.weight - a.weight);
  return fewOfEach(inWordsOfTheirOwn([...tollRows(figures, index), ...keyed])).slice(0, MOST_FIGURES);
}

// Those that can be told in a row: of how many what, of now, and in a sentence.
function telling(figures: readonly Figure[], index: EvidenceIndex): Figure[] {
  const counted = figures.filter(
    ({ lead, facts }) => COUNTED.has(lead.kind) && !facts.some((fact) => isBeside(fact, index)),
  );
  return toldOnce(counted, index).filter(
    ({ lead }) =>
      !isUnexplained(lead, index) &&
      !index.headings.has(lead.sentence) &&
      !ALL.test(lead.text) &&
      !isLongAgo(index.sentences.get(lead.sentence)!, index) &&
      !isEmpty(lead, index) &&
      !isCutOff(lead, index),
  );
}

// "Billions of dollars" is no figure, and what "£1 billion out of our pockets" is, no words before it say.
function isCutOff({ kind, value, document, end }: Fact, index: EvidenceIndex): boolean {
  return (
    kind === 'money' && (value === null || GOING_ON.test(textOf(document, index).slice(end, end + GOES_ON_WITHIN)))
  );
}

// "Five fishermen" of one report and "the five fishermen" of another are one row.
function fewOfEach(rows: readonly KeyFigure[]): KeyFigure[] {
  const perLabel = new Map<string, number>();
  const seen = new Set<string>();
  return rows.filter(({ label, figure: { lead } }) => {
    const same = `${label} ${lead.kind} ${lead.value} ${lead.unit ?? ''}`;
    if (seen.has(same)) return false;
    seen.add(same);
    perLabel.set(label, (perLabel.get(label) ?? 0) + 1);
    return (perLabel.get(label) ?? 0) <= MOST_OF_ONE;
  });
}

// The latest of what the reports of a mishap count: nothing tells more of it than how many are dead.
function tollRows(figures: readonly Figure[], index: EvidenceIndex): Keyed[] {
  const rows = tollsOf(index).flatMap(({ latest }) => {
    const found = latest && figures.find(({ facts }) => facts.some(({ id }) => id === latest.id));
    if (!found || !standsAlone(latest, index)) return [];
    const words = fateWords(latest, index);
    const isShort = wordCount(textOf(latest.document, index).slice(words.start, words.end)) <= MOST_WORDS_OF_TOLL;
    return isShort ? [{ label: RECURRING, figure: ledBy(latest, found, index), by: [], words, weight: 0 }] : [];
  });
  return rows.slice(0, MOST_OF_TOLL);
}

// With the sentence that is shown among those cited: another of the same document may give the same count.
function ledBy(lead: Fact, figure: Figure, index: EvidenceIndex): Figure {
  const others = figure.sentences.filter((id) => index.sentences.get(id)?.document !== lead.document);
  return { ...figure, lead, sentences: [lead.sentence, ...others] };
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
  return (
    independent + Number(disputed) + Number(settled) + Number(facts.some((fact) => actsOver(fact, index).length > 0))
  );
}

/** Kinds of facts that are figures. */
export const COUNTED: ReadonlySet<FactKind> = new Set(['count', 'money', 'percentage']);
const GOING_ON = /^ (?:out of|worth of)\b/i;
const GOES_ON_WITHIN = 10;
const RECURRING = 'Figure';
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
