import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { areRivals, isSameVoice, isUnnamed } from './rival-figures/are-rivals.ts';
import { clauseBefore, clauseStart, isPutAt, isPutOf, isReckoned, saysFigure } from './rival-figures/clause-before.ts';
import { type Figure, figuresIn } from './rival-figures/figures-in.ts';
import { isSetRight } from './rival-figures/is-set-right.ts';

/**
 * Figures that a document sets against each other itself: "The union counted 9,600 nurses; the ministry put the number at 7,100."
 * The second stands with a word of reckoning of its own, told of somebody else than the first, in the same sentence or the
 * next, which may open a paragraph; both are of one kind and near each other.
 */
export function rivalFigures(index: EvidenceIndex): readonly Rivals[] {
  const known = found.get(index) ?? allIn(index);
  found.set(index, known);
  return known;
}

/** True where a sentence sets two figures against each other. */
export function setsFigures({ id }: EvidenceSentence, index: EvidenceIndex): boolean {
  return rivalFigures(index).some(([first, second]) => first.sentence === id && second.sentence === id);
}

const found = new WeakMap<EvidenceIndex, readonly Rivals[]>();

function allIn(index: EvidenceIndex): Rivals[] {
  return index.evidence.documents.flatMap(({ id, text }) => {
    const sentences = (index.sentencesOf.get(id) ?? []).filter((one) => !index.headings.has(one.id));
    return sentences.flatMap((sentence, place) => {
      const before = sentences[place - 1];
      const isNear = before !== undefined && sentence.paragraph - before.paragraph < 2;
      return rivalsIn(sentence, isNear ? before : undefined, text, index);
    });
  });
}

function rivalsIn(
  sentence: EvidenceSentence,
  before: EvidenceSentence | undefined,
  text: string,
  index: EvidenceIndex,
): Rivals[] {
  const own = figuresIn(sentence, text, index);
  const earlier = before ? figuresIn(before, text, index) : [];
  // What only answers stands in the paragraph of what it answers.
  const answers =
    before?.paragraph === sentence.paragraph && earlier.some((one) => isReckoned(clauseBefore(text, before, one)));
  return own.flatMap((second, at) => {
    const right = isSetRight(text, second)
      ? own.slice(0, at).findLast((one) => areRivals(one, second, false))
      : undefined;
    if (right) return [[right, second] as const];
    const clause = clauseBefore(text, sentence, second);
    // "The airline put the number at 180. The union said that nearly 200 would be lost."
    const isAnswered = at === 0 ? answers : isReckoned(clauseBefore(text, sentence, own[at - 1]!));
    const isOther = isAnswered && (isUnnamed(second) || second.kind === 'money') && saysFigure(clause);
    if (!(isReckoned(clause) || isOther) || own.filter((one) => isBeside(one, text, sentence, second)).length > 1)
      return [];
    const ahead = own.slice(0, at).filter((one) => one.end <= second.start - clause.length);
    const firsts = ahead.length > 0 ? ahead : earlier;
    const first = foremost(
      firsts.filter(
        (one) => areRivals(one, second, isPutAt(clause)) && isPutOf(clause, wordsOf(one, second, text, index)),
      ),
      text,
      index,
    );
    return first && (isOfOther(first, second, clause) || !isSameVoice(first, second, index))
      ? [[first, second] as const]
      : [];
  });
}

// What a figure is told in, as far as the clause of another of the same sentence.
function wordsOf(figure: Figure, other: Figure, text: string, index: EvidenceIndex): string {
  const sentence = index.sentences.get(figure.sentence)!;
  const end = figure.sentence === other.sentence ? clauseStart(text, sentence, other) : sentence.end;
  return text.slice(sentence.start, end);
}

// "By the union 1,500 stayed out; the company put the figure at 1,100": whoever the evidence takes for who says both.
function isOfOther(first: Figure, second: Figure, clause: string): boolean {
  return first.sentence === second.sentence && first.end <= second.start - clause.length && NAMED.test(clause);
}

// "Counts nine breaches, six by the government": what is reckoned itself; "5,200 of the country's 6,900 doctors": not the whole.
function foremost(firsts: readonly Figure[], text: string, index: EvidenceIndex): Figure | undefined {
  const own = ({ sentence }: Figure) => index.sentences.get(sentence)!;
  return (
    firsts.find((one) => isReckoned(clauseBefore(text, own(one), one))) ??
    firsts.findLast((one) => !WHOLE.test(text.slice(Math.max(own(one).start, one.start - WHOLE_WITHIN), one.start))) ??
    firsts.at(-1)
  );
}

// Another figure of the same clause: "counted 7,100 in 40 wards" may be of either; not the whole that "1,650" of "only 780 had
// stayed away, out of a staff of 1,650" is.
function isBeside(one: Figure, text: string, sentence: EvidenceSentence, second: Figure): boolean {
  const isWhole = one.start > second.end && /, (?:out )?of [\p{L} ]*$/u.test(text.slice(second.end, one.start));
  return !isWhole && isIn(one, text, sentence, second);
}

function isIn(one: Figure, text: string, sentence: EvidenceSentence, second: Figure): boolean {
  return (
    clauseBefore(text, sentence, one).length > 0 &&
    clauseStart(text, sentence, one) === clauseStart(text, sentence, second)
  );
}

/** Whoever reckons stands at the head of the clause. */
const NAMED = /^(?:the|a|an) \p{L}|^\p{Lu}/u;
const WHOLE = /[\d\p{L}] (?:out )?of (?:the |its |their |[\p{L}’']+ )*$/u;
/** In characters, before a figure. */
const WHOLE_WITHIN = 40;

/** Two figures of one thing, each with its sentence. */
export type Rivals = readonly [Figure, Figure];
