import type { Entity, Issue, Stance } from '#src/schema/evidence.ts';
import type { Block, Inline, Table } from './blocks.ts';
import type { Draft, Material } from './draft.ts';
import type { ClaimGroup } from './groups.ts';
import type { EvidenceIndex } from './index.ts';
import { anchor, cites, joined, party, words } from './inlines.ts';
import { rankedParties } from './ranked-parties.ts';
import { statementBlock } from './statement.ts';

/** Who stands where: the party × issue matrix, then each statement with its exact words. */
export function positionsPage({ index, groups, claims }: Material): Draft[] {
  const spoken = groups.filter(({ lead }) => lead.parties.length > 0 || lead.by !== null);
  if (spoken.length === 0) return [];
  const sections = sectionsOf(spoken, index);
  const shown = new Set(sections.flatMap(({ groups: those }) => those.map(({ lead }) => lead.id)));
  const parties = rankedParties(index, claims).filter(({ id }) => spoken.some(({ lead }) => lead.parties.includes(id)));
  return [
    {
      slug: 'positions',
      title: 'Positions',
      description: 'Who is for, against or silent on each issue, and every statement in its exact words.',
      blocks: [...matrix(parties, spoken, shown, index), ...sections.flatMap((section) => blocks(section, index))],
    },
  ];
}

function matrix(
  parties: readonly Entity[],
  groups: readonly ClaimGroup[],
  shown: ReadonlySet<string>,
  index: EvidenceIndex,
): Table[] {
  const taken = groups.filter(({ lead }) => lead.stance !== null);
  const issues = index.evidence.issues
    .map((issue) => ({ issue, count: taken.filter(({ lead }) => lead.issues.includes(issue.id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_ISSUES)
    .map(({ issue }) => issue);
  if (issues.length === 0) return [];
  const rows = parties.map((one) => [
    [party(one.id, index)],
    ...issues.map((issue) =>
      cell(
        taken.filter(({ lead }) => lead.parties.includes(one.id) && lead.issues.includes(issue.id)),
        shown,
      ),
    ),
  ]);
  return [
    { type: 'table', role: 'matrix', head: [[words('Party')], ...issues.map(({ title }) => [words(title)])], rows },
  ];
}

// Each stance once, with the best reported statement that takes it.
function cell(groups: readonly ClaimGroup[], shown: ReadonlySet<string>): Inline[] {
  const stances = STANCES.flatMap((stance) => groups.find(({ lead }) => lead.stance === stance) ?? []);
  if (stances.length === 0) return [words('silent')];
  return joined(
    stances.map(({ lead, claims }) => {
      const word = words(lead.stance ?? '');
      return [
        shown.has(lead.id) ? anchor(`#${lead.id}`, word) : word,
        ...cites(claims.map(({ sentence }) => sentence).slice(0, 2)),
      ];
    }),
    ', ',
  );
}

function sectionsOf(groups: readonly ClaimGroup[], index: EvidenceIndex): Section[] {
  const byIssue = Map.groupBy(groups, ({ lead }) => lead.issues.find((id) => index.issues.has(id)) ?? '');
  const sections = [...byIssue].map(([issue, all]): Section => {
    const perParty = new Map<string, number>();
    const chosen = all.filter(({ lead }) => {
      const key = lead.parties.join();
      perParty.set(key, (perParty.get(key) ?? 0) + 1);
      return (perParty.get(key) ?? 0) <= MOST_PER_PARTY;
    });
    return { issue: index.issues.get(issue) ?? null, groups: chosen.slice(0, MOST_PER_ISSUE), all: all.length };
  });
  return sections.sort((a, b) => Number(a.issue === null) - Number(b.issue === null) || b.all - a.all);
}

function blocks({ issue, groups, all }: Section, index: EvidenceIndex): Block[] {
  const more = all - groups.length;
  const rest: Block[] =
    more > 0
      ? [
          {
            type: 'paragraph',
            children: [
              { type: 'tally', value: `${more} more` },
              words(' in the '),
              anchor('../sources/', words('sources')),
            ],
          },
        ]
      : [];
  return [
    { type: 'heading', depth: 2, children: [words(issue?.title ?? 'Other statements')] },
    ...groups.map((group) => statementBlock(group, index)),
    ...rest,
  ];
}

const STANCES: readonly Stance[] = ['for', 'against', 'conditional'];
const MOST_ISSUES = 6;
const MOST_PER_PARTY = 3;
const MOST_PER_ISSUE = 8;

interface Section {
  readonly issue: Issue | null;
  readonly groups: readonly ClaimGroup[];
  /** How many there are, shown or not. */
  readonly all: number;
}
