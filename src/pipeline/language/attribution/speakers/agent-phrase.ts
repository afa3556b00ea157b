import { isOwning } from '../../phrases/determiners.ts';
import { kindOfWord, PERSON } from '../model/token-codes.ts';
import { isBetween, tellsTime } from '../noun-phrases/phrase-words.ts';
import type { Reading, TokenRange } from '../reading.ts';

/** The phrase of an agent, without what depends on it: in "accused by Berg of lying" the last words are the reproach. */
export function agentPhraseAt(reading: Reading, from: number, last: number): TokenRange | null {
  const { tokens, quoteAt } = reading;
  if (tokens[from]?.pos === 'PRON' && from < last && !isOwner(tokens, from)) return { from, to: from + 1 };
  let to = from;
  let named = false;
  while (to < last && quoteAt[to] === -1) {
    const { pos, lower } = tokens[to]!;
    // "By the company's chief executive": the phrase begins anew behind the mark.
    const owns = lower === "'s" || lower === "'";
    if (owns) named = false;
    else if (/^(?:NOUN|PROPN)$/.test(pos)) named = true;
    else if (
      !(/^(?:DET|ADJ|NUM)$/.test(pos) && !named) &&
      !(lower === 'and' && named) &&
      !isJoined(tokens, to) &&
      !(to === from && isOwner(tokens, to)) &&
      !(pos === 'ADJ' && opensOffice(tokens, to))
    )
      break;
    to += 1;
  }
  // "by the council's own panel and | a little below it".
  if (tokens[to - 1]?.lower === 'and') to -= 1;
  return named ? { from, to: withSeat(reading, to, last) } : null;
}

// "By | its chair"; "by | her" alone.
function isOwner(tokens: Reading['tokens'], at: number): boolean {
  return isOwning(tokens[at]!.lexeme) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
}

// "By Norwind's | chief executive".
function opensOffice(tokens: Reading['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  return next?.pos === 'NOUN' && kindOfWord(next) === PERSON;
}

// "By workers | at Norwind", "by a spokesman | for the board", "by two people | familiar with the talks": what says which people.
function withSeat({ tokens }: Reading, to: number, last: number): number {
  const head = tokens[to - 1]!;
  const link = tokens[to];
  // A text may end without a full stop.
  if (head.pos !== 'NOUN' || !link) return to;
  const { lower } = link;
  const isPerson = kindOfWord(head) === PERSON;
  const isLinked =
    (isBetween(link.lexeme) && tokens[to + 1]?.pos === 'ADP') ||
    (isPerson && lower === 'at') ||
    (lower === 'for' && SPEAKING_FOR.test(head.lower)) ||
    (lower === 'of' && /^members?$/.test(head.lower));
  if (!isLinked) return to;
  let at = tokens[to + 1]?.pos === 'ADP' ? to + 2 : to + 1;
  const first = at;
  while (at < last && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]!.pos) && !tellsTime(tokens[at])) at += 1;
  for (; /^['’]$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'PROPN'; ) {
    at += 1;
    while (at < last && /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos)) at += 1;
  }
  return at > first ? at : to;
}

// "By the Lima-based fund": a hyphen within a word, and what it joins.
function isJoined(tokens: Reading['tokens'], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before?.text === '-') return before.end === token.start && before.start === tokens[at - 2]?.end;
  return token.text === '-' && before?.end === token.start && next?.start === token.end;
}

const SPEAKING_FOR = /^(?:spokes\p{Ll}+|lawyers?|attorneys?|solicitors?|barristers?|counsel)$/u;
