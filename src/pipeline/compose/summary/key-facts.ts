import type { Act, Fact, FactKind, PloverAct, Span } from '#src/schema/evidence.ts';
import { WEEKDAY } from '../../wording/calendar.ts';
import { lostWords } from '../../wording/lost-words.ts';
import type { Block, Inline } from '../blocks.ts';
import type { Material } from '../draft.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { isElsewhen } from '../figures/elsewhen.ts';
import { keyFigures } from '../figures/key-figures.ts';
import { type Figure, figureWords, standsAlone } from '../figures.ts';
import { corroborationOf } from '../lines/corroboration.ts';
import { cites, joined, name, party, quote, tally, words } from '../lines/inlines.ts';
import { namedBehind } from '../lines/named-behind.ts';
import { unnamedIn } from '../lines/unnamed.ts';
import { rankedParties } from '../ranked-parties.ts';
import { readText, wordCount } from '../sentences/read-text.ts';
import { shownSentence } from '../sentences/shown-sentence.ts';
import { textOf } from '../sentences/words-at.ts';
import { isOfTheirTalks } from './of-their-talks.ts';
import { isLongAgo } from './over.ts';
import { placeOfTalks } from './place-of-talks.ts';
import { ageOf } from './report-age.ts';

/**
 * The small table of where, when, how long, who and the figures; a row that no source fills is left out, and so are the last
 * figures where the table would have more than `most` words.
 */
export function keyFacts(material: Material, most = Infinity): Block[] {
  const { index } = material;
  const figures = material.figures.filter(({ lead }) => standsAlone(lead, index));
  const when = whenTold(best(figures, 'date', index), index);
  const first = [
    ...where(figures, index),
    ...(when.length > 0 ? when : whenDone(material)),
    ...row('How long', best(figures, 'duration', index), index),
    ...who(material),
  ];
  const told = keyFigures(figures, index).map(({ label, figure, by, words: shown }) =>
    row(label, figure, index, by, shown),
  );
  const rows = withinWords(first, told, most);
  if (rows.length === 0) return [];
  const head = ['Fact', 'In the sources', 'Reported by'].map((title) => [words(title)]);
  return [
    { type: 'heading', depth: 2, children: [words('Key facts')] },
    { type: 'table', role: 'facts', head, rows },
  ];
}

// The first figure stands in any case.
function withinWords(first: Inline[][][], figures: Inline[][][][], most: number): Inline[][][] {
  const rows = [...first];
  for (const [place, figure] of figures.entries()) {
    const length = [...rows, ...figure].flat().reduce((sum, cell) => sum + wordCount(readText(cell)), 0);
    if (place > 0 && length > most) break;
    rows.push(...figure);
  }
  return rows;
}

// Facts of the talks themselves come before those of the matters they treat; a time or place of something else is none.
function best(figures: readonly Figure[], kind: FactKind, index: EvidenceIndex): Figure | undefined {
  const least = kind === 'duration' ? 0 : IN_SENTENCE;
  const keyed = figures
    .filter(
      ({ lead }) =>
        lead.kind === kind &&
        !isElsewhen(lead, index) &&
        !isVague(lead) &&
        !isPartyItself(lead, index) &&
        !isOfSomebody(lead),
    )
    .filter(({ lead, facts }) => (kind === 'duration' ? facts : [lead]).some((fact) => isOfTheirTalks(fact, index)))
    .filter(({ facts }) => kind !== 'duration' || facts.some((fact) => isOfTalks(fact, index)))
    .filter((figure) => kind !== 'date' || !isOutrun(figure, index))
    .map((figure) => ({ figure, near: Math.max(...figure.facts.map((fact) => nearness(fact, index))) }))
    .filter(({ near }) => near >= least);
  return keyed.sort((a, b) => b.figure.documents + b.near - (a.figure.documents + a.near))[0]?.figure;
}

