import type { Entity, Issue, Stance } from '#src/schema/evidence.ts';
import type { Inline, Table } from './blocks.ts';
import type { ClaimGroup } from './groups.ts';
import type { EvidenceIndex } from './index.ts';
import { anchor, cites, joined, party, words } from './inlines.ts';
import { listed } from './listed.ts';

/**
 * The party × issue table: for, against or conditional with what it rests on, else silent. Parties to the matter stand in
 * it whatever they say, others where they take a stance. [] where nobody takes one.
 */
export function matrix(
  parties: readonly Entity[],
  groups: readonly ClaimGroup[],
  shown: ReadonlySet<string>,
  index: EvidenceIndex,
): Table[] {
  const taken = stancesOf(groups);
  const issues = columns(taken, index);
  if (issues.length === 0) return [];
  const speaks = (id: string) => issues.some((issue) => taken.has(key(id, issue.id)));
  const rows = parties
    .filter(({ id, standing }) => standing === 'party' || speaks(id))
    .map(({ id }) => [[party(id, index)], ...issues.map((issue) => cell(taken.get(key(id, issue.id)) ?? [], shown))]);
  const head = [[words('Party')], ...issues.map(({ title }) => [words(title)])];
  return [{ type: 'table', role: 'matrix', head, rows }];
}

function stancesOf(groups: readonly ClaimGroup[]): Map<string, Taken[]> {
  const taken = new Map<string, Taken[]>();
  for (const group of groups)
    for (const { issue, stance } of group.lead.stances)
      for (const id of group.lead.parties) listed(taken, key(id, issue)).push({ stance, group });
  return taken;
}

// The issues on which most stances are taken, in the order of the briefing where they are equal.
function columns(taken: ReadonlyMap<string, readonly Taken[]>, index: EvidenceIndex): Issue[] {
  const count = new Map<string, number>();
  for (const [both, all] of taken) {
    const issue = both.slice(both.indexOf(' ') + 1);
    count.set(issue, (count.get(issue) ?? 0) + all.length);
  }
  return index.evidence.issues
    .filter(({ id }) => count.has(id))
    .sort((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0))
    .slice(0, MOST_ISSUES);
}

// Each stance once, with the best reported statement that takes it and stands on the page. A statement with a condition is not also one without.
function cell(taken: readonly Taken[], shown: ReadonlySet<string>): Inline[] {
  const conditional = new Set(taken.filter(({ stance }) => stance === 'conditional').map(({ group }) => group));
  const plain = taken.filter(({ stance, group }) => stance === 'conditional' || !conditional.has(group));
  const stances = STANCES.flatMap((stance) => {
    const same = plain.filter((one) => one.stance === stance);
    return same.find(({ group }) => shown.has(group.lead.id)) ?? same[0] ?? [];
  });
  if (stances.length === 0) return [words('silent')];
  const parts = stances.map(({ stance, group: { lead, claims } }) => [
    shown.has(lead.id) ? anchor(`#${lead.id}`, words(stance)) : words(stance),
    ...cites(claims.map(({ sentence }) => sentence).slice(0, MOST_CITES)),
  ]);
  return joined(parts, ' ');
}

function key(party: string, issue: string): string {
  return `${party} ${issue}`;
}

const STANCES: readonly Stance[] = ['for', 'against', 'conditional'];
const MOST_ISSUES = 6;
const MOST_CITES = 2;

interface Taken {
  readonly stance: Stance;
  readonly group: ClaimGroup;
}
