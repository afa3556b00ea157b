import type { Block, Inline } from './blocks.ts';
import type { Claim } from './claim.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import type { ClaimGroup } from './groups.ts';
import { peopleOrActors, reportersOf } from './lines/actors.ts';
import { cites, party, strong, tally, words } from './lines/inlines.ts';
import { more } from './lines/more.ts';
import { rankedParties } from './ranked-parties.ts';
import { claimWords, itemsOf } from './statement/pieces.ts';
import { doneBy } from './statement.ts';

/**
 * Every statement by whose it is, in reading order: what the page of positions, made to be read, leaves out too. Not made
 * where that one shows all.
 */
export function statementsPage({ index, claims, spoken: all, positions }: Material): Draft[] {
  const shown = positions.reduce((sum, { groups }) => sum + groups.length, 0);
  if (shown === all.length) return [];
  const groups = toldOnce(all.slice(0, MOST_STATEMENTS), index);
  const byParty = Map.groupBy(inReadingOrder(groups, index), ({ lead }) => lead.parties[0] ?? '');
  const parties = rankedParties(index, claims).filter(({ id }) => byParty.has(id));
  const listed = new Set(parties.map(({ id }) => id));
  const others = [...byParty].flatMap(([id, own]) => (listed.has(id) ? [] : own));
  return [
    {
      slug: 'statements',
      title: 'Statements',
      description: 'Everything that each party is reported to say, in the order of the documents.',
      blocks: [
        ...parties.flatMap(({ id }) => section(party(id, index), byParty.get(id)!, index)),
        ...(others.length > 0 ? section(words('Others'), inReadingOrder(others, index), index) : []),
        ...more(all.length - MOST_STATEMENTS),
      ],
    },
  ];
}

// The items of a list stand behind the words that open it, and not each on its own too.
function toldOnce(groups: readonly ClaimGroup[], index: EvidenceIndex): ClaimGroup[] {
  const listed = new Map(groups.flatMap(({ lead }) => itemsOf(lead, index).map(({ id }) => [id, lead] as const)));
  const isListed = ({ sentences, parties, act }: Claim) =>
    sentences.every((id) => listed.get(id)?.parties[0] === parties[0] && listed.get(id)?.act === act);
  return groups.filter(({ claims }) => !claims.every(isListed));
}

function section(title: Inline, groups: readonly ClaimGroup[], index: EvidenceIndex): Block[] {
  return [
    { type: 'heading', depth: 2, children: [title] },
    { type: 'list', items: groups.map((group) => item(group, index)) },
  ];
}

function item(group: ClaimGroup, index: EvidenceIndex): Inline[] {
  const { lead } = group;
  const who = [
    ...peopleOrActors(lead, index),
    words(' '),
    strong(words(doneBy(lead, index))),
    ...reportersOf(lead, index),
    words(': '),
  ];
  // What is counted is cited: the evidence may join a third report to another of the group than the one shown.
  const others = group.claims.filter((claim) => claim !== lead).slice(0, MOST_CITES);
  const cited = cites(others.flatMap(({ sentences }) => sentences));
  return [...who, ...claimWords(lead, who, index), ...cited, words(' '), tally(group, index)];
}

function inReadingOrder(groups: readonly ClaimGroup[], index: EvidenceIndex): ClaimGroup[] {
  const place = ({ lead }: ClaimGroup) => index.rank.get(lead.sentence) ?? 0;
  return [...groups].sort((a, b) => place(a) - place(b));
}

/** On the page, the best reported ones: a folder of a thousand documents has more than anybody reads at once. */
const MOST_STATEMENTS = 200;
/** Behind one statement, of the other reports of it. */
const MOST_CITES = 4;