// The day of an offer that one report of many told weeks before the last.
function isOutrun({ lead, documents }: Figure, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(lead.sentence);
  return documents === 1 && index.documents.size > 2 && sentence !== undefined && ageOf(sentence, index) > FORTNIGHT;
}

// "The war in Peru": the land that is a party is no place of talks.
function isPartyItself({ kind, sentence, start, end }: Fact, index: EvidenceIndex): boolean {
  return (
    kind === 'place' &&
    (index.mentionsIn.get(sentence) ?? []).some(
      (one) => one.end === end && one.start >= start - ARTICLE && index.parties.includes(one.entity),
    )
  );
}

// "At his office": where that is, only the sentence says.
function isOfSomebody({ kind, text }: Fact): boolean {
  return kind === 'place' && /^(?:his|her|its|their|our|my) /i.test(text);
}

// "This week" of a paper whose own day nobody states, "April" and a mere year: no time of talks.
function isVague({ kind, value, text }: Fact): boolean {
  if (kind !== 'date') return false;
  if (/^\d{4}-\d\d$/.test(String(value))) return true;
  return /^\d{4}$/.test(text) || (value === null && !NAMED_DAY.test(text));
}

// How long an offer runs is not how long the talks took, nor is a target of 40 minutes they treat.
function isOfTalks(fact: Fact, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(fact.sentence);
  const text = textOf(fact.document, index);
  if (!sentence || isLongAgo(sentence, index)) return false;
  const whole = text.slice(sentence.start, sentence.end);
  const [before, behind] = [text.slice(sentence.start, fact.start), text.slice(fact.end, sentence.end)];
  return TALKED.test(whole) && (LASTED.test(before) || LONG.test(behind));
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

// "Friday" of a paper without a day tells little: the words that lead up to it do, "the meeting convened by Kabin on Friday".
function whenTold(figure: Figure | undefined, index: EvidenceIndex): Inline[][][] {
  if (!figure || figure.lead.value !== null || /\d/.test(figure.lead.text)) return row('When', figure, index);
  const { lead, sentences } = figure;
  const sentence = index.sentences.get(lead.sentence);
  const text = textOf(lead.document, index);
  const before =
    /[^,;:–—()“”"]*$/
      .exec(text.slice(sentence ? shownSentence(sentence, index).start : lead.start, lead.start))?.[0]
      .trimStart() ?? '';
  const span = { start: lead.start - before.length, end: lead.end };
  const isWhole = sentence !== undefined && lostWords(text, sentence, [span]).length === 0;
  if (!isWhole || wordCount(before) === 0 || wordCount(before) > MOST_WORDS) return row('When', figure, index);
  return whenIn(lead.document, span, sentences, index);
}

// Where no date stands alone, the words of what was done on it do: "failed to reach an agreement on Tuesday".
function whenDone({ index, figures }: Material): Inline[][][] {
  for (const figure of figures) {
    const { lead } = figure;
    if (lead.kind !== 'date' || isElsewhen(lead, index) || isVague(lead) || !isOfTheirTalks(lead, index)) continue;
    if (isOutrun(figure, index)) continue;
    const act = talksIn(lead.sentence, index).find(({ start, end }) => start <= lead.start && end >= lead.end);
    const sentence = index.sentences.get(lead.sentence);
    const text = textOf(lead.document, index);
    if (!act || !sentence || wordCount(text.slice(act.start, act.end)) > MOST_WORDS) continue;
    if (lostWords(text, sentence, [act]).length > 0) continue;
    return whenIn(lead.document, act, [lead.sentence], index);
  }
  return [];
}

function whenIn(document: string, span: Span, sentences: readonly string[], index: EvidenceIndex): Inline[][][] {
  const line = [
    ...unnamedIn(document, [span], [], index),
    quote(document, span, index),
    ...cites(sentences.slice(0, MOST_CITES)),
  ];
  const told = [...line, ...namedBehind(document, [span], line, index)];
  return [[[words('When')], told, [tally(corroborationOf(sentences, index), index)]]];
}

function row(
  label: string,
  figure: Figure | undefined,
  index: EvidenceIndex,
  by: readonly string[] = [],
  shown?: Span,
): Inline[][][] {
  if (!figure) return [];
  const whose = joined(
    by.map((id) => [name(id, index)]),
    ' · ',
  );
  const told = [...(whose.length > 0 ? [...whose, words(' — ')] : []), ...figureWords(figure, index, shown)];
  return [[[words(label)], told, [tally(figure, index)]]];
}

// One sentence of each document that names all of them; where none does, the first that names each.
function who({ index, claims }: Material): Inline[][][] {
  const parties = heardParties(
    rankedParties(index, claims)
      .filter(({ id, standing }) => standing === 'party' && firstNaming([id], index).length > 0)
      .map(({ id }) => id),
    claims,
  ).slice(0, MOST_PARTIES);
  const together = firstNaming(parties, index);
  const sentences = together.length > 0 ? together : parties.flatMap((id) => firstNaming([id], index).slice(0, 1));
  if (parties.length === 0 || sentences.length === 0) return [];
  const cited = together.length > 0 ? together.slice(0, MOST_CITES) : [...new Set(sentences)];
  const names = parties.map((id) => [party(id, index)]);
  return [[[words('Who')], [...joined(names, ' · '), ...cites(cited)], [tally(corroborationOf(cited, index), index)]]];
}

// Beside the two of whom most is reported, those of whom more than a word is.
function heardParties(ranked: readonly string[], claims: Material['claims']): string[] {
  const counts = new Map<string, number>();
  for (const { parties } of claims) for (const id of parties) counts.set(id, (counts.get(id) ?? 0) + 1);
  const least = Math.max(2, HEARD * (counts.get(ranked[0] ?? '') ?? 0));
  return ranked.filter((id, place) => place < 2 || (counts.get(id) ?? 0) >= least);
}

// The first sentence of each document that names all of these.
function firstNaming(parties: readonly string[], index: EvidenceIndex): string[] {
  const first = new Map<string, string>();
  for (const { id, document } of index.sentences.values()) {
    if (first.has(document)) continue;
    // "The European Commission" tells of the Union too.
    const named = new Set(
      (index.mentionsIn.get(id) ?? []).flatMap(({ entity }) => [entity, index.entities.get(entity)?.party ?? entity]),
    );
    if (parties.every((one) => named.has(one))) first.set(document, id);
  }
  return [...first.values()];
}

const TALKS: ReadonlySet<PloverAct> = new Set(['AGREE', 'REJECT']);
const NAMED_DAY = new RegExp(`\\d|${WEEKDAY}`, 'i');
const LASTED = /\b(?:last(?:ed|ing|s)?|for|after|took|spent|over|ran|within|duration (?:was|of))(?: \p{L}+){0,3} ?$/iu;
const LONG =
  /^(?:-long)?(?: (?:of|passed|during|the|these|direct|closed)){0,4} (?:talks?|meetings?|negotiat\w+|discussions?|sessions?|rounds?)\b/iu;
const TALKED = /\b(?:talks?|meetings?|negotiat\w+|sessions?|rounds?|lasted|duration|met)\b/i;
/** What counts for a fact in the sentence of what was done together; twice that inside its words. */
const IN_SENTENCE = 2;
/** More are no answer to "who". */
const MOST_PARTIES = 6;
/** The share of what is reported of the first. */
const HEARD = 0.15;
/** Of one row; the tally beside it counts the rest. */
const MOST_CITES = 4;
/** In days. */
const FORTNIGHT = 14;
/** A longer phrase is a sentence, and no fact of a table. */
const MOST_WORDS = 10;
/** Characters: a name may begin before its fact, with "the ". */
const ARTICLE = 4;
