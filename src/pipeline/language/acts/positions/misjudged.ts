import type { PloverAct } from '#src/schema/evidence.ts';
import type { Token } from '../../../types.ts';
import { COOPERATIVE } from '../event.ts';
import { DEALS, MAYBE } from '../lists.ts';
import { meaningOf } from '../meanings.ts';
import type { Unit } from '../model/units.ts';
import { dealFrom, underAtHead } from '../under-deal.ts';

/** True where words are not the act that the model takes them for, by what grammar knows and the model cannot. */
export function isMisjudged(act: PloverAct, unit: Unit, tokens: readonly Token[]): boolean {
  if (isReason(unit, tokens) || isLeftToFind(unit, tokens)) return true;
  switch (act) {
    case 'REJECT':
      return [LEFT_OPEN, COMPARED, UNFOUND].some((words) => holds(unit, words, tokens));
    case 'ACCUSE':
      return holds(unit, UNFOUND, tokens);
    case 'AGREE':
      return isTermOfDeal(unit, tokens) || holds(unit, RECEIVED, tokens);
    case 'REQUEST':
      return holds(unit, POSSIBLE, tokens);
    case 'THREATEN':
      return isHeldOut(unit, tokens) || holds(unit, ENTITLED, tokens);
    default:
      return false;
  }
}

function holds({ from, to }: Unit, words: RegExp, tokens: readonly Token[]): boolean {
  return words.test(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

// "Will close the mill, citing | weak demand": why, and no judgement.
function isReason({ from, clauses }: Unit, tokens: readonly Token[]): boolean {
  return /^cit(?:es|ed|ing)$/.test(tokens[from - 1]?.lower ?? '') && clauses.every(({ link }) => link !== 'complement');
}

// "Wondered | whether anyone had smelt sour milk", "knows | how receipts are made": what is not said to be so.
function isLeftToFind({ from }: Unit, tokens: readonly Token[]): boolean {
  return FINDING.has(tokens[from]!.lower) && tokens[from - 1]?.sentence === tokens[from]!.sentence;
}

// "Under the deal, | crews will get 9 percent |, the mediator said": she promises nothing.
function isTermOfDeal({ from }: Unit, tokens: readonly Token[]): boolean {
  const under = underAtHead(tokens, from);
  return under !== -1 && dealFrom(tokens, under + 1, TERMS) !== -1;
}

// "Other models might be discussed if the roads were opened": something good is possible.
function isHeldOut({ clauses: [clause] }: Unit, tokens: readonly Token[]): boolean {
  if (clause?.form !== 'finite' || clause.negated || !MAYBE.has(clause.modal ?? '')) return false;
  const act = meaningOf(clause, tokens, null)?.act ?? null;
  return act !== null && act !== 'STATE' && (COOPERATIVE.has(act) || act === 'CONSULT');
}

const FINDING: ReadonlySet<string> = new Set(['whether', 'where', 'how']);
/** "Nothing is off the table", "there is no doubt", "this was possible", "I can't wait": whoever rules nothing out refuses nothing. */
const LEFT_OPEN =
  /\b(?:nothing|none|no(?: \p{L}+){1,2}) (?:is|was|are|were|has been|had been) (?:off the table|ruled out|excluded|out of the question)\b|\bthere (?:is|was|can be|could be) (?:no|little) doubt\b|^(?:that )?(?:this|that|it) (?:is|was|would be) possible\b|\b(?:ca ?n['’]?t|can ?not) wait to\b/u;
/** "The rate may have to stay": nobody asks for what is only possible. */
const POSSIBLE = /\b(?:may|might|could) (?:well )?(?:have|need) to\b/u;
/** "My first speech, as opposed to the last" */
const COMPARED = /\bas opposed to\b/u;
/** "Found no evidence that the seal was broken", "there is no proof of it": whoever finds nothing blames and refuses nobody. */
const UNFOUND = /\b(?:no|little|scant|any)(?: \p{L}+)? (?:evidence|proof|indications?|signs?) (?:that|of)\b/u;
/** "Received a proposal to buy the mill", "three bidders had made offers": to be offered something is to offer nothing. */
const RECEIVED =
  /\b(?:(?:receiv(?:ed|es)|got|had|gets) (?:an?|the|no|another|several|two|three|further)(?: \p{L}+){0,3}|(?:bidders|buyers|investors|suitors)(?: \p{L}+)? made(?: \p{L}+){0,2}) (?:offers?|proposals?|bids?|approach(?:es)?)\b/u;
/** "Had the right to form a cabinet": whoever may do so threatens nobody. */
const ENTITLED = /\b(?:have|has|had) (?:the|a|every|no) right to\b/u;
/** Under which somebody gets what others have settled for him. */
const TERMS: ReadonlySet<string> = new Set([...DEALS, 'award', 'ruling']);
