import type { Fact, PloverAct } from '#src/schema/evidence.ts';
import type { Block, Inline } from './blocks.ts';
import type { Claim } from './claims.ts';
import { corroborationOf } from './corroboration.ts';
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

// Facts of the talks themselves come before those of the matters they treat and of times before or after.
function best(facts: readonly Fact[], kind: Fact['kind'], index: EvidenceIndex): Figure | undefined {
  const figures = figuresOf(
    facts.filter((fact) => fact.kind === kind && !isElsewhen(fact, index)),
    index,
  );
  const weight = ({ facts: all, documents, lead }: Figure) =>
    documents + (all.some((fact) => isOfTalks(fact, index)) ? 2 : 0) + (lead.issue === null ? 1 : 0);
  const keyed = figures.map((figure) => ({ figure, weight: weight(figure) }));
  return keyed.sort((a, b) => b.weight - a.weight)[0]?.figure;
}

function isOfTalks({ sentence }: Fact, index: EvidenceIndex): boolean {
  return (index.actsIn.get(sentence) ?? []).some(
    ({ act, modality }) => TALKS.has(act) && !modality.includes('future') && !modality.includes('historical'),
  );
}

// "since March", "until Friday", "over the last three years": a time from or to which something is reckoned.
function isElsewhen({ document, start, sentence }: Fact, index: EvidenceIndex): boolean {
  const acts = index.actsIn.get(sentence) ?? [];
  if (acts.length > 0 && acts.every(({ modality }) => modality.includes('future') || modality.includes('historical')))
    return true;
  const before = index.documents.get(document)?.text.slice(Math.max(0, start - 24), start) ?? '';
  return /\b(?:since|until|till|before|after|by|over|last|past|previous|following)(?: the)?(?: last| past)? ?$/i.test(
    before,
  );
}

function row(label: string, figure: Figure | undefined, index: EvidenceIndex): Inline[][][] {
  return figure ? [[[words(label)], figureWords(figure, index), [tally(figure, index)]]] : [];
}

// One sentence of each document that names all of them.
function who(index: EvidenceIndex, claims: readonly Claim[]): Inline[][][] {
  const parties = rankedParties(index, claims)
    .filter(({ standing }) => standing === 'party')
    .slice(0, MOST_PARTIES);
  const first = new Map<string, string>();
  for (const { id, document } of index.sentences.values()) {
    if (first.has(document)) continue;
    const named = new Set((index.mentionsIn.get(id) ?? []).map(({ entity }) => entity));
    if (parties.every((one) => named.has(one.id))) first.set(document, id);
  }
  const sentences = [...first.values()];
  if (parties.length === 0 || sentences.length === 0) return [];
  const names = joined(
    parties.map(({ id }) => [party(id, index)]),
    ' · ',
  );
  return [
    [
      [words('Who')],
      [...names, ...cites(sentences.slice(0, 2))],
      [tally(corroborationOf(sentences.slice(0, 2), index), index)],
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

const TALKS: ReadonlySet<PloverAct> = new Set(['CONSULT', 'AGREE', 'REJECT']);
const MOST_PARTIES = 6;
