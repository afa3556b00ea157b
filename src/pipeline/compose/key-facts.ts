import type { Fact } from '#src/schema/evidence.ts';
import type { Block, Inline } from './blocks.ts';
import type { Claim } from './claims.ts';
import { type Figure, figuresOf, figureWords, standsAlone } from './figures.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, joined, party, tally, words } from './inlines.ts';
import { rankedParties } from './ranked-parties.ts';

/** The small table of where, when, how long, who and the figures; a row that no source fills is left out. */
export function keyFacts(index: EvidenceIndex, claims: readonly Claim[]): Block[] {
  const alone = index.facts.filter((fact) => standsAlone(fact, index));
  const rows = [
    ...row('Where', best(alone, 'place', index), index),
    ...row('When', best(alone, 'date', index), index),
    ...row('How long', best(alone, 'duration', index), index),
    ...who(index, claims),
    ...numbers(alone, index),
  ];
  if (rows.length === 0) return [];
  const head = ['Fact', 'In the sources', 'Reported by'].map((title) => [words(title)]);
  return [
    { type: 'heading', depth: 2, children: [words('Key facts')] },
    { type: 'table', role: 'facts', head, rows },
  ];
}

// Facts of the talks themselves come before those of the matters they treat.
function best(facts: readonly Fact[], kind: Fact['kind'], index: EvidenceIndex): Figure | undefined {
  const figures = figuresOf(
    facts.filter((fact) => fact.kind === kind),
    index,
  );
  const met = ({ facts: all }: Figure) =>
    all.some(
      ({ sentence, issue }) =>
        issue === null && (index.actsIn.get(sentence) ?? []).some(({ act }) => act === 'CONSULT'),
    );
  const [first] = figures;
  return (
    figures.find((figure) => figure.documents === first?.documents && met(figure)) ??
    figures.find(({ lead }) => lead.issue === null) ??
    first
  );
}

function row(label: string, figure: Figure | undefined, index: EvidenceIndex): Inline[][][] {
  return figure ? [[[words(label)], figureWords(figure, index), [tally(figure, index)]]] : [];
}

function who(index: EvidenceIndex, claims: readonly Claim[]): Inline[][][] {
  const parties = rankedParties(index, claims)
    .filter(({ standing }) => standing === 'party')
    .slice(0, 6);
  const ids = new Set(parties.map(({ id }) => id));
  const sentence = [...index.sentences.values()].find(({ id }) =>
    [...ids].every((one) => (index.mentionsIn.get(id) ?? []).some(({ entity }) => entity === one)),
  );
  if (ids.size === 0 || !sentence) return [];
  return [
    [
      [words('Who')],
      [
        ...joined(
          parties.map(({ id }) => [party(id, index)]),
          ' · ',
        ),
        ...cites([sentence.id]),
      ],
      [],
    ],
  ];
}

function numbers(facts: readonly Fact[], index: EvidenceIndex): Inline[][][] {
  const figures = figuresOf(
    facts.filter(
      ({ kind, issue }) => (kind === 'count' || kind === 'money' || kind === 'percentage') && issue !== null,
    ),
    index,
  );
  return figures
    .slice(0, 3)
    .flatMap((figure) => row(index.issues.get(figure.lead.issue ?? '')?.title ?? 'Figure', figure, index));
}
