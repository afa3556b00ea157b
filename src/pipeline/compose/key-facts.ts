import type { Act, Fact, FactKind, PloverAct } from '#src/schema/evidence.ts';
import { lostWords } from '../wording/lost-words.ts';
import type { Block, Inline } from './blocks.ts';
import { corroborationOf } from './corroboration.ts';
import type { Material } from './draft.ts';
import { isElsewhen } from './elsewhen.ts';
import { type Figure, figureWords, standsAlone } from './figures.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, joined, party, quote, tally, words } from './inlines.ts';
import { keyFigures } from './key-figures.ts';
import { placeOfTalks } from './place-of-talks.ts';
import { rankedParties } from './ranked-parties.ts';
import { wordCount } from './read-text.ts';
import { unnamedIn } from './unnamed.ts';

/** The small table of where, when, how long, who and the figures; a row that no source fills is left out. */
export function keyFacts(material: Material): Block[] {
  const { index } = material;
  const figures = material.figures.filter(({ lead }) => standsAlone(lead, index));
  const when = row('When', best(figures, 'date', index), index);
  const rows = [
    ...where(figures, index),
    ...(when.length > 0 ? when : whenDone(material)),
    ...row('How long', best(figures, 'duration', index), index),
    ...who(material),
    ...keyFigures(figures, index).flatMap(({ label, figure }) => row(label, figure, index)),
  ];
  if (rows.length === 0) return [];
  const head = ['Fact', 'In the sources', 'Reported by'].map((title) => [words(title)]);
  return [
    { type: 'heading', depth: 2, children: [words('Key facts')] },
    { type: 'table', role: 'facts', head, rows },
  ];
}

// Facts of the talks themselves come before those of the matters they treat; a time or place of something else is none.
function best(figures: readonly Figure[], kind: FactKind, index: EvidenceIndex): Figure | undefined {
  const least = kind === 'duration' ? 0 : IN_SENTENCE;
  const keyed = figures
    .filter(({ lead }) => lead.kind === kind && !isElsewhen(lead, index))
    .filter(({ facts }) => kind !== 'duration' || facts.some((fact) => isOfTalks(fact, index)))
    .map((figure) => ({ figure, near: Math.max(...figure.facts.map((fact) => nearness(fact, index))) }))
    .filter(({ near }) => near >= least);
  return keyed.sort((a, b) => b.figure.documents + b.near - (a.figure.documents + a.near))[0]?.figure;
}

// How long an offer runs is not how long the talks took.
function isOfTalks(fact: Fact, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(fact.sentence);
  const text = index.documents.get(fact.document)?.text.slice(sentence?.start, sentence?.end) ?? '';
  return talksIn(fact.sentence, index).length > 0 || TALKED.test(text);
}

// Part of the words of what was done together, else in the same sentence.
function nearness(fact: Fact, index: EvidenceIndex): number {
  const done = talksIn(fact.sentence, index);
  if (done.some(({ start, end }) => start <= fact.start && end >= fact.end)) return 2 * IN_SENTENCE;
  return (done.length > 0 ? IN_SENTENCE : 0) + (fact.issue === null ? 1 : 0);
}

// What parties did together or failed to do, over and not to come.
function talksIn(sentence: string, index: EvidenceIndex): Act[] {
  return (index.actsIn.get(sentence) ?? []).filter(
    ({ act, actors, modality }) =>
      (act === 'CONSULT' || (TALKS.has(act) && actors.length > 1)) &&
      !modality.includes('future') &&
      !modality.includes('historical'),
  );
}

// A place as a fact, else the place named where the sources tell of the talks.
function where(figures: readonly Figure[], index: EvidenceIndex): Inline[][][] {
  const place = best(figures, 'place', index);
  if (place) return row('Where', place, index);
  const found = placeOfTalks(index);
  if (!found) return [];
  const { mention, sentences } = found;
  const told = [quote(mention.document, mention, index), ...cites(sentences.slice(0, MOST_CITES))];
  return [[[words('Where')], told, [tally(corroborationOf(sentences, index), index)]]];
}

// Where no date stands alone, the words of what was done on it do: "failed to reach an agreement on Tuesday".
function whenDone({ index, figures }: Material): Inline[][][] {
  for (const { lead } of figures) {
    if (lead.kind !== 'date' || isElsewhen(lead, index)) continue;
    const act = talksIn(lead.sentence, index).find(({ start, end }) => start <= lead.start && end >= lead.end);
    const sentence = index.sentences.get(lead.sentence);
    const text = index.documents.get(lead.document)?.text ?? '';
    if (!act || !sentence || wordCount(text.slice(act.start, act.end)) > MOST_WORDS) continue;
    if (lostWords(text, sentence, [act]).length > 0) continue;
    const said = unnamedIn(lead.document, [act], [], index);
    const told = [...said, quote(lead.document, act, index), ...cites([lead.sentence])];
    return [[[words('When')], told, [tally(corroborationOf([lead.sentence], index), index)]]];
  }
  return [];
}

function row(label: string, figure: Figure | undefined, index: EvidenceIndex): Inline[][][] {
  return figure ? [[[words(label)], figureWords(figure, index), [tally(figure, index)]]] : [];
}

// One sentence of each document that names all of them.
function who({ index, claims }: Material): Inline[][][] {
  const parties = rankedParties(index, claims)
    .filter(({ standing }) => standing === 'party')
    .slice(0, MOST_PARTIES);
  const first = new Map<string, string>();
  for (const { id, document } of index.sentences.values()) {
    if (first.has(document)) continue;
    const named = new Set((index.mentionsIn.get(id) ?? []).map(({ entity }) => entity));
    if (parties.every((one) => named.has(one.id))) first.set(document, id);
  }
  const sentences = [...first.values()].slice(0, MOST_CITES);
  if (parties.length === 0 || sentences.length === 0) return [];
  const names = parties.map(({ id }) => [party(id, index)]);
  const all = corroborationOf(sentences, index);
  return [[[words('Who')], [...joined(names, ' · '), ...cites(sentences)], [tally(all, index)]]];
}

const TALKS: ReadonlySet<PloverAct> = new Set(['AGREE', 'REJECT']);
const TALKED = /\b(?:talks?|meetings?|negotiat\w+|sessions?|rounds?|lasted|duration|met)\b/i;
const IN_SENTENCE = 2;
const MOST_PARTIES = 6;
const MOST_CITES = 4;
const MOST_WORDS = 10;
