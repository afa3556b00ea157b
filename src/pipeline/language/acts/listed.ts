import type { Span } from '#src/schema/evidence.ts';
import { recordId } from '../../record-id.ts';
import type { IssueMention, Lexed, LocalAct, LocalStatement, Sentence, Token } from '../../types.ts';
import { itemStart } from '../phrases/item-start.ts';
import type { Parties } from './parties.ts';

/**
 * What the items of a list do that a sentence with a colon opens: "The Trust calls on:" asks for each of "– Peru to
 * withdraw" and "– Chile, to wait". Only items that go on from the sentence by "to" or "that" are such, or by a plain verb
 * where the sentence ends in "to:", "will:". Of what somebody decides the verb of each item tells the act: "1. To call a strike".
 */
export function listedActs(
  { document, sentences, tokens }: Lexed,
  acts: readonly LocalAct[],
  statements: readonly LocalStatement[],
  issues: readonly (readonly IssueMention[])[],
  parties: Parties,
  meantAt: (verb: number) => Pick<LocalAct, 'act' | 'rule'> | null = () => null,
): LocalAct[] {
  const found: LocalAct[] = [];
  let lead: Lead | null = null;
  let item = -1;
  for (const [place, sentence] of sentences.entries()) {
    const from = itemStart(sentence, tokens);
    const opens = opensList(sentence, sentences[place + 1], tokens);
    // "2. The parties have agreed:" is an item that opens items of its own.
    if (opens) lead = leadOf(sentence, tokens, acts, parties);
    // What stands behind an item in its paragraph belongs to it.
    else if (from === sentence.from && sentence.paragraph !== item) lead = null;
    item = from > sentence.from ? sentence.paragraph : item;
    if (from === sentence.from || opens) continue;
    const to = lead === null ? -1 : goesOnAt(lead, sentence, from, tokens);
    if (!lead || to < 0) continue;
    const { isOpen, takesThings: things, ...led } = lead;
    const act = led.act === 'STATE' ? { ...led, ...decided(meantAt(to + 1)) } : led;
    const span = { start: tokens[from]!.start, end: endOf(sentence, tokens) };
    const said = statements.find(({ content }) => isWithin(span, content));
    const actors = act.actors.length === 0 && things ? (said?.speakers ?? []) : act.actors;
    found.push({
      ...act,
      ...span,
      actors,
      id: recordId('a', document.sha256, span, act.act),
      sentence: sentence.index,
      recipients: isOpen ? act.recipients : parties.between(from, to).filter((key) => !actors.includes(key)),
      issue: (issues[sentence.index] ?? []).find((issue) => isWithin(issue, span))?.issue ?? null,
      stance: null,
      statement: said?.id ?? null,
      rule: `listed: ${act.rule}`,
    });
  }
  return found;
}

// "The assembly decided: 1. To reject the closure."
function decided(meant: Pick<LocalAct, 'act' | 'rule'> | null): Partial<LocalAct> {
  return meant ? { act: meant.act, rule: meant.rule } : {};
}

// "Peru agreed:", "Peru calls on Chile to:", "Peru will:".
function leadOf(
  { index, from, to }: Sentence,
  tokens: readonly Token[],
  acts: readonly LocalAct[],
  parties: Parties,
): Lead | null {
  const last = tokens[to - 2]?.lower ?? '';
  const told = acts.findLast((act) => act.sentence === index);
  if (told) return { ...told, isOpen: last === 'to', takesThings: takesThings(told, { from, to }, tokens) };
  const end = tokens[to - 1]!.text === ':' ? to - 1 : to;
  if (end > from && DEMANDS.has(tokens[end - 1]!.lower) && end - from <= MOST_WORDS)
    return {
      ...PROMISE,
      act: 'REQUEST',
      modality: [],
      actors: namedAlone(parties, from, end),
      rule: 'demands',
      isOpen: false,
      takesThings: true,
    };
  if (!PROMISING.test(last)) return null;
  let start = to - 2;
  while (start > from && tokens[start - 1]!.text !== ',') start -= 1;
  const [only, other] = parties.between(start, to - 2);
  if (only === undefined || other !== undefined) return null;
  return { ...PROMISE, actors: [only], rule: last, isOpen: true, takesThings: false };
}

// "Peru demands:", "Peru's demands:"; of "Our demands" whose paper it is tells.
function namedAlone(parties: Parties, from: number, to: number): string[] {
  const [only, other] = parties.between(from, to);
  return only === undefined || other !== undefined ? [] : [only];
}

// "Our members are asking for:", "What we ask": what is asked for may be things.
function takesThings(
  { act, start, end }: LocalAct,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  tokens: readonly Token[],
): boolean {
  let last = to - 1;
  while (/^(?:[:;]|for|that)$/.test(tokens[last]!.lower)) last -= 1;
  return act === 'REQUEST' && end >= tokens[last]!.end && !isInPassing(start, from, tokens);
}

