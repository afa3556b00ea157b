import data from '../../../../data/reporting.json' with { type: 'json' };
import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { nounContentEnd } from '../../contents/noun-content-end.ts';
import { isReportingNoun, kindOfWord, meansSomebody, REPORTING_NOUN } from '../../model/token-codes.ts';
import { subjectAfter } from '../../noun-phrases/subject-after.ts';
import { subjectBefore } from '../../noun-phrases/subject-before.ts';
import type { Reading, TokenRange } from '../../reading.ts';
import type { Found } from '../found.ts';
import { isOwner } from '../owners.ts';

const WILLING: ReadonlySet<string> = new Set(data.willing);
/** What one has "for" a thing one wants. */
const ASKING: ReadonlySet<string> = new Set(data.asking);
const OBLIQUE: ReadonlySet<string> = new Set(['him', 'her', 'them', 'it']);

/** "The claim by the chamber that …", "the union's demand that …", "a request from Lind to wait": what a noun of saying reports of whom. */
export function claimOf(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const { pos, sentence } = tokens[at]!;
  if (pos !== 'NOUN' || !isReportingNoun(tokens[at]!)) return null;
  const agent = agentOf(reading, at);
  const speaker = agent ?? ownerOf(reading, at);
  if (!speaker) return null;
  // "A call by Lind, the mayor, for".
  const opener = agent ? behindAgent(reading, agent) : behindAddressee(reading, at);
  if (tokens[opener]?.sentence !== sentence || !opensReport(reading, opener, at)) return null;
  // A paper says that something is so; a plan for a thing is no report.
  if (tokens[opener]!.lower !== 'that' && kindOfWord(tokens[at]!) !== REPORTING_NOUN) return null;
  const from = tokens[opener]!.lower === 'for' ? opener + 1 : opener;
  const end = nounContentEnd(reading, at, opener);
  const comma = from > opener ? tokens.slice(from, end).findIndex(({ lower }) => lower === ',') : -1;
  const content = { from, to: comma === -1 ? end : from + comma };
  if (content.to <= content.from) return null;
  return { rule: 'claim-of', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.8 };
}

// "Lind's reply to the Guild | that"
function behindAddressee(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens[at + 1]?.lower !== 'to' || !ANSWERS.has(singular(tokens[at]!.lower))) return at + 1;
  const phrase = subjectAfter(reading, at + 2);
  const end = phrase ? tokens.slice(phrase.from, phrase.to).findIndex(({ lower }) => lower === 'that') : -1;
  const that = phrase && end > 0 ? phrase.from + end : (phrase?.to ?? at + 1);
  return tokens[that]?.lower === 'that' ? that : at + 1;
}

const ANSWERS: ReadonlySet<string> = new Set(data.answers);

// "By the Guild (GM) | that", "by the chairman, Ana Lind, | that", "by Lind, the mayor, | for"
function behindAgent({ tokens }: Reading, { to }: TokenRange): number {
  let end = to;
  if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')') end += 3;
  if (tokens[end]?.lower !== ',') return end;
  for (let at = end + 2; at < end + LONGEST_NAME && tokens[at]?.sentence === tokens[to]!.sentence; at += 1) {
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX') break;
    if (tokens[at]!.lower === ',' && tokens[at + 1]?.lower === 'that') return at + 1;
  }
  return end + 1;
}

/** In tokens, of a name between commas. */
const LONGEST_NAME = 10;

// "By the chamber", "from Lind", "of the chamber" before what is reported: behind the noun.
function agentOf(reading: Reading, at: number): TokenRange | null {
  const { tokens, quoteAt } = reading;
  const by = linkAt(reading, at);
  const link = tokens[by]?.lower ?? '';
  if (!/^(?:by|from|of)$/.test(link) || quoteAt[by] !== -1) return null;
  const pronoun = OBLIQUE.has(tokens[by + 1]?.lower ?? '') && /^(?:that|for|to|,)$/.test(tokens[by + 2]?.lower ?? '');
  if (pronoun) return { from: by + 1, to: by + 2 };
  const phrase = subjectAfter(reading, by + 1);
  if (!phrase) return null;
  // A phrase that a link makes longer ends before what is reported: "by fans [for the move]", "by the Guild [that wages]".
  const longer = tokens.slice(phrase.from, phrase.to).findIndex(({ lower }) => /^(?:for|to|that)$/.test(lower));
  const agent = longer > 0 ? { from: phrase.from, to: phrase.from + longer } : phrase;
  const speaks = tokens.slice(agent.from, agent.to).some((one) => one.pos === 'PROPN' || meansSomebody(one));
  // "The demand of the day that": whose words they are, is said by nothing else.
  return speaks && (link !== 'of' || tokens[behindAgent(reading, agent)]?.lower === 'that') ? agent : null;
}

// "The view, expressed | by", "the fear voiced | by": what is done to a view says whose it is.
function linkAt({ tokens }: Reading, at: number): number {
  const verb = tokens[at + 1]?.lower === ',' ? at + 2 : at + 1;
  const isHeld = HELD.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'by';
  return isHeld ? verb + 1 : at + 1;
}

const HELD: ReadonlySet<string> = new Set(tellingVerbs.held);

// "The union's", "their": before the noun and what describes it.
function ownerOf(reading: Reading, at: number): TokenRange | null {
  const { tokens } = reading;
  let first = at;
  while (first > 0 && tokens[first - 1]!.pos === 'ADJ') first -= 1;
  const mark = tokens[first - 1];
  if (!mark || mark.sentence !== tokens[at]!.sentence) return null;
  if (isOwner(mark.lexeme)) return { from: first - 1, to: first };
  if (mark.lower !== "'s" && mark.lower !== "'") return null;
  const owner = subjectBefore(reading, first - 1);
  if (owner?.to !== first - 1) return null;
  const own = tokens.slice(owner.from, owner.to).findLastIndex(({ lower }) => LINKS.has(lower));
  return { from: owner.from + own + 1, to: owner.to };
}

/** "In Lind's view": what stands before is not of the owner. */
const LINKS: ReadonlySet<string> = new Set(['for', 'in', 'from', 'at', 'with', 'on', 'to', 'by']);

function opensReport({ tokens }: Reading, from: number, noun: number): boolean {
  const next = tokens[from + 1];
  switch (tokens[from]!.lower) {
    case 'that':
      // "The claim that angered them" is no claim of what follows.
      return next !== undefined && next.pos !== 'VERB' && next.pos !== 'AUX' && next.pos !== 'PUNCT';
    case 'to':
      return WILLING.has(singular(tokens[noun]!.lower)) && next?.pos === 'VERB' && next.lower === next.lemma;
    case 'for':
      return ASKING.has(singular(tokens[noun]!.lower)) && next?.sentence === tokens[noun]!.sentence;
    default:
      return false;
  }
}

const singular = (lower: string) => lower.replace(/ies$/, 'y').replace(/s$/, '');
