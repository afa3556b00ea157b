import data from '../../../data/reporting.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { contentEnd } from '../contents/content-end.ts';
import { nounContentEnd } from '../contents/noun-content-end.ts';
import { isReportingNoun, kindOfWord, PERSON } from '../model/token-codes.ts';
import { phraseEndingAt } from '../noun-phrases/phrase-ending.ts';
import { tellsTime } from '../noun-phrases/phrase-words.ts';
import { subjectBefore } from '../noun-phrases/subject-before.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { makingKnown } from '../rules/cue-rules/let-known.ts';
import type { Found } from '../rules/found.ts';
import { agentPhraseAt } from './agent-phrase.ts';

const isRelative = isAmong(['whom', 'which', 'that', 'what']);
const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", "'m"]);
const STATES = new Set(data.states);
const TRANSITIVE = ['obj', 'label', 'obj-to', 'obj-c', 'off', 'aside', 'away', 'out', 'down'];
const REPROACHES = new Set(['of', 'for', 'as', 'to']);
const PARTICLES = new Set(['off', 'aside', 'away', 'out', 'down', 'over', 'up']);

/** Kinds of `speaking-words.json`. */
const BODY = 3;

/** In tokens: "on Monday night". */
const LONGEST_TIME = 5;

/** In tokens, how far behind the cue or its content the agent may stand. */
const REACH = 40;

/**
 * A report with who is named by "by" for its speaker where its cue is passive ("Lind was accused by Berg of lying", "a plan
 * rejected by Berg"), not with the subject; null where nothing is left that is told.
 */
export function withAgent(reading: Reading, found: Found): Found | null {
  const cue = found.cue.from;
  const whole = isPassive(reading, cue);
  if (!whole && !isReduced(reading, cue)) return isObjectless(reading, found) ? { ...found, speaker: null } : found;
  const agent = agentOf(reading, cue) ?? (whole ? byWhom(reading, cue) : null);
  if (!agent && !whole) return found;
  if (!agent) return found.speaker && found.speaker.from < cue ? { ...found, speaker: null } : found;
  const content = toldOf(reading, found, agent, whole);
  return content && { ...found, speaker: { from: agent.from, to: agent.to }, content };
}

function toldOf(reading: Reading, found: Found, agent: Agent, whole: boolean): TokenRange | null {
  const voiced = voicedBehind(reading, found.cue.from, agent, whole);
  if (voiced) return voiced;
  const content = without(reading, found.content, agent);
  const inside = isInside(reading, content, agent);
  if (whole) return inside ? (subjectOf(reading, found.cue.from) ?? content) : content;
  if (content.to <= agent.by) return content;
  if (!inside && REPROACHES.has(reading.tokens[content.from]!.lower)) return reproach(reading, content);
  const cue = reading.tokens[found.cue.from - 1]?.lower === ',' ? found.cue.from - 1 : found.cue.from;
  return subjectBefore(reading, cue);
}

// "The offer is said by Berg [to be unfair]", "the view, expressed by Berg, [that the offer is unfair] was met with silence".
function voicedBehind(reading: Reading, cue: number, { to }: Agent, whole: boolean): TokenRange | null {
  const { tokens, cues } = reading;
  if (whole)
    return cues[cue]!.takes.has('c') && tokens[to]?.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[to + 1]?.pos ?? '')
      ? { from: to, to: contentEnd(reading, to) }
      : null;
  const noun = tokens[cue - 1]?.lower === ',' ? cue - 2 : cue - 1;
  if (noun < 0 || tokens[noun]!.pos !== 'NOUN' || !isReportingNoun(tokens[noun]!)) return null;
  const from = tokens[to]?.lower === ',' ? to + 1 : to;
  return tokens[from]?.lower === 'that' ? { from, to: nounContentEnd(reading, noun, from) } : null;
}

