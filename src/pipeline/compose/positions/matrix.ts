import type { Entity, Issue, Modality, Stance } from '#src/schema/evidence.ts';
import type { Block, Inline } from '../blocks.ts';
import type { Claim } from '../claim.ts';
import { callsOff, POSITION_ACTS } from '../claims/position-acts.ts';
import { isSaid } from '../claims.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { ClaimGroup } from '../groups.ts';
import { anchor, cites, joined, name, party, words } from '../lines/inlines.ts';
import { deedWord } from '../statement/deed-words.ts';
import { mainIssues } from '../treated.ts';

/**
 * The party × issue table, each cell with what it rests on: for, against or conditional where the words take a side; else
 * what the party does ("asks", "offers", "says"); "not reported" where no source tells of it, for whoever says nothing to
 * these reporters is not silent. A party to the matter of whom it has nothing at all is named below it, others stand in it
 * where they take a position. [] where so few take one that the statements themselves tell it better.
 */
export function matrix(
  parties: readonly Entity[],
  groups: readonly ClaimGroup[],
  shown: ReadonlySet<string>,
  index: EvidenceIndex,
): Block[] {
  const spoken = spokenOf(groups);
  const issues = columns(parties, spoken, index);
  const takesOne = (id: string) => issues.some((issue) => isPosition(spoken.get(key(id, issue.id))));
  const cells = parties
    .filter(({ id, standing }) => standing === 'party' || takesOne(id))
    .map(({ id }) => ({ id, told: issues.map((issue) => cell(spoken.get(key(id, issue.id)), shown, index)) }));
  const rows = cells.filter(({ told }) => told.some(({ length }) => length > 0));
  if (rows.flatMap(({ told }) => told.filter(({ length }) => length > 0)).length < FEWEST_CELLS) return [];
  const head = [[words('Party')], ...issues.map(({ title }) => [words(title)])];
  const body = rows.map(({ id, told }) => [
    [party(id, index)],
    ...told.map((one) => (one.length > 0 ? one : [words(UNREPORTED)])),
  ]);
  const left = cells.filter((one) => !rows.includes(one)).map(({ id }) => [party(id, index)]);
  return [{ type: 'table', role: 'matrix', head, rows: body }, ...ofWhomNothing(left)];
}

function ofWhomNothing(left: readonly Inline[][]): Block[] {
  if (left.length === 0) return [];
  return [
    {
      type: 'paragraph',
      children: [words('No source reports where these parties stand on these matters: '), ...joined(left, ' · ')],
    },
  ];
}

function spokenOf(groups: readonly ClaimGroup[]): Map<string, Spoken> {
  const spoken = new Map<string, Spoken>();
  for (const group of groups)
    for (const id of group.lead.parties) {
      for (const deed of group.lead.bearing) at(spoken, key(id, deed.issue)).deeds.push({ deed, group, near: false });
      for (const deed of nearby(group)) at(spoken, key(id, deed.issue)).deeds.push({ deed, group, near: true });
      for (const { issue, stance } of group.lead.stances) at(spoken, key(id, issue)).taken.push({ stance, group });
    }
  for (const group of groups)
    for (const deed of group.lead.along)
      at(spoken, key(deed.party, deed.issue)).heard.push({ deed, group, near: false });
  return spoken;
}

// Of whom a statement stands under the heading of an issue something is reported, though what it does there names the issue in
// other words of its sentence.
function nearby({ lead: { issues, bearing, act, modality, deed } }: ClaimGroup): Claim['bearing'][number][] {
  const own = new Set(bearing.map(({ issue }) => issue));
  return issues.flatMap((issue) => (own.has(issue) ? [] : [{ issue, act, modality, ...deed }]));
}

function at(spoken: Map<string, Spoken>, place: string): Spoken {
  const known = spoken.get(place) ?? { deeds: [], taken: [], heard: [] };
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
  if (!spoken) return [];
  if (spoken.taken.length > 0)
    return joined([sides(spoken.taken, shown), ...calledOff(spoken.deeds, shown, index)], ', ');
  const own = done(spoken.deeds, shown, index);
  return own.length > 0 ? own : heardOf(spoken.heard, shown, index);
}

// What only the other side tells of a party stands with whose word it is.
function heardOf(heard: readonly Done[], shown: ReadonlySet<string>, index: EvidenceIndex): Inline[] {
  const best = heard.find(({ group }) => shown.has(group.lead.id));
  const [teller] = best?.group.lead.actors ?? [];
  if (!best || teller === undefined) return [];
  const { lead, claims } = best.group;
  const told = anchor(`#${lead.id}`, words(deedWord(best.deed, lead, 1, index)));
  return [
    told,
    words(' according to '),
    name(teller, index),
    ...cites(claims.map(({ sentence }) => sentence).slice(0, MOST_CITES)),
  ];
}

// Each stance once, with the best reported statement that takes it and stands on the page. A statement with a condition is
// not also one without.
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

// "For the strike", and then "calls it off", as a source tells it rather than as somebody else has it.
function calledOff(deeds: readonly Done[], shown: ReadonlySet<string>, index: EvidenceIndex): Inline[][] {
  const found = deeds.filter(({ deed, near, group: { lead } }) => {
    const stands = !near && shown.has(lead.id) && !deed.modality.some((one) => UNDONE.has(one));
    return stands && callsOff({ ...deed, document: lead.document }, index);
  });
  const best = found.find(({ group: { lead } }) => lead.by === null || isSaid(lead)) ?? found[0];
  return best ? [linked(deedWord(best.deed, best.group.lead, 1, index), best.group, shown)] : [];
}

// What is agreed with another before what was asked or offered for it, a position before what is only said, one that stands on
// the page before others.
function done(deeds: readonly Done[], shown: ReadonlySet<string>, index: EvidenceIndex): Inline[] {
  const isAgreed = ({ deed, group: { lead } }: Done) =>
    deed.act === 'AGREE' && lead.parties.length > 1 && shown.has(lead.id);
  const weight = (one: Done) =>
    (one.near ? 0 : POINTS.own + (isAgreed(one) ? POINTS.agreed : 0)) +
    (POSITION_ACTS.has(one.deed.act) ? POINTS.position : 0) +
    (shown.has(one.group.lead.id) ? POINTS.shown : 0);
  const [best] = deeds
    .filter(({ near, group }) => !near || shown.has(group.lead.id))
    .sort((a, b) => weight(b) - weight(a));
  if (!best) return [];
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

const UNDONE: ReadonlySet<Modality> = new Set(['negated', 'hypothetical']);
const UNREPORTED = 'not reported';
/** Each outweighs those behind it together; what is near is told beside the issue and not on it. */
const POINTS = { agreed: 8, own: 4, position: 2, shown: 1 };
const STANCES: readonly Stance[] = ['for', 'against', 'conditional'];
/** Columns of the matrix: more do not fit the width of paper. */
const MOST_ISSUES = 6;
/** Among so many a main issue has a column for one cell alone. */
const FEW_ISSUES = 3;
/** In one cell. */
const MOST_CITES = 2;
/** A table of fewer tells less than the statements below it. */
const FEWEST_CELLS = 3;

/** What one party says or does on one issue, best reported first. */
interface Spoken {
  readonly deeds: Done[];
  readonly taken: Taken[];
  /** What another says that it did together with that one. */
  readonly heard: Done[];
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
