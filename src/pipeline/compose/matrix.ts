import type { Entity, Issue, Stance } from '#src/schema/evidence.ts';
import type { Inline, Table } from './blocks.ts';
import type { Claim } from './claims.ts';
import { deedWord } from './deed-words.ts';
import type { ClaimGroup } from './groups.ts';
import type { EvidenceIndex } from './index.ts';
import { anchor, cites, joined, party, words } from './inlines.ts';
import { POSITION_ACTS } from './position-acts.ts';
import { mainIssues } from './treated.ts';

/**
 * The party × issue table, each cell with what it rests on: for, against or conditional where the words take a side; else
 * what the party does ("asks", "offers", "says"); silent where no source reports anything of it. Parties to the matter
 * stand in it whatever they say, others where they take a position. [] where nobody takes one.
 */
export function matrix(
  parties: readonly Entity[],
  groups: readonly ClaimGroup[],
  shown: ReadonlySet<string>,
  index: EvidenceIndex,
): Table[] {
  const spoken = spokenOf(groups);
  const issues = columns(parties, spoken, index);
  if (issues.length === 0) return [];
  const takesOne = (id: string) => issues.some((issue) => isPosition(spoken.get(key(id, issue.id))));
  const rows = parties
    .filter(({ id, standing }) => standing === 'party' || takesOne(id))
    .map(({ id }) => [[party(id, index)], ...issues.map((issue) => cell(spoken.get(key(id, issue.id)), shown, index))]);
  const head = [[words('Party')], ...issues.map(({ title }) => [words(title)])];
  return [{ type: 'table', role: 'matrix', head, rows }];
}

function spokenOf(groups: readonly ClaimGroup[]): Map<string, Spoken> {
  const spoken = new Map<string, Spoken>();
  for (const group of groups)
    for (const id of group.lead.parties) {
      for (const deed of group.lead.bearing) at(spoken, key(id, deed.issue)).deeds.push({ deed, group, near: false });
      for (const deed of nearby(group)) at(spoken, key(id, deed.issue)).deeds.push({ deed, group, near: true });
      for (const { issue, stance } of group.lead.stances) at(spoken, key(id, issue)).taken.push({ stance, group });
    }
  return spoken;
}

// Whose statement stands under the heading of an issue is not silent on it, though what it does there names the issue in
// other words of its sentence.
function nearby({ lead: { issues, bearing, act, modality, deed } }: ClaimGroup): Claim['bearing'][number][] {
  const own = new Set(bearing.map(({ issue }) => issue));
  return issues.flatMap((issue) => (own.has(issue) ? [] : [{ issue, act, modality, ...deed }]));
}

function at(spoken: Map<string, Spoken>, place: string): Spoken {
  const known = spoken.get(place) ?? { deeds: [], taken: [] };
  spoken.set(place, known);
  return known;
}

// The issues on which most parties take a position, a side before others, in the order of the briefing where they are
// equal. A matter on which one party alone does so, and takes no side, is a column only where there are few
// and the documents treat it enough.
function columns(
  parties: readonly Entity[],
  spoken: ReadonlyMap<string, Spoken>,
  index: EvidenceIndex,
): readonly Issue[] {
  const main = mainIssues(index);
  const weighed = index.evidence.issues.map((issue) => {
    const own = parties.flatMap(({ id }) => spoken.get(key(id, issue.id)) ?? []).filter(isPosition);
    const sides = own.filter(({ taken }) => taken.length > 0).length;
    return { issue, weight: own.length + sides };
  });
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .filter(({ issue, weight }, place) => weight > 1 || (place < FEW_ISSUES && main.has(issue.id)))
    .slice(0, MOST_ISSUES)
    .map(({ issue }) => issue);
}

function isPosition(spoken: Spoken | undefined): spoken is Spoken {
  return (
    spoken !== undefined &&
    (spoken.taken.length > 0 || spoken.deeds.some(({ deed, near }) => !near && POSITION_ACTS.has(deed.act)))
  );
}

function cell(spoken: Spoken | undefined, shown: ReadonlySet<string>, index: EvidenceIndex): Inline[] {
  if (!spoken) return [words('silent')];
  return spoken.taken.length > 0 ? sides(spoken.taken, shown) : done(spoken.deeds, shown, index);
}

// Each stance once, with the best reported statement that takes it and stands on the page. A statement with a condition is not also one without.
function sides(taken: readonly Taken[], shown: ReadonlySet<string>): Inline[] {
  const conditional = new Set(taken.filter(({ stance }) => stance === 'conditional').map(({ group }) => group));
  const plain = taken.filter(({ stance, group }) => stance === 'conditional' || !conditional.has(group));
  const stances = STANCES.flatMap((stance) => {
    const same = plain.filter((one) => one.stance === stance);
    return same.find(({ group }) => shown.has(group.lead.id)) ?? same[0] ?? [];
  });
  return joined(
    stances.map(({ stance, group }) => linked(stance, group, shown)),
    ' ',
  );
}

// A position before what is only said, one that stands on the page before others.
function done(deeds: readonly Done[], shown: ReadonlySet<string>, index: EvidenceIndex): Inline[] {
  const weight = ({ deed, group, near }: Done) =>
    (near ? 0 : 4) + (POSITION_ACTS.has(deed.act) ? 2 : 0) + (shown.has(group.lead.id) ? 1 : 0);
  const [best] = deeds
    .filter(({ near, group }) => !near || shown.has(group.lead.id))
    .sort((a, b) => weight(b) - weight(a));
  if (!best) return [words('silent')];
  return linked(deedWord(best.deed, best.group.lead, 1, index), best.group, shown);
}

function linked(told: string, { lead, claims }: ClaimGroup, shown: ReadonlySet<string>): Inline[] {
  return [
    shown.has(lead.id) ? anchor(`#${lead.id}`, words(told)) : words(told),
    ...cites(claims.map(({ sentence }) => sentence).slice(0, MOST_CITES)),
  ];
}

function key(party: string, issue: string): string {
  return `${party} ${issue}`;
}

const STANCES: readonly Stance[] = ['for', 'against', 'conditional'];
const MOST_ISSUES = 6;
const FEW_ISSUES = 3;
const MOST_CITES = 2;

/** What one party says or does on one issue, best reported first. */
interface Spoken {
  readonly deeds: Done[];
  readonly taken: Taken[];
}

interface Done {
  readonly deed: Claim['bearing'][number];
  readonly group: ClaimGroup;
  /** Its sentence treats the issue, and not the words of the deed. */
  readonly near: boolean;
}

interface Taken {
  readonly stance: Stance;
  readonly group: ClaimGroup;
}
