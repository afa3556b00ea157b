import type { Act, Fact, FactKind, PloverAct } from '#src/schema/evidence.ts';
import { isBeside } from './beside.ts';
import { isUnexplained, toldOnce } from './figure-phrase.ts';
import type { Figure } from './figures.ts';
import type { EvidenceIndex } from './index.ts';
import { recurring } from './recurrence.ts';
import { statusOf } from './status.ts';
import { mainIssues } from './treated.ts';
import { wordsInList } from './words-at.ts';

/**
 * The few figures that tell most of the matter, each with what it is of: those the sources differ on and those that parties
 * agree on, demand or refuse come before the others; of an issue that is hardly treated there is none.
 */
export function keyFigures(figures: readonly Figure[], index: EvidenceIndex): KeyFigure[] {
  const main = mainIssues(index);
  const told = toldOnce(
    figures.filter(({ lead, facts }) => COUNTED.has(lead.kind) && !facts.some((fact) => isBeside(fact, index))),
    index,
  ).filter(({ lead }) => !isUnexplained(lead, index) && !index.headings.has(lead.sentence) && !ALL.test(lead.text));
  const keyed = recurring(told, index).flatMap((figure) => {
    const general = figure.documents > 1 && !isGeneral(figure.lead) ? RECURRING : undefined;
    const label = labelOf(figure, main, index) ?? general;
    const by = whose(figure, label, index);
    return label === undefined ? [] : [{ label, figure, by, weight: weight(figure, index) }];
  });
  const perLabel = new Map<string, number>();
  return keyed
    .sort((a, b) => b.weight - a.weight)
    .filter(({ label }) => {
      perLabel.set(label, (perLabel.get(label) ?? 0) + 1);
      return (perLabel.get(label) ?? 0) <= MOST_OF_ONE;
    })
    .slice(0, MOST_FIGURES);
}

// An issue of its own or, for what is counted, of what else is counted by the same word; else what parties do about it.
function labelOf({ facts }: Figure, main: ReadonlySet<string>, index: EvidenceIndex): string | undefined {
  const own = mostCommon(facts.flatMap(({ issue }) => (issue !== null && main.has(issue) ? [issue] : [])));
  const title = index.issues.get(own ?? mostCommon(issuesAlike(facts, main, index)) ?? '')?.title;
  if (title !== undefined) return title;
  const [fact] = facts.filter((one) => !isGeneral(one) && actsOver(one, index).length > 0);
  const act = fact && actsOver(fact, index).find((one) => isNear(one, fact, index));
  if (!act) return undefined;
  const words = wordsInList(act, index);
  // What one party says it will do is no figure agreed on.
  if (act.act === 'AGREE' && !AGREEING.test(words)) return undefined;
  return `${DONE}${statusOf(act, words)}`;
}

// Who demands or refuses it, where its label tells that somebody does and the source tells it in its own voice.
function whose({ lead }: Figure, label: string | undefined, index: EvidenceIndex): readonly string[] {
  const act = label?.startsWith(DONE) ? actsOver(lead, index)[0] : undefined;
  return act === undefined || act.statement !== null ? [] : [...new Set(act.actors)];
}

// "All nine", "two thousand people", "five points": how many there are of whom or of what says nothing by itself.
function isGeneral({ kind, unit, text }: Fact): boolean {
  return kind === 'count' && (PEOPLE.test(unit ?? '') || GENERAL.test(unit ?? '') || ALL.test(text));
}

// "Wants a rise of 19 per cent"; not "asked again when it handed over 40,000 signatures".
function isNear(act: Act, { start }: Fact, index: EvidenceIndex): boolean {
  const between = index.documents.get(act.document)?.text.slice(act.start, start) ?? '';
  return !APART.test(between);
}

function issuesAlike(facts: readonly Fact[], main: ReadonlySet<string>, index: EvidenceIndex): string[] {
  const counts = facts.filter(({ kind }) => kind === 'count');
  if (counts.length === 0) return [];
  return index.facts.flatMap(({ kind, unit, issue }) =>
    kind === 'count' && issue !== null && main.has(issue) && counts.some((fact) => isAlike(fact, unit)) ? [issue] : [],
  );
}

function isAlike(fact: Fact, unit: string | null): boolean {
  return fact.unit?.toLowerCase() === unit?.toLowerCase() && !PEOPLE.test(unit ?? '');
}

function weight({ facts, independent }: Figure, index: EvidenceIndex): number {
  const disputed = facts.some((fact) =>
    (index.clustersOf.get(fact.sentence) ?? [])
      .flatMap(({ differences }) => differences)
      .flatMap(({ spans }) => spans)
      .some(({ document, start, end }) => document === fact.document && start < fact.end && end > fact.start),
  );
  return 2 * independent + (disputed ? 2 : 0) + (facts.some((fact) => actsOver(fact, index).length > 0) ? 2 : 0);
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
/** Anybody can be counted as people, whatever the matter. */
const PEOPLE = /^(?:people|persons|men|women|children|members|)$/i;
const GENERAL = /^(?:points?|stages?|votes?|seats?|places?|members?|miles|sources?|sides?|times|pages?|letters?)$/i;
const ALL = /^(?:all|both|each|every|the other)\b/i;
const APART = /[;:—–]|\b(?:when|after|before|because|while|since|if|who|which|where|as|though|although)\b/i;
const RECURRING = 'Figure';
const MOST_FIGURES = 4;
const MOST_OF_ONE = 2;

export interface KeyFigure {
  readonly label: string;
  readonly figure: Figure;
  /** Entity ids of those who demand or refuse it; [] where its label tells another thing, or a speaker is named. */
  readonly by: readonly string[];
}
