import type { Act, Fact, PloverAct, Span } from '#src/schema/evidence.ts';
import roles from '../../../data/roles.json' with { type: 'json' };
import { lostWords } from '../../../wording/lost-words.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import type { Figure } from '../../figures.ts';
import { wordCount } from '../../sentences/read-text.ts';
import { textOf, wordsInList } from '../../sentences/words-at.ts';
import { figurePhrase } from '../figure-phrase.ts';
import { isGeneral } from '../says-nothing.ts';
import { statusOf } from '../status.ts';
import { fateOf } from '../tolls/fate-of.ts';

/** "Struck on 31 islands" is of the strike, as long as its words say what the figure has to do with it. */
export function doneOn(
  fact: Fact,
  main: ReadonlySet<string>,
  index: EvidenceIndex,
): { label: string; words: Span } | undefined {
  // The dead of a mishap, and who is told of beside them, are of the mishap, and "its 27 members" of nothing that is done.
  if ((index.factsIn.get(fact.sentence) ?? []).some((one) => fateOf(one, index) !== null)) return undefined;
  if (isGeneral(fact) && WHOLE_OF.test(textOf(fact.document, index).slice(0, fact.start))) return undefined;
  for (const act of index.actsIn.get(fact.sentence) ?? []) {
    const issue = index.issues.get(act.issue ?? '');
    if (!issue || !main.has(issue.id) || act.start > fact.start || act.end < fact.end) continue;
    const words = briefly(act, fact, index);
    if (words) return { label: issue.title, words };
  }
  return undefined;
}

/** "Agreed to defer a payment of 4 million": the payment itself is not what was agreed on. */
export function agreedOn(fact: Fact, index: EvidenceIndex): Span | undefined {
  const text = textOf(fact.document, index);
  const act = actsOver(fact, index).find((one) => one.act === 'AGREE' && isNear(one, fact, index));
  const isDeed = act && /\bto \p{L}+/u.test(text.slice(act.start, fact.start));
  // "From eight matches to six": not half of it.
  return isDeed && !/^ to\b/.test(text.slice(fact.end)) ? briefly(act, fact, index) : undefined;
}

