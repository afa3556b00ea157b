import type { Span } from '#src/schema/evidence.ts';
import { recordId } from '../../record-id.ts';
import type { IssueMention, Lexed, LocalAct, LocalStatement, Sentence, Token } from '../../types.ts';
import { itemStart } from '../phrases/item-start.ts';
import type { Parties } from './parties.ts';

/**
 * What the items of a list do that a sentence with a colon opens: "The Trust calls on:" asks for each of "– Peru to
 * withdraw" and "– Chile, to wait". Only items that go on from the sentence by "to" or "that"
 * are such.
 */
export function listedActs(
  { document, sentences, tokens }: Lexed,
  acts: readonly LocalAct[],
  statements: readonly LocalStatement[],
  issues: readonly (readonly IssueMention[])[],
  parties: Parties,
): LocalAct[] {
  const found: LocalAct[] = [];
  let lead: LocalAct | null = null;
  for (const sentence of sentences) {
    const from = itemStart(sentence, tokens);
    // "2. The parties have agreed:" is an item that opens items of its own.
    if (opensList(sentence, tokens)) lead = acts.findLast((act) => act.sentence === sentence.index) ?? null;
    else if (from === sentence.from) lead = null;
    if (from === sentence.from || opensList(sentence, tokens)) continue;
    const to = lead === null ? -1 : infinitiveIn(sentence, from, tokens);
    if (!lead || to < 0) continue;
    const span = { start: tokens[from]!.start, end: endOf(sentence, tokens) };
    found.push({
      ...lead,
      ...span,
      id: recordId('a', document.sha256, span, lead.act),
      sentence: sentence.index,
      recipients: parties.between(from, to).filter((key) => !lead!.actors.includes(key)),
      issue: (issues[sentence.index] ?? []).find((issue) => isWithin(issue, span))?.issue ?? null,
      stance: null,
      statement: statements.find(({ content }) => isWithin(span, content))?.id ?? null,
      rule: `listed: ${lead.rule}`,
    });
  }
  return found;
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
