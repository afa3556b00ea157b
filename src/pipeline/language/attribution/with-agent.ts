import data from '../../data/reporting.json' with { type: 'json' };
import { kindOfWord } from './model/token-codes.ts';
import { type Reading, sentenceAround, type TokenRange } from './reading.ts';
import type { Found } from './rules/found.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", "'m"]);
const STATES = new Set(data.states);

/** Kinds of `speaking-words.json`. */
const BODY = 3;
const PERSON = 4;

/** In tokens, how far behind the cue or its content the agent may stand. */
const REACH = 40;

/** A report with who is named by "by" for its speaker where its cue is passive ("Lind was accused by Berg of lying"), not with the subject. */
export function withAgent(reading: Reading, found: Found): Found {
  const cue = found.cue.from;
  if (!isPassive(reading, cue)) return found;
  const agent = agentOf(reading, cue);
  if (!agent) return found.speaker && found.speaker.from < cue ? { ...found, speaker: null } : found;
  const content = without(found.content, agent);
  const told = isInside(reading, content, agent) ? (subjectOf(reading, cue) ?? content) : content;
  return { ...found, speaker: { from: agent.from, to: agent.to }, content: told };
}

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

function without({ from, to }: TokenRange, agent: Agent): TokenRange {
  if (agent.by === from && agent.to < to) return { from: agent.to, to };
  if (agent.by > from && agent.by < to && agent.to >= to) return { from, to: agent.by };
  return { from, to };
}

// So that its subject is spoken of ("was accused"), no one that feels ("is convinced").
function isPassive(reading: Reading, cue: number): boolean {
  const { tokens, cues } = reading;
  const form = cues[cue];
  if (!form || (form.tense !== 'past' && form.tense !== 'participle') || STATES.has(tokens[cue]!.lower)) return false;
  let at = cue - 1;
  while (at >= 0 && (tokens[at]!.pos === 'ADV' || tokens[at]!.lower === 'not')) at -= 1;
  return at >= 0 && BE.has(tokens[at]!.lower) && tokens[at]!.sentence === tokens[cue]!.sentence;
}

// The phrase behind the first "by" that follows a passive.
function agentOf(reading: Reading, cue: number): Agent | null {
  const { to } = sentenceAround(reading, cue);
  for (let at = cue + 1; at < to && at < cue + REACH; at += 1) {
    if (reading.quoteAt[at] !== -1) continue;
    const { lower, pos } = reading.tokens[at]!;
    if (lower === 'by') {
      const agent = phraseAt(reading, at + 1, to);
      return agent && speaks(reading, agent) ? { ...agent, by: at } : null;
    }
    if (pos === 'VERB' || lower === ',' || lower === ';') return null;
  }
  return null;
}

// Without what depends on it: in "accused by Berg of lying" the last words are the reproach.
function phraseAt({ tokens, quoteAt }: Reading, from: number, last: number): TokenRange | null {
  if (tokens[from]?.pos === 'PRON' && from < last) return { from, to: from + 1 };
  let to = from;
  let named = false;
  while (to < last && quoteAt[to] === -1) {
    const { pos, lower } = tokens[to]!;
    if (/^(?:NOUN|PROPN)$/.test(pos)) named = true;
    else if (!(/^(?:DET|ADJ|NUM)$/.test(pos) && !named) && lower !== "'s" && !(lower === 'and' && named)) break;
    to += 1;
  }
  return named ? { from, to } : null;
}

// "By Lind", "by two officials", not "by e-mail".
function speaks({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token) => {
    const kind = kindOfWord(token);
    return token.pos === 'PROPN' || token.pos === 'PRON' || kind === BODY || kind === PERSON;
  });
}

interface Agent extends TokenRange {
  /** The token "by". */
  readonly by: number;
}