// From the first word of what was done to the last of the figure's phrase, where it is short and nothing that counts is lost.
function briefly(act: Act, fact: Fact, index: EvidenceIndex): Span | undefined {
  const sentence = index.sentences.get(fact.sentence);
  const text = textOf(fact.document, index);
  const words = { start: act.start, end: figurePhrase(fact, index).end };
  const told = text.slice(words.start, words.end);
  const isShort = wordCount(told) <= MOST_WORDS && !/["“”]/.test(told) && isNear(act, fact, index);
  return sentence && isShort && lostWords(text, sentence, [words]).length === 0 ? words : undefined;
}

/** What parties do about it in the sentence that is shown: who names a figure there need not refuse what another one refuses. */
export function labelOf({ facts, lead }: Figure, index: EvidenceIndex): string | undefined {
  const [fact] = facts.filter(
    (one) =>
      one.sentence === lead.sentence && !isGeneral(one) && !isWholeOf(one, index) && actsOver(one, index).length > 0,
  );
  const act = fact && actsOver(fact, index).find((one) => isNear(one, fact, index));
  if (!act) return undefined;
  const words = wordsInList(act, index);
  // Who was "unable to raise 20 million" turned nothing down, and who "urged 40 towns to sue" wants no towns.
  if ((act.act === 'REJECT' && UNABLE.test(words)) || isAsked(act, fact, index)) return undefined;
  // What one party says it will do is no figure agreed on.
  if (act.act === 'AGREE' && !AGREEING.test(words)) return undefined;
  return `${DONE}${statusOf(act, words)}`;
}

// "Urged 40 towns", "ordered about 900 workers onto the picket line": of whom it is asked.
function isAsked(act: Act, { document, start, kind, unit }: Fact, index: EvidenceIndex): boolean {
  if (act.act !== 'REQUEST' || kind !== 'count') return false;
  const before = textOf(document, index).slice(act.start, start);
  return BIDDING.test(before) || (TELLING.test(before) && PERSONS.test(unit ?? ''));
}

// "Two-fifths of the 540 flats", "nine of the board's 11 points", "raised it from 400 lorries": of how many, or from where, and
// not how many, somebody wants.
function isWholeOf({ document, start, end }: Fact, index: EvidenceIndex): boolean {
  const text = textOf(document, index);
  const before = text.slice(Math.max(0, start - WHOLE_WITHIN), start);
  // "From 40 lorries to 20" tells both.
  return WHOLE.test(before) || (FROM.test(before) && !/^ to\b/.test(text.slice(end)));
}

/** Who demands or refuses it, where its label tells that somebody does and the source tells it in its own voice. */
export function whose({ lead }: Figure, label: string | undefined, index: EvidenceIndex): readonly string[] {
  const act = label?.startsWith(DONE) ? actsOver(lead, index)[0] : undefined;
  return act === undefined || act.statement !== null ? [] : [...new Set(act.actors)];
}

// "Wants a rise of 19 per cent"; not "asked again when it handed over 40,000 signatures".
function isNear(act: Act, { start }: Fact, index: EvidenceIndex): boolean {
  const between = textOf(act.document, index).slice(act.start, start);
  return !APART.test(between);
}

/** By which parties agree on it, ask for it, refuse it or offer it: acts whose words hold the figure. */
export function actsOver({ sentence, start, end }: Fact, index: EvidenceIndex): Act[] {
  return (index.actsIn.get(sentence) ?? []).filter(
    (act) => act.start <= start && act.end >= end && POSITIONS.has(act.act) && !act.modality.includes('historical'),
  );
}

const POSITIONS: ReadonlySet<PloverAct> = new Set(['AGREE', 'REJECT', 'REQUEST', 'CONCEDE']);
const DONE = 'Figure ';
const AGREEING = /\b(?:agree|accept|accord|deal|offer|propos)/i;
const WHOLE = /\p{L} of (?:the|its|his|her|their|all|some)(?: [\p{L}-]+['’]s?)? $/iu;
const FROM = /\p{L} from(?: (?:the|its|their))? $/iu;
const UNABLE =
  /^(?:[\p{L}’'-]+ ){0,6}?(?:unable|not able|fail(?:s|ed|ure|ing)?|could not|cannot|couldn['’]t)(?!\p{L})/iu;
const WHOLE_OF = /(?:^| )(?:all )?(?:its|their|the|all) $/i;
/** Who is asked stands behind them; "asked for 40 lorries" is of the lorries. */
const BIDDING =
  /^(?:(?:has|have|had) )?(?:urged?|urges|urging|call(?:s|ed|ing)? on|summon(?:s|ed|ing)?|instruct(?:s|ed|ing)?|implor(?:es?|ed|ing)|advis(?:es?|ed|ing)|press(?:es|ed|ing)?) (?:(?:the|its|his|her|their|all|some|about|nearly|more than|over) )*$/i;
const TELLING =
  /^(?:(?:has|have|had) )?(?:order(?:s|ed|ing)?|ask(?:s|ed|ing)?|tells?|told|telling|call(?:s|ed|ing)? (?:up|out)) (?:(?:the|its|his|her|their|all|some|about|nearly|more than|over) )*$/i;
const PERSONS = new RegExp(
  `(?:^| )(?:${roles.employed.join('|')}|people|employee|member|man|men|women|resident|troop)s?$`,
  'i',
);
/** In characters, before a figure. */
const WHOLE_WITHIN = 32;
/** "Dismissed by the Alliance, a bloc of | 31 nations" tells who they are. */
const APART =
  /[;:—–]|, an? (?:\p{L}+ ){1,3}(?:of|with) $|\b(?:when|after|before|because|while|since|if|who|which|where|as|though|although)\b/iu;
/** A longer phrase is a sentence, and no label. */
const MOST_WORDS = 12;
