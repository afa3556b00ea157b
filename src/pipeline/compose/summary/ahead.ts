import type { Act, EvidenceSentence, PloverAct } from '#src/schema/evidence.ts';
import deals from '../../data/deal-words.json' with { type: 'json' };
import { DAY_IN_MS } from '../../wording/calendar.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { isSetDeadline } from '../figures/deadline.ts';
import { reportDay } from '../report-day.ts';
import { looksAhead } from '../sentences/looks-ahead.ts';
import { textOf, wordsAt } from '../sentences/words-at.ts';
import { actsNow } from './acts-now.ts';
import { isDealMade, isOvertaken } from './agreed.ts';
import { lastCallingOff } from './of-end.ts';
import { isPending } from './pending.ts';
import { isOlder } from './report-age.ts';
import { isAgreedAhead, isDatedAhead, isSet } from './set-day.ts';

// What a sentence tells is still to come, and what nobody waits for any more.

/** What is still to come by what is done in it, or by its own words. */
export function isAhead(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const { id, document, start, end, issues } = sentence;
  const text = textOf(document, index);
  const found = (index.actsIn.get(id) ?? []).filter(({ modality }) => !modality.includes('historical'));
  // "It is not for her to settle wages" is nothing to wait for; "the crews will not sail on Friday" is.
  const stands = (act: Act) => !act.modality.includes('negated') || isSet(sentence, index);
  if (found.some((act) => act.modality.includes('future') && stands(act))) return true;
  // "A second stoppage would follow": who threatens it tells what is to come.
  if (found.some((act) => act.act === 'THREATEN' && stands(act) && TO_COME.test(wordsAt(act, index)))) return true;
  if (isAgreedAhead(sentence, index) || isDatedAhead(sentence, index) || isSetDeadline(id, index)) return true;
  // What a last report says must still be approved, nothing tells the end of.
  if (!isOlder(sentence, index) && isPending(text.slice(start, end))) return true;
  const dated = (index.factsIn.get(id) ?? []).some(({ kind, value }) => kind === 'date' && value !== null);
  if (dated && PLANNED.test(text.slice(start, end))) return true;
  if (found.some(({ issue }) => issue === 'next-talks')) return looksAhead(text.slice(start, end));
  if (found.length === 0) return issues.length > 0 && end - start < SHORT && looksAhead(text.slice(start, end));
  // “Today the mothers will sleep,” she said: on no matter and of no day.
  const spoken = (index.statementsOver.get(id) ?? []).some(({ kind }) => kind === 'direct');
  const counts = ({ act }: Act) => act !== 'STATE' || !spoken || issues.length > 0 || dated;
  return found.some((act) => counts(act) && looksAhead(text.slice(act.start, act.end)));
}

/** "She would order more biscuits": of what is neither a deed, nor on an issue, nor dated, nor a party's own, nobody waits. */
export function isAwaited(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const found = index.actsIn.get(sentence.id) ?? [];
  const dated = (index.factsIn.get(sentence.id) ?? []).some(({ kind }) => kind === 'date');
  const parties = new Set(index.parties);
  const named = (index.mentionsIn.get(sentence.id) ?? []).some(({ entity }) => parties.has(entity));
  return found.length === 0 || dated || named || sentence.issues.length > 0 || found.some(({ act }) => act !== 'STATE');
}

/** "These are our demands: – no clerk to be sent home": nobody is to be expected to meet them. */
export function isOfDemands({ id }: EvidenceSentence, index: EvidenceIndex): boolean {
  const lead = index.listLeads.get(id);
  return lead !== undefined && DEMANDING.test(wordsAt(lead, index));
}

/**
 * "She vowed to keep the ferry, and now we hear it will be sold" is held against somebody; "it attacked the ruling and
 * announced that it would appeal" tells what is to come.
 */
export function isReproach(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const isAnnounced = ANNOUNCING.test(wordsAt(sentence, index));
  return !isAnnounced && actsNow(sentence, index).some(({ act }) => act === 'ACCUSE');
}

/**
 * A strike that an older report plans, what it asks for or says will be blocked, or that somebody is still ready to talk, where a
 * later one tells of a deal or that the strike was called off.
 */
export function isGivenUp(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const acts = index.actsIn.get(sentence.id) ?? [];
  const isMet = acts.some(({ act }) => act === 'REQUEST' || act === 'REJECT' || BLOWS.has(act));
  if (isOfTalksOnNoDay(sentence, index)) return isDealMade(index);
  if (isCalledOff(sentence, index)) return true;
  return (isMet || READY.test(wordsAt(sentence, index))) && isOvertaken(sentence, index);
}

// "Crews were due to walk out on Friday", "ahead of another planned strike", of a paper no newer than one that tells that it is
// off, or hardly so.
function isCalledOff(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const [own, last] = [reportDay(sentence, index), lastCallingOff(index)];
  if (own === null || last === null || !BLOW_PLANNED.test(wordsAt(sentence, index))) return false;
  return own <= last || Date.parse(own) - Date.parse(last) <= MOST_DAYS * DAY_IN_MS;
}

// "The talks resume on Wednesday", of a document without a day: whether before or after the deal of a report that has one,
// nobody can tell.
function isOfTalksOnNoDay(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const acts = index.actsIn.get(sentence.id) ?? [];
  const talks = acts.some(({ issue, rule }) => issue === 'next-talks' || rule.endsWith('@talks'));
  if (!talks || reportDay(sentence, index) !== null) return false;
  return (index.factsIn.get(sentence.id) ?? []).every(
    ({ kind, value }) => kind !== 'date' || !/^\d{4}-\d\d/.test(`${value}`),
  );
}

const BLOWS: ReadonlySet<PloverAct> = new Set(['THREATEN', 'PROTEST']);
const ACTION = `(?:strikes?|${deals.actions.join('|')}|walk out|down tools|stop work)(?!\\p{L})`;
const BLOW_PLANNED = new RegExp(
  `\\b(?:was|were) (?:due|set|planning|going|scheduled|expected) to (?:[\\p{L}-]+ ){0,4}?${ACTION}|\\b(?:another|a second|a further|the next) (?:scheduled|planned) (?:[\\p{L}-]+ ){0,3}?${ACTION}`,
  'iu',
);
/** After a strike was called off, in which papers still look back at it. */
const MOST_DAYS = 2;
const READY = /\b(?:ready|willing|prepared|open) (?:to|for)\b/i;
const TO_COME = /\b(?:will|would) (?!have\b)/i;
const PLANNED = /\b(?:is|are) (?:planned|scheduled|due|set|slated|expected|pencilled in)\b/i;
const ANNOUNCING = /\bannounc(?:es|ed|ing) (?:that\b[^.;]*\b(?:will|would)|an?|the|its|his|her|their)\b/i;
const DEMANDING =
  /\b(?:demands?|demanded|claims?|calls? (?:for|on)|called (?:for|on)|wants?|wanted|requests?|requested)\b/i;
/** Characters: a short sentence in which nobody acts may tell what is to be expected. */
const SHORT = 120;
