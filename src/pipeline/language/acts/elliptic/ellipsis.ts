import type { Span } from '#src/schema/evidence.ts';
import { firstStarting } from '../../../in-order.ts';
import { recordId } from '../../../record-id.ts';
import type { Lexed, LocalAct, LocalStatement, Sentence, Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { DENIABLE } from '../event.ts';
import type { Parties } from '../parties.ts';

const HAVE = /^(?:has|have|had)$/;
const WILL = /^(?:will|would|could|can)$/;
/** Any of the three. */
const isShort = isAmong(['has', 'have', 'had', 'do', 'does', 'did', 'will', 'would', 'could', 'can']);
const ALSO = /^(?:too|also|likewise)$/;
/** What may stand before one who does the same: it opens a clause. */
const OPENS = /^(?:[;,–—-]|and|but|while|whereas|though|although)$/;

/**
 * What somebody is told to do, or not to do, by no more than that the one before did it: "Norway backed the levy. So did
 * Chile", "…; Peru has not". The act is that of the latest before in the same sentence or the last, told in the source's
 * own voice with a like verb; not to do what would be an agreement is a refusal.
 */
export function elliptedActs(
  lexed: Lexed,
  acts: readonly LocalAct[],
  statements: readonly LocalStatement[],
  parties: Parties,
): LocalAct[] {
  const { tokens, sentences, document } = lexed;
  const contents = new Map(statements.map(({ id, content }) => [id, content]));
  const bySentence = Map.groupBy(
    acts.filter((one) => one.actors.length > 0 && one.act !== 'STATE' && !isSaid(one, contents)),
    ({ sentence }) => sentence,
  );
  if (bySentence.size === 0) return [];
  return sentences.flatMap((sentence, index) => {
    if (sentence.kind !== 'prose') return [];
    const near = [...(bySentence.get(index - 1) ?? []), ...(bySentence.get(index) ?? [])];
    if (near.length === 0) return [];
    return shortIn(tokens, sentence).flatMap((short) => {
      const start = tokens[short.from]!.start;
      const before = near.findLast((one) => one.end <= start && isLike(tokens, one, tokens[short.verb]!));
      const actors = parties.objects(short.subject.from, short.subject.to).map(({ key }) => key);
      if (!before || actors.length === 0 || actors.some((key) => before.actors.includes(key))) return [];
      if (short.negated && !DENIABLE.has(before.act)) return [];
      const act = short.negated ? 'REJECT' : before.act;
      const span = { start, end: tokens[short.to - 1]!.end };
      const id = recordId('a', document.sha256, span, act);
      return [
        {
          ...before,
          ...span,
          id,
          act,
          actors,
          unnamed: null,
          sentence: index,
          stance: null,
          statement: null,
          rule: 'ellipsis',
        },
      ];
    });
  });
}

// Inside what somebody says, and not by saying it.
function isSaid({ statement, start }: LocalAct, contents: ReadonlyMap<string, Span>): boolean {
  const content = contents.get(statement ?? '');
  return content !== undefined && start >= content.start && start < content.end;
}

// Each clause of a sentence that is nobody's but for a name and an auxiliary.
function shortIn(tokens: readonly Token[], { from, to }: Sentence): Short[] {
  const found: Short[] = [];
  for (let at = from; at < to; at += 1) {
    const { lower, lexeme } = tokens[at]!;
    if (lower === 'followed') {
      const one = following(tokens, at, from, to);
      if (one) found.push(one);
    }
    if (!isShort(lexeme)) continue;
    const one = turned(tokens, at, from, to) ?? straight(tokens, at, from, to);
    if (one) found.push(one);
  }
  return found;
}

// "Chile followed.", "Chile followed with two million", "Chile followed an hour later"; not "Chile followed the talks".
function following(tokens: readonly Token[], verb: number, from: number, to: number): Short | null {
  let end = verb + 1;
  while (end < to && end < verb + 4 && /^(?:DET|NUM|NOUN)$/.test(tokens[end]!.pos)) end += 1;
  const isLater = end > verb + 1 && /^(?:later|after|afterwards)$/.test(tokens[end]?.lower ?? '');
  const next = tokens[verb + 1]?.lower ?? '';
  if (!isLater && !isEnd(tokens, verb + 1, to) && !/^(?:with|soon|shortly|suit|on)$/.test(next)) return null;
  let start = verb;
  while (start > from && /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tokens[start - 1]!.pos)) start -= 1;
  const opens = start === from || OPENS.test(tokens[start - 1]!.lower);
  return start < verb && opens
    ? { from: start, to: verb + 1, verb, subject: { from: start, to: verb }, negated: false }
    : null;
}

// "So did Chile", "as have the islands", "nor would Peru", "So, more quietly, did Chile".
function turned(tokens: readonly Token[], verb: number, from: number, to: number): Short | null {
  const aside = tokens[verb - 1]?.text === ',' ? asideStart(tokens, verb - 1, from) : verb;
  const place = aside - 1;
  const opener = tokens[place]?.lower ?? '';
  if (verb === from || !/^(?:so|as)$/.test(opener)) return null;
  if (place > from && !OPENS.test(tokens[place - 1]!.lower)) return null;
  let end = verb + 1;
  while (end < to && (/^(?:NOUN|PROPN|DET|ADJ|NUM|CCONJ)$/.test(tokens[end]!.pos) || tokens[end]!.lower === 'of'))
    end += 1;
  return end > verb + 1 && isEnd(tokens, end, to)
    ? { from: place, to: end, verb, subject: { from: verb + 1, to: end }, negated: false }
    : null;
}

// "Chile did too", "Japan, home of many owners, has not".
function straight(tokens: readonly Token[], verb: number, from: number, to: number): Short | null {
  const negated = /^(?:not|n't)$/.test(tokens[verb + 1]?.lower ?? '');
  const also = ALSO.test(tokens[verb + 1]?.lower ?? '');
  const end = negated || also ? verb + 2 : verb + 1;
  // "Canada did." alone may be said of anything.
  if (!(negated || also) || !isEnd(tokens, end, to)) return null;
  const close = tokens[verb - 1]?.text === ',' ? asideStart(tokens, verb - 1, from) : verb;
  let start = close;
  while (start > from && /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tokens[start - 1]!.pos)) start -= 1;
  const opens = start === from || OPENS.test(tokens[start - 1]!.lower);
  return start < close && opens ? { from: verb, to: end, verb, subject: { from: start, to: close }, negated } : null;
}

// The comma that opens what the one at a token closes; that token where none does.
function asideStart(tokens: readonly Token[], comma: number, from: number): number {
  for (let at = comma - 1; at > from && at > comma - LONGEST_ASIDE; at -= 1) if (tokens[at]!.text === ',') return at;
  return comma;
}

function isEnd(tokens: readonly Token[], at: number, to: number): boolean {
  return at >= to || /^[.;,:–—]$/.test(tokens[at]!.text) || /^(?:and|but)$/.test(tokens[at]!.lower);
}

// "Backed … did", "have backed … has not", "would sign … would not".
function isLike(tokens: readonly Token[], { start }: LocalAct, { lower }: Token): boolean {
  const first = tokens[firstStarting(tokens, start)]!.lower;
  if (HAVE.test(lower)) return HAVE.test(first);
  if (WILL.test(lower)) return first === lower;
  return !HAVE.test(first) && !WILL.test(first) && !/^(?:is|are|was|were)$/.test(first);
}

/** In tokens. */
const LONGEST_ASIDE = 14;

interface Short {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly subject: { readonly from: number; readonly to: number };
  readonly negated: boolean;
}
