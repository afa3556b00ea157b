import type { Block } from './blocks.ts';
import type { Draft, Material } from './draft.ts';
import { words } from './lines/inlines.ts';
import { more } from './lines/more.ts';
import { matrix } from './positions/matrix.ts';
import type { PositionSection } from './positions/sections.ts';
import { rankedParties } from './ranked-parties.ts';
import { statementBlock } from './statement.ts';

/** Who stands where: the party × issue matrix, then the statements it rests on with their exact words. */
export function positionsPage(material: Material): Draft[] {
  const { index, groups, claims, settings, spoken, positions: sections } = material;
  if (spoken.length === 0) return [];
  const left = spoken.length - sections.reduce((sum, { groups: own }) => sum + own.length, 0);
  const shown = new Set(sections.flatMap(({ groups: those }) => those.map(({ lead }) => lead.id)));
  const speaking = new Set(spoken.flatMap(({ lead }) => lead.parties));
  const parties = rankedParties(index, claims).filter(({ id }) => speaking.has(id));
  const page = settings.pages?.leaveOut?.includes('statements') ? 'sources' : 'statements';
  return [
    {
      slug: 'positions',
      title: 'Positions',
      description: 'Who is for or against, asks or offers on each issue, as far as it is reported, in the exact words.',
      blocks: [
        ...matrix(parties, groups, shown, index),
        ...sections.flatMap((section) => blocks(section, material)),
        ...more(left, page),
      ],
    },
  ];
}

function blocks({ issue, groups }: PositionSection, { index }: Material): Block[] {
  return [
    { type: 'heading', depth: 2, children: [words(issue?.title ?? 'Other statements')] },
    ...groups.map((group) => statementBlock(group, index)),
  ];
}
