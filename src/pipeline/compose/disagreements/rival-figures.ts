import type { EvidenceSentence, Fact, Span } from '#src/schema/evidence.ts';
import counted from '../../data/counted-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';

/**
 * Figures that a document sets against each other itself: "The union counted 9,600 nurses; the ministry put the number at 7,100."
 * The second stands with a word of reckoning of its own, told of somebody else than the first, in the same sentence or the next;
 * both are of one kind and near each other.
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
      return rivalsIn(sentence, before?.paragraph === sentence.paragraph ? before : undefined, text, index);
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
  const answers = before !== undefined && earlier.some((one) => isReckoned(clauseBefore(text, before, one)));
  return own.flatMap((second, at) => {
    const clause = clauseBefore(text, sentence, second);
    // "The airline put the number at 180. The union said that nearly 200 would be lost."
    const isOther = answers && at === 0 && second.unit === null && SAID.test(clause) && !PRONOUN.test(clause);
    if (!(isReckoned(clause) || isOther) || own.filter((one) => isIn(one, text, sentence, second)).length > 1)
      return [];
    const ahead = own.slice(0, at).filter((one) => one.end <= second.start - clause.length);
    const firsts = ahead.length > 0 ? ahead : earlier;
    const first = foremost(
      firsts.filter((one) => areRivals(one, second)),
      text,
      index,
    );
    return first && !isSameVoice(first, second, index) ? [[first, second] as const] : [];
  });
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

// Another figure of the same clause: "counted 7,100 in 40 wards" may be of either.
function isIn(one: Figure, text: string, sentence: EvidenceSentence, second: Figure): boolean {
  return (
    clauseBefore(text, sentence, one).length > 0 && startOf(text, sentence, one) === startOf(text, sentence, second)
  );
}

function startOf(text: string, { start }: EvidenceSentence, figure: Span): number {
  const words = text.slice(start, figure.start);
  return (
    start + [...words.matchAll(PARTS)].reduce((last, { 0: part, index }) => Math.max(last, index + part.length), 0)
  );
}

function clauseBefore(text: string, sentence: EvidenceSentence, figure: Span): string {
  return text.slice(startOf(text, sentence, figure), figure.start);
}

function isReckoned(clause: string): boolean {
  return !PRONOUN.test(clause) && (PUT_AT.test(clause) || RECKONED.test(clause) || OWN.test(clause));
}

// Two counts of things that have each their own name are of two things: "1,150 members", "28,000 passengers".
function areRivals(first: Figure, second: Figure): boolean {
  if (first.kind !== second.kind || first.value === second.value) return false;
  const [low, high] = [first.value, second.value].sort((a, b) => a - b);
  if (low! < FEWEST || low! < NEAR * high!) return false;
  if (first.kind === 'percentage' || first.unit === null || second.unit === null) return true;
  return first.unit === second.unit || UNNAMED.has(second.unit);
}

// Who says so, as far as the evidence knows.
function isSameVoice(first: Figure, second: Figure, index: EvidenceIndex): boolean {
  const [own, other] = [first, second].map((figure) => {
    const over = (index.statementsOver.get(figure.sentence) ?? []).filter(
      ({ content }) => content.start <= figure.start && figure.end <= content.end,
    );
    const [nearest] = over.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
    return nearest === undefined ? null : (nearest.speakerEntity ?? nearest.unnamed);
  });
  return own !== null && own === other;
}

// The facts of a sentence, and the numbers in digits that count what only the words before them name.
function figuresIn(sentence: EvidenceSentence, text: string, index: EvidenceIndex): Figure[] {
  const facts = index.factsIn.get(sentence.id) ?? [];
  const told = facts.flatMap((fact) => figureOf(fact, sentence));
  const bare = [...text.slice(sentence.start, sentence.end).matchAll(NUMBER)].flatMap(({ 0: digits, index: at }) => {
    const [start, end] = [sentence.start + at, sentence.start + at + digits.length];
    if (facts.some((fact) => fact.start < end && start < fact.end)) return [];
    const value = Number(digits.replaceAll(',', ''));
    return [{ kind: 'count', value, unit: null, sentence: sentence.id, start, end } satisfies Figure];
  });
  return [...told, ...bare].sort((a, b) => a.start - b.start);
}

function figureOf({ kind, value, unit, start, end }: Fact, { id }: EvidenceSentence): Figure[] {
  if (typeof value !== 'number' || !(kind === 'count' || kind === 'percentage' || kind === 'money')) return [];
  return [{ kind, value, unit: unitOf(unit), sentence: id, start, end }];
}

// "Swiss francs a year": francs.
function unitOf(unit: string | null): string | null {
  const [thing = ''] = (unit ?? '').toLowerCase().split(/ (?:an?|per) /);
  return thing.split(' ').at(-1) || null;
}

const { reckoned, reckoning, reckonings } = counted;
const AROUND =
  '(?:(?:only|just|about|around|nearly|almost|some|over|under|more than|fewer than|less than|at|it at|them at) )*';
/** "Puts the number at", "put the loss from the strike at". */
const PUT_AT = new RegExp(
  `\\bputs? (?:the|its|their|that|his|her) (?:\\p{Ll}+ )?(?:${reckoned.join('|')})\\b[^;:,]{0,60} at ${AROUND}$`,
  'iu',
);
const RECKONED = new RegExp(`\\b(?:${reckoning.join('|')}) ${AROUND}$`, 'iu');
/** "The airline's estimate was". */
const OWN = new RegExp(`['’]s? (?:own )?(?:${reckonings.join('|')}) (?:is|was|came to|comes to) ${AROUND}$`, 'iu');
const WHOLE = /[\d\p{L}] (?:out )?of (?:the |its |their |[\p{L}’']+ )*$/u;
const WHOLE_WITHIN = 40;
const SAID = new RegExp(`\\b(?:said|says) (?:that )?${AROUND}$`, 'iu');
/** Whom "it" means may be whoever gave the first. */
const PRONOUN = /^\s*(?:and |but |while |whereas )?(?:it|he|she|they|this|that|which|who)\b/i;
/** Where one clause ends and somebody else's begins. */
const PARTS = /;\s*|, (?:and|but|while|whereas|though) /g;
const NUMBER =
  /(?<![\p{L}\d.,:/-])(?:\d{1,3}(?:,\d{3})+|\d{2,3})(?![\p{L}\d:/-]|[.,]\d| (?:January|February|March|April|May|June|July|August|September|October|November|December|million|billion)\b)/gu;
/** What a count is of, where its own words say no more. */
const UNNAMED: ReadonlySet<string> = new Set(reckoned);
/** Smaller ones differ by chance. */
const FEWEST = 3;
/** The smaller over the larger. */
const NEAR = 0.25;

/** Two figures of one thing, each with its sentence. */
export type Rivals = readonly [Figure, Figure];

interface Figure extends Span {
  readonly kind: 'count' | 'percentage' | 'money';
  readonly value: number;
  readonly unit: string | null;
  readonly sentence: string;
}