// "Some facts about the masks that Peru wants back:", "Key dates in the dispute in which Peru seeks tolls:": the list is of what
// such a noun is governed by. "The things that Peru wants:" lists what is asked for.
function isInPassing(start: number, from: number, tokens: readonly Token[]): boolean {
  let at = from;
  while (tokens[at]!.start < start) at += 1;
  const before = tokens.slice(from, at);
  if (before.some(({ lower }) => lower === 'about')) return true;
  const link = before.findLastIndex(({ lower }) => /^(?:that|which|who|whom)$/.test(lower));
  if (before[link - 1]?.pos === 'ADP') return true;
  const of = before.slice(0, Math.max(0, link)).findLast(({ pos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos));
  return of?.pos === 'ADP' && of.lower !== 'of';
}

// Where an item goes on from the words before the list; -1 where it does not.
function goesOnAt(lead: Lead, sentence: Sentence, from: number, tokens: readonly Token[]): number {
  if (lead.isOpen) return plainVerbAt(from, tokens);
  const at = infinitiveIn(sentence, from, tokens);
  if (at >= 0 || !lead.takesThings) return at;
  return isThing(sentence, from, tokens) ? from : wishedAt(sentence, from, tokens);
}

// "– Norwind | disclose the sum", "– no mill | be closed": what is wished for, by the plain form of its verb.
function wishedAt({ to }: Sentence, from: number, tokens: readonly Token[]): number {
  const verb = tokens.slice(from, to).findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const { lower = '' } = tokens[from + verb] ?? {};
  return verb > 0 && (lower === 'be' || isPlainForm(tokens[from + verb]!)) ? from + verb : -1;
}

// "Hear", not "hears", "heard".
function isPlainForm({ pos, lower, base }: Token): boolean {
  return pos === 'VERB' && lower === base.word;
}

// "– a rise of 14 per cent", "– no more than 26 beds": with no verb of its own.
function isThing({ to }: Sentence, from: number, tokens: readonly Token[]): boolean {
  if (!/^(?:DET|NUM|NOUN|ADJ|ADV|PROPN)$/.test(tokens[from]!.pos)) return false;
  return tokens
    .slice(from, to)
    .every(({ pos, lower }) => pos !== 'AUX' && (pos !== 'VERB' || /(?:ed|ing)$/.test(lower)));
}

// "– withdraw its ships".
function plainVerbAt(at: number, tokens: readonly Token[]): number {
  const { pos, lower, base } = tokens[at]!;
  return /^(?:VERB|NOUN|ADJ)$/.test(pos) && lower === base.word ? at : -1;
}

// With a colon, or as a line of its own right before the items: "What we ask".
function opensList(sentence: Sentence, next: Sentence | undefined, tokens: readonly Token[]): boolean {
  const { from, to } = sentence;
  if (tokens[to - 1]!.text === ':') return true;
  // "– pay the fine; and": an item of the list itself.
  if (itemStart(sentence, tokens) > from) return false;
  return next !== undefined && itemStart(next, tokens) > next.from && /^[\p{L}\p{N}]/u.test(tokens[to - 1]!.text);
}

// "to refrain", "Peru to withdraw", "donors, to wait", "that it be withdrawn": before any other verb.
function infinitiveIn({ to }: Sentence, from: number, tokens: readonly Token[]): number {
  if (tokens[from]!.lower === 'that') {
    const verb = tokens.slice(from, to).findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
    return from + Math.max(0, verb);
  }
  for (let at = from; at < Math.min(to - 1, from + FARTHEST); at += 1) {
    const { lower, pos } = tokens[at]!;
    if (lower === 'to' && pos === 'PART' && tokens[at + 1]!.pos === 'VERB') return at;
    if (pos === 'VERB' || pos === 'AUX') return -1;
  }
  return -1;
}

function endOf({ from, to }: Sentence, tokens: readonly Token[]): number {
  let last = to - 1;
  while (last > from && /^(?:[;,.]|and|or)$/.test(tokens[last]!.lower)) last -= 1;
  return tokens[last]!.end;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** In tokens, of what opens a list. */
const FARTHEST = 20;
/** In tokens: "Our three main demands". */
const MOST_WORDS = 6;
const DEMANDS: ReadonlySet<string> = new Set(['demands', 'requests', 'asks', 'recommendations']);
const PROMISING = /^(?:will|would|shall)$/;
const PROMISE: Omit<LocalAct, 'actors' | 'rule'> = {
  id: '',
  sentence: -1,
  start: 0,
  end: 0,
  act: 'AGREE',
  unnamed: null,
  recipients: [],
  issue: null,
  stance: null,
  modality: ['future'],
  statement: null,
};

/** The act that a list goes on from; `isOpen`: its items begin with the verb; `takesThings`: they may be what is asked for. */
interface Lead extends LocalAct {
  readonly isOpen: boolean;
  readonly takesThings: boolean;
}