// "The two accused by Norland [of spying] left on Sunday".
function reproach({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  let end = from + 1;
  while (end < to && !/^(?:AUX|PUNCT)$/.test(tokens[end]!.pos) && !isDeed(tokens[end]!)) end += 1;
  return { from, to: end };
}

const isDeed = ({ pos, lower, lemma }: Token) => pos === 'VERB' && lower !== lemma && !lower.endsWith('ing');

// The agent itself or what describes it: "was denied [by the mayor, Ana Lind, who …]".
function isInside({ tokens }: Reading, { from }: TokenRange, { by, to }: Agent): boolean {
  return from >= by && (from < to || (from === to && /^(?:,|who|which|\()$/.test(tokens[from]!.lower)));
}

// What the passive is said of, where nothing stands between it and the start of the sentence.
function subjectOf(reading: Reading, cue: number): TokenRange | null {
  const { tokens, quoteAt } = reading;
  const { from } = sentenceAround(reading, cue);
  const to = tokens.slice(from, cue).findLastIndex(({ lower }) => BE.has(lower)) + from;
  const plain = !tokens.slice(from, to).some(({ lower }, i) => /^[,;:]$/.test(lower) || quoteAt[from + i] !== -1);
  return plain && to > from + 1 ? { from, to } : null;
}

function without({ tokens }: Reading, { from, to }: TokenRange, agent: Agent): TokenRange {
  if (agent.by === from && agent.to < to) return { from: agent.to, to };
  // Also where its apposition follows: "as reckless by the mayor, Ana Lind".
  const ends =
    agent.to >= to || tokens.slice(agent.to, to).every(({ pos }) => /^(?:PUNCT|PROPN|NOUN|DET|ADJ)$/.test(pos));
  if (agent.by > from && agent.by < to && ends) return { from, to: agent.by };
  return { from, to };
}

// So that its subject is spoken of ("was accused"), no one that feels ("is convinced").
function isPassive(reading: Reading, cue: number): boolean {
  const { tokens, cues } = reading;
  const form = cues[cue];
  if (!form || (form.tense !== 'past' && form.tense !== 'participle') || STATES.has(tokens[cue]!.lower)) return false;
  let at = cue - 1;
  while (at >= 0 && (tokens[at]!.pos === 'ADV' || tokens[at]!.lower === 'not')) at -= 1;
  const isBe = at >= 0 && BE.has(tokens[at]!.lower) && tokens[at]!.sentence === tokens[cue]!.sentence;
  // "Let it be known": whoever lets it says it.
  return isBe && makingKnown(reading, cue) === null;
}

// "A plan rejected by Berg", "a proposal brushed aside by Berg": a passive without "be", its agent right behind it.
function isReduced({ tokens, cues }: Reading, cue: number): boolean {
  const form = cues[cue];
  if (!form || form.doubtful || (form.tense !== 'past' && form.tense !== 'participle')) return false;
  let by = PARTICLES.has(tokens[cue + 1]?.lower ?? '') ? cue + 2 : cue + 1;
  // "A plan announced on Monday by Berg".
  const isWhen = (at: number) => tellsTime(tokens[at]) || (tokens[at]?.lower === 'on' && tellsTime(tokens[at + 1]));
  while (by < cue + LONGEST_TIME && isWhen(by)) by += 1;
  if (tokens[by]?.lower !== 'by' || !TRANSITIVE.some((frame) => form.takes.has(frame))) return false;
  const before = tokens[tokens[cue - 1]?.pos === 'ADV' ? cue - 2 : cue - 1];
  return before?.pos !== 'AUX' && before?.pos !== 'PRON';
}

// "A baker accused of hiding it": what such a verb is done to would follow it if it were active; in "whom Lind accused of
// hiding it" that one stands before.
function isObjectless({ tokens, cues }: Reading, { cue: { from: cue }, speaker, content }: Found): boolean {
  const form = cues[cue];
  if (!speaker || speaker.to > cue || !form || form.doubtful) return false;
  // "A promise | the growers | dismissed as late".
  if (content.to === speaker.from) return false;
  if (form.tense !== 'past' && form.tense !== 'participle') return false;
  const before = tokens[cue - 1]!;
  if (/^(?:AUX|PRON|ADV|PUNCT)$/.test(before.pos) || isRelated(tokens, speaker.from, cue)) return false;
  const next = tokens[cue + 1]?.lower ?? '';
  if (form.takes.has(next)) return false;
  if (next === 'to') return form.takes.has('obj-to');
  if (next === 'that') return form.takes.has('obj-c') && !form.takes.has('c');
  return /^(?:of|with|as)$/.test(next) && !form.takes.has('c') && (form.takes.has('obj') || form.takes.has('label'));
}

// "Whom Lind accused of", "what Lind described as".
function isRelated(tokens: readonly Token[], from: number, cue: number): boolean {
  for (let at = Math.max(0, from - 1); at < cue; at += 1) if (isRelative(tokens[at]!.lexeme)) return true;
  return false;
}

// The phrase behind the first "by" that follows a passive.
function agentOf(reading: Reading, cue: number): Agent | null {
  const { to } = sentenceAround(reading, cue);
  for (let at = cue + 1; at < to && at < cue + REACH; at += 1) {
    if (reading.quoteAt[at] !== -1) continue;
    const { lower, pos } = reading.tokens[at]!;
    if (lower === 'by') {
      const agent = agentPhraseAt(reading, at + 1, to);
      return agent && speaks(reading, agent) ? { ...agent, by: at } : null;
    }
    if (pos === 'VERB' || lower === ',' || lower === ';') return null;
  }
  return null;
}

// "Ana Lind, by whom the plan is described as a farce".
function byWhom(reading: Reading, cue: number): Agent | null {
  const { tokens } = reading;
  const { from } = sentenceAround(reading, cue);
  for (let at = cue - 1; at > from + 1 && at > cue - REACH; at -= 1) {
    if (/^[,;:]$/.test(tokens[at]!.lower)) return null;
    if (tokens[at - 1]!.lower !== 'by' || !/^(?:whom|which)$/.test(tokens[at]!.lower)) continue;
    const end = tokens[at - 2]!.lower === ',' ? at - 3 : at - 2;
    const phrase = end >= from ? phraseEndingAt(reading, end, from) : null;
    return phrase && speaks(reading, phrase) ? { ...phrase, by: at - 1 } : null;
  }
  return null;
}

// "By Lind", "by two officials", not "by e-mail".
function speaks({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token) => {
    const kind = kindOfWord(token);
    return (token.pos === 'PROPN' && !tellsTime(token)) || token.pos === 'PRON' || kind === BODY || kind === PERSON;
  });
}

interface Agent extends TokenRange {
  /** The token "by". */
  readonly by: number;
}
