import type { Act, Fact, FactKind, PloverAct, Span } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import { lostWords } from '../../wording/lost-words.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { type Figure, standsAlone } from '../figures.ts';
import { listed } from '../lines/listed.ts';
import { wordCount } from '../sentences/read-text.ts';
import { textOf, wordsInList } from '../sentences/words-at.ts';
import { isLongAgo } from '../summary/weights.ts';
import { mainIssues } from '../treated.ts';
import { isBeside } from './beside.ts';
import { figurePhrase, isUnexplained, toldOnce } from './figure-phrase.ts';
import { inWordsOfTheirOwn } from './in-words-of-their-own.ts';
import { namesIssue } from './names-issue.ts';
import { recurring } from './recurrence.ts';
import { ALL, isEmpty, isGeneral, PEOPLE } from './says-nothing.ts';
import { statusOf } from './status.ts';
import { fateWords } from './tolls/fate-of.ts';
import { tollsOf } from './tolls.ts';

/**
 * The few figures that tell most of the matter, each with what it is of: those the sources differ on and those that parties
 * agree on, demand or refuse come before the others; of an issue that is hardly treated there is none.
 */
export function keyFigures(figures: readonly Figure[], index: EvidenceIndex): KeyFigure[] {
  const main = mainIssues(index);
  const told = toldOnce(
    figures.filter(({ lead, facts }) => COUNTED.has(lead.kind) && !facts.some((fact) => isBeside(fact, index))),
    index,
  ).filter(
    ({ lead }) =>
      !isUnexplained(lead, index) &&
      !index.headings.has(lead.sentence) &&
      !ALL.test(lead.text) &&
      !isLongAgo(index.sentences.get(lead.sentence)!, index) &&
      !isEmpty(lead, index),
  );
  const alike = issuesByUnit(main, index);
  const keyed = recurring(told, index).flatMap((figure) => {
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
  const perLabel = new Map<string, number>();
  const seen = new Set<string>();
  return inWordsOfTheirOwn([...tollRows(figures, index), ...keyed.sort((a, b) => b.weight - a.weight)])
    .filter(({ label, figure: { lead } }) => {
      // "Five fishermen" of one report and "the five fishermen" of another are one row.
      const same = `${label} ${lead.kind} ${lead.value} ${lead.unit ?? ''}`;
      if (seen.has(same)) return false;
      seen.add(same);
      perLabel.set(label, (perLabel.get(label) ?? 0) + 1);
      return (perLabel.get(label) ?? 0) <= MOST_OF_ONE;
    })
    .slice(0, MOST_FIGURES);
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

// An issue of its own or, for what is counted, of what else is counted by the same word.
function issueOf(
  { facts }: Figure,
  main: ReadonlySet<string>,
  alike: ReadonlyMap<string, readonly string[]>,
  index: EvidenceIndex,
): string | undefined {
  const own = mostCommon(facts.flatMap((fact) => (namesItsIssue(fact, main, index) ? [fact.issue!] : [])));
  const others = facts.flatMap(({ kind, unit }) =>
    kind === 'count' ? (alike.get(unit?.toLowerCase() ?? '') ?? []) : [],
  );
  return index.issues.get(own ?? mostCommon(others) ?? '')?.title;
}

// A sentence on a strike may count islands: of its issue is what the words beside the figure name so.
function namesItsIssue(fact: Fact, main: ReadonlySet<string>, index: EvidenceIndex): boolean {
  const issue = index.issues.get(fact.issue ?? '');
  if (issue === undefined || !main.has(issue.id)) return false;
  const { start, end } = figurePhrase(fact, index);
  return namesIssue(textOf(fact.document, index).slice(start, end), issue, index);
}

// "Struck on 31 islands" is of the strike, as long as its words say what the figure has to do with it.
function doneOn(
  fact: Fact,
  main: ReadonlySet<string>,
  index: EvidenceIndex,
): { label: string; words: Span } | undefined {
  for (const act of index.actsIn.get(fact.sentence) ?? []) {
    const issue = index.issues.get(act.issue ?? '');
    if (!issue || !main.has(issue.id) || act.start > fact.start || act.end < fact.end) continue;
    const words = briefly(act, fact, index);
    if (words) return { label: issue.title, words };
  }
  return undefined;
}

// "Agreed to defer a payment of 4 million": the payment itself is not what was agreed on.
function agreedOn(fact: Fact, index: EvidenceIndex): Span | undefined {
  const text = textOf(fact.document, index);
  const act = actsOver(fact, index).find((one) => one.act === 'AGREE' && isNear(one, fact, index));
  const isDeed = act && /\bto \p{L}+/u.test(text.slice(act.start, fact.start));
  // "From eight matches to six": not half of it.
  return isDeed && !/^ to\b/.test(text.slice(fact.end)) ? briefly(act, fact, index) : undefined;
}

// From the first word of what was done to the last of the figure's phrase, where it is short and nothing that counts is lost.
function briefly(act: Act, fact: Fact, index: EvidenceIndex): Span | undefined {
  const sentence = index.sentences.get(fact.sentence);
  const text = textOf(fact.document, index);
  const words = { start: act.start, end: figurePhrase(fact, index).end };
  const told = text.slice(words.start, words.end);
  const isShort = wordCount(told) <= MOST_WORDS && !/["“”]/.test(told) && isNear(act, fact, index);
  return sentence && isShort && lostWords(text, sentence, [words]).length === 0 ? words : undefined;
}

// What parties do about it in the sentence that is shown: who names a figure there need not refuse what another one refuses.
function labelOf({ facts, lead }: Figure, index: EvidenceIndex): string | undefined {
  const [fact] = facts.filter(
    (one) =>
      one.sentence === lead.sentence && !isGeneral(one) && !isWholeOf(one, index) && actsOver(one, index).length > 0,
  );
  const act = fact && actsOver(fact, index).find((one) => isNear(one, fact, index));
  if (!act) return undefined;
  const words = wordsInList(act, index);
  // What one party says it will do is no figure agreed on.
  if (act.act === 'AGREE' && !AGREEING.test(words)) return undefined;
  return `${DONE}${statusOf(act, words)}`;
}

// "Two-fifths of the 540 flats", "nine of the board's 11 points", "raised it from 400 lorries": of how many, or from where, and
// not how many, somebody wants.
function isWholeOf({ document, start, end }: Fact, index: EvidenceIndex): boolean {
  const text = textOf(document, index);
  const before = text.slice(Math.max(0, start - WHOLE_WITHIN), start);
  // "From 40 lorries to 20" tells both.
  return WHOLE.test(before) || (FROM.test(before) && !/^ to\b/.test(text.slice(end)));
}

// Who demands or refuses it, where its label tells that somebody does and the source tells it in its own voice.
function whose({ lead }: Figure, label: string | undefined, index: EvidenceIndex): readonly string[] {
  const act = label?.startsWith(DONE) ? actsOver(lead, index)[0] : undefined;
  return act === undefined || act.statement !== null ? [] : [...new Set(act.actors)];
}

// "Wants a rise of 19 per cent"; not "asked again when it handed over 40,000 signatures".
function isNear(act: Act, { start }: Fact, index: EvidenceIndex): boolean {
  const between = textOf(act.document, index).slice(act.start, start);
  return !APART.test(between);
}

function issuesByUnit(main: ReadonlySet<string>, index: EvidenceIndex): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const fact of index.facts)
    if (fact.kind === 'count' && !PEOPLE.test(fact.unit ?? '') && namesItsIssue(fact, main, index))
      listed(found, (fact.unit ?? '').toLowerCase()).push(fact.issue!);
  return found;
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

// By which parties agree on it, ask for it, refuse it or offer it: acts whose words hold the figure.
function actsOver({ sentence, start, end }: Fact, index: EvidenceIndex): Act[] {
  return (index.actsIn.get(sentence) ?? []).filter(
    (act) => act.start <= start && act.end >= end && POSITIONS.has(act.act) && !act.modality.includes('historical'),
  );
}

function mostCommon(items: readonly string[]): string | undefined {
  return [...Map.groupBy(items, (item) => item)].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}

/** Kinds of facts that are figures. */
export const COUNTED: ReadonlySet<FactKind> = new Set(['count', 'money', 'percentage']);
const POSITIONS: ReadonlySet<PloverAct> = new Set(['AGREE', 'REJECT', 'REQUEST', 'CONCEDE']);
const DONE = 'Figure ';
const AGREEING = /\b(?:agree|accept|accord|deal|offer|propos)/i;
const WHOLE = /\p{L} of (?:the|its|his|her|their|all|some)(?: [\p{L}-]+['’]s?)? $/iu;
const FROM = /\p{L} from(?: (?:the|its|their))? $/iu;
/** In characters, before a figure. */
const WHOLE_WITHIN = 32;
/** "Dismissed by the Alliance, a bloc of | 31 nations" tells who they are. */
const APART =
  /[;:—–]|, an? (?:\p{L}+ ){1,3}(?:of|with) $|\b(?:when|after|before|because|while|since|if|who|which|where|as|though|although)\b/iu;
const RECURRING = 'Figure';
/** Of all matters: the first screen has room for the parties, the places and these. */
const MOST_FIGURES = 4;
/** Of one mishap: the dead, and what else most is told of. */
const MOST_OF_TOLL = 2;
/** Of one matter, so that others have a place. */
const MOST_OF_ONE = 2;
/** A longer phrase is a sentence, and no label. */
const MOST_WORDS = 12;
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
