import type { Issue, PloverAct } from '#src/schema/evidence.ts';
import { isWitnessRole } from '../../language/phrases/roles/witness-role.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { ClaimGroup } from '../groups.ts';
import { mainIssues } from '../treated.ts';
import { tellsLittle } from './tells-little.ts';

/**
 * The statements that the page of positions shows, by the issue they stand under, best treated issues first: of each issue
 * those that the matrix rests on and what no party has said too often.
 */
export function positionSections(groups: readonly ClaimGroup[], index: EvidenceIndex): PositionSection[] {
  const headed = headedIssues(groups, index);
  const byIssue = Map.groupBy(groups, ({ lead }) => lead.issues.find((id) => headed.has(id)) ?? '');
  const most = Math.max(LEAST_PER_ISSUE, Math.min(MOST_PER_ISSUE, Math.floor(MOST_ON_PAGE / byIssue.size)));
  const sections = [...byIssue].map(([issue, all]): PositionSection => {
    const perParty = new Map<string, number>();
    const worth = all.filter((group) => !isByTheWay(group, index) && !tellsLittle(group, index));
    const chosen = (issue === '' ? partiesFirst(worth, index) : sidesFirst(worth, issue)).filter(({ lead }) => {
      const key = lead.parties.join();
      perParty.set(key, (perParty.get(key) ?? 0) + 1);
      return (perParty.get(key) ?? 0) <= MOST_PER_PARTY;
    });
    const room = issue === '' ? Math.max(most, LEAST_OF_OTHERS) : most;
    const kept = chosen.slice(0, room);
    const shown = new Set(kept);
    // On one matter what is best reported stands first; where there is none, whose matter it is.
    const groups = issue === '' ? kept : all.filter((one) => shown.has(one));
    return { issue: index.issues.get(issue) ?? null, groups, all: all.length };
  });
  const ordered = sections
    .filter((one) => one.groups.length > 0)
    .sort((a, b) => Number(a.issue === null) - Number(b.issue === null) || b.all - a.all);
  return ordered.slice(0, MOST_SECTIONS);
}

// What somebody at the gate feels is no position of a party, nor is what nobody did, "did not repeat a threat", or what is only
// asked.
function isByTheWay({ lead, documents }: ClaimGroup, index: EvidenceIndex): boolean {
  if (lead.actors.length === 1 && lead.sentences.every((id) => index.asked.get(id) === lead.actors[0])) return true;
  if (UNTOLD.has(lead.act) && lead.modality.includes('negated')) return true;
  const [only, ...others] = lead.actors.flatMap((id) => index.entities.get(id) ?? []);
  if (lead.parties.length > 0 || documents > 1 || only?.type !== 'person' || others.length > 0) return false;
  return only.role === null || isWitnessRole(only.role);
}

// What a cell of the matrix rests on is kept on the page before what only says more.
function sidesFirst(groups: readonly ClaimGroup[], issue: string): ClaimGroup[] {
  const takes = ({ lead }: ClaimGroup) => Number(lead.stances.some((one) => one.issue === issue));
  return [...groups].sort((a, b) => takes(b) - takes(a));
}

// Of what treats no issue, what the parties to the matter say before outsiders, and these before anybody at the gate.
function partiesFirst(groups: readonly ClaimGroup[], index: EvidenceIndex): ClaimGroup[] {
  const known = new Set(index.parties);
  const of = ({ lead: { parties } }: ClaimGroup) =>
    Number(parties.length > 0) + Number(parties.some((id) => known.has(id)));
  return [...groups].sort((a, b) => of(b) - of(a));
}

// What several documents hardly treat, and nobody takes a side on, gets no heading for a word in passing.
function headedIssues(groups: readonly ClaimGroup[], index: EvidenceIndex): ReadonlySet<string> {
  if (index.evidence.documents.length < SEVERAL) return new Set(index.issues.keys());
  const sided = groups.flatMap(({ lead }) => lead.stances.map(({ issue }) => issue));
  return new Set([...mainIssues(index), ...sided.filter((id) => index.issues.has(id))]);
}

const UNTOLD: ReadonlySet<PloverAct> = new Set(['ACCUSE', 'THREATEN', 'PROTEST']);
/** Statements of one party on one issue, so that nobody fills it alone. */
const MOST_PER_PARTY = 3;
/** Statements on one issue. */
const MOST_PER_ISSUE = 8;
/** Issues with a heading of their own. */
const MOST_SECTIONS = 12;
/** Statements, so that a page on many issues stays one that is read. */
const MOST_ON_PAGE = 40;
/** Statements that an issue keeps, however many issues share the page. */
const LEAST_PER_ISSUE = 3;
/** The same of what treats no issue: it is of all matters at once. */
const LEAST_OF_OTHERS = 8;
/** Documents. */
const SEVERAL = 3;

export interface PositionSection {
  readonly issue: Issue | null;
  readonly groups: readonly ClaimGroup[];
  /** How many there are, shown or not. */
  readonly all: number;
}
