import type { Span } from '#src/schema/evidence.ts';
import { recordId } from '../../record-id.ts';
import type { IssueMention, Lexed, LocalAct, LocalStatement, Sentence, Token } from '../../types.ts';
import { itemStart } from '../phrases/item-start.ts';
import type { Parties } from './parties.ts';

/**
 * What the items of a list do that a sentence with a colon opens: "The Trust calls on:" asks for each of "– Peru to
 * withdraw" and "– Chile, to wait". Only items that go on from the sentence by "to" or "that" are such, or by a plain verb
 * where the sentence ends in "to:", "will:".
 */
export function listedActs(
  { document, sentences, tokens }: Lexed,
  acts: readonly LocalAct[],
  statements: readonly LocalStatement[],
  issues: readonly (readonly IssueMention[])[],
  parties: Parties,
): LocalAct[] {
  const found: LocalAct[] = [];
  let lead: Lead | null = null;
  for (const sentence of sentences) {
    const from = itemStart(sentence, tokens);
    // "2. The parties have agreed:" is an item that opens items of its own.
    if (opensList(sentence, tokens)) lead = leadOf(sentence, tokens, acts, parties);
    else if (from === sentence.from) lead = null;
    if (from === sentence.from || opensList(sentence, tokens)) continue;
    const to = lead === null ? -1 : lead.isOpen ? plainVerbAt(from, tokens) : infinitiveIn(sentence, from, tokens);
    if (!lead || to < 0) continue;
    const { isOpen, ...act } = lead;
    const span = { start: tokens[from]!.start, end: endOf(sentence, tokens) };
    found.push({
      ...act,
      ...span,
      id: recordId('a', document.sha256, span, act.act),
      sentence: sentence.index,
      recipients: isOpen ? act.recipients : parties.between(from, to).filter((key) => !act.actors.includes(key)),
      issue: (issues[sentence.index] ?? []).find((issue) => isWithin(issue, span))?.issue ?? null,
      stance: null,
      statement: statements.find(({ content }) => isWithin(span, content))?.id ?? null,
      rule: `listed: ${act.rule}`,
    });
  }
  return found;
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
  if (told) return { ...told, isOpen: last === 'to' };
  if (!PROMISING.test(last)) return null;
  let start = to - 2;
  while (start > from && tokens[start - 1]!.text !== ',') start -= 1;
  const [only, other] = parties.between(start, to - 2);
  if (only === undefined || other !== undefined) return null;
  return { ...PROMISE, actors: [only], rule: last, isOpen: true };
}

// "– withdraw its ships".
function plainVerbAt(at: number, tokens: readonly Token[]): number {
  const { pos, lower, base } = tokens[at]!;
  return /^(?:VERB|NOUN|ADJ)$/.test(pos) && lower === base.word ? at : -1;
}

function opensList({ to }: Sentence, tokens: readonly Token[]): boolean {
  return tokens[to - 1]!.text === ':';
}

// "to refrain", "Peru to withdraw", "donors, to wait", "that it be withdrawn": before any other verb.
function infinitiveIn({ to }: Sentence, from: number, tokens: readonly Token[]): number {
  if (tokens[from]!.lower === 'that') return from;
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

const FARTHEST = 20;
const PROMISING = /^(?:will|would|shall)$/;
const PROMISE: Omit<LocalAct, 'actors' | 'rule'> = {
  id: '',
  sentence: -1,
  start: 0,
  end: 0,
  act: 'AGREE',
  recipients: [],
  issue: null,
  stance: null,
  modality: ['future'],
  statement: null,
};

/** The act that a list goes on from; `isOpen`: its items begin with the verb. */
interface Lead extends LocalAct {
  readonly isOpen: boolean;
}
