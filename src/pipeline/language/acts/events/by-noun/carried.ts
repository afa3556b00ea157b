import type { PloverAct } from '#src/schema/evidence.ts';
import data from '../../../../data/position-nouns.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event, HOSTILE } from '../../event.ts';
import { type NounFrame, nounFramesOf } from '../../meanings/noun-frames.ts';

/**
 * What a verb that says little of its own does by its noun: "gave the plan a cautious welcome", "voiced opposition to
 * it", "handed over a note of protest", "greeted it with scorn". Of what is another's ("voiced Chile's concerns") nothing.
 */
export function carriedEvent(clause: Clause, context: Context): Event | null {
  const { verb, negated, passive, modal } = clause;
  if (negated || passive || (modal !== null && !/^(?:will|would|'ll)$/.test(modal))) return null;
  if (context.meaning(clause) !== null) return null;
  const { tokens } = context;
  const at = CARRYING.has(verb) ? nounOf(clause, tokens) : MEETING.has(verb) ? nounWith(clause, tokens) : -1;
  if (at < 0 || !isOwn(clause.to, at, tokens)) return null;
  const frame = nounFramesOf(tokens[at]!.lexeme).find((one) => tells(one, at, tokens));
  if (!frame?.act) return null;
  const act = modal !== null && HOSTILE.has(frame.act) && frame.act !== 'REJECT' ? 'THREATEN' : frame.act;
  return event(clause, act, `${verb} ${tokens[at]!.lower}`, modal === null ? {} : { modality: ['future'] });
}

// The head of the last noun phrase before a preposition; of "a note of protest" the protest.
function nounOf({ to, end, sentence }: Clause, tokens: readonly Token[]): number {
  let at = -1;
  for (let place = to; place < Math.min(end, to + LONGEST) && tokens[place]!.sentence === sentence; place += 1) {
    const { pos, lower, lexeme } = tokens[place]!;
    // "a cautious welcome": the tagger takes it for an adjective.
    const isNoun = pos === 'NOUN' || (pos === 'ADJ' && nounFramesOf(lexeme).length > 0);
    if (isNoun) at = place;
    else if (at >= 0 && lower === 'of' && HOLDING.has(tokens[at]!.lower)) at = -1;
    else if (at >= 0 && (pos === 'ADP' || pos === 'PUNCT' || pos === 'PART')) break;
    else if (pos === 'ADP' && !/^(?:out|up|forward|down|of|to)$/.test(lower)) return -1;
  }
  return at;
}

// "met the plan with | a storm of protest".
function nounWith({ to, end }: Clause, tokens: readonly Token[]): number {
  for (let at = to; at < Math.min(end, to + LONGEST); at += 1)
    if (tokens[at]!.lower === 'with') {
      let noun = at + 1;
      while (noun < end && /^(?:DET|ADJ|ADV)$/.test(tokens[noun]!.pos)) noun += 1;
      if (HOLDING.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of') noun += 2;
      return tokens[noun]?.pos === 'NOUN' ? noun : -1;
    }
  return -1;
}

// It stands for itself, or goes on to what it is about.
function tells({ act, about, isAlone }: NounFrame, at: number, tokens: readonly Token[]): boolean {
  return act !== null && CARRIED.has(act) && (isAlone || about.has(tokens[at + 1]?.lower ?? '') || act === 'PROTEST');
}

// "its concerns", not "Chile's concerns", "no objection".
function isOwn(from: number, at: number, tokens: readonly Token[]): boolean {
  return !tokens.slice(from, at).some(({ lower }) => /^(?:['’]s?|no|another|other)$/.test(lower));
}

const CARRIED: ReadonlySet<PloverAct> = new Set([
  'REQUEST',
  'REJECT',
  'AGREE',
  'SUPPORT',
  'ACCUSE',
  'THREATEN',
  'PROTEST',
  'CONCEDE',
]);
const CARRYING = new Set(data.carrying);
const MEETING = new Set(['meet', 'greet', 'receive', 'respond', 'react', 'reply', 'answer']);
/** "a note of protest", "a storm of criticism". */
const HOLDING = new Set(data.holding);
/** In tokens, behind the verb. */
const LONGEST = 14;
