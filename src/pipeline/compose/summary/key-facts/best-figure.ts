import type { Fact, FactKind } from '#src/schema/evidence.ts';
import { WEEKDAY } from '../../../wording/calendar.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { isElsewhen } from '../../figures/elsewhen.ts';
import type { Figure } from '../../figures.ts';
import { textOf } from '../../sentences/words-at.ts';
import { isOfTheirTalks } from '../of-their-talks.ts';
import { isLongAgo } from '../over.ts';
import { ageOf } from '../report-age.ts';
import { talksIn } from './talks-in.ts';

/** Facts of the talks themselves come before those of the matters they treat; a time or place of something else is none. */
export function bestFigure(figures: readonly Figure[], kind: FactKind, index: EvidenceIndex): Figure | undefined {
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

/** The day of an offer that one report of many told weeks before the last. */
export function isOutrun({ lead, documents }: Figure, index: EvidenceIndex): boolean {
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

/** "This week" of a paper whose own day nobody states, "April" and a mere year: no time of talks. */
export function isVague({ kind, value, text }: Fact): boolean {
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

const NAMED_DAY = new RegExp(`\\d|${WEEKDAY}`, 'i');

const LASTED = /\b(?:last(?:ed|ing|s)?|for|after|took|spent|over|ran|within|duration (?:was|of))(?: \p{L}+){0,3} ?$/iu;

const LONG =
  /^(?:-long)?(?: (?:of|passed|during|the|these|direct|closed)){0,4} (?:talks?|meetings?|negotiat\w+|discussions?|sessions?|rounds?)\b/iu;

const TALKED = /\b(?:talks?|meetings?|negotiat\w+|sessions?|rounds?|lasted|duration|met)\b/i;

/** What counts for a fact in the sentence of what was done together; twice that inside its words. */
const IN_SENTENCE = 2;

/** In days. */
const FORTNIGHT = 14;

/** Characters: a name may begin before its fact, with "the ". */
const ARTICLE = 4;
