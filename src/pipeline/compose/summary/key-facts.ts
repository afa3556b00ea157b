import type { Span } from '#src/schema/evidence.ts';
import { lostWords } from '../../wording/lost-words.ts';
import type { Block, Inline } from '../blocks.ts';
import type { Material } from '../draft.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { isElsewhen } from '../figures/elsewhen.ts';
import { keyFigures } from '../figures/key-figures.ts';
import { type Figure, figureWords, standsAlone } from '../figures.ts';
import { corroborationOf } from '../lines/corroboration.ts';
import { cites, joined, name, quote, tally, words } from '../lines/inlines.ts';
import { namedBehind } from '../lines/named-behind.ts';
import { unnamedIn } from '../lines/unnamed.ts';
import { readText, wordCount } from '../sentences/read-text.ts';
import { shownSentence } from '../sentences/shown-sentence.ts';
import { textOf } from '../sentences/words-at.ts';
import { bestFigure, isOutrun, isVague } from './key-facts/best-figure.ts';
import { talksIn } from './key-facts/talks-in.ts';
import { MOST_CITES, who } from './key-facts/who.ts';
import { isOfTheirTalks } from './of-their-talks.ts';
import { placeOfTalks } from './place-of-talks.ts';

/**
 * The small table of where, when, how long, who and the figures; a row that no source fills is left out, and so are the last
 * figures where the table would have more than `most` words.
 */
export function keyFacts(material: Material, most = Infinity): Block[] {
  const { index } = material;
  const figures = material.figures.filter(({ lead }) => standsAlone(lead, index));
  const when = whenTold(bestFigure(figures, 'date', index), index);
  const first = [
    ...where(figures, index),
    ...(when.length > 0 ? when : whenDone(material)),
    ...row('How long', bestFigure(figures, 'duration', index), index),
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

// A place as a fact, else the place named where the sources tell of the talks.
function where(figures: readonly Figure[], index: EvidenceIndex): Inline[][][] {
  const place = bestFigure(figures, 'place', index);
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

/** A longer phrase is a sentence, and no fact of a table. */
const MOST_WORDS = 10;
