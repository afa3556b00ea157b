import type { Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { isAmong } from '../../wording/is-among.ts';
import { isBodyNoun } from './body-nouns.ts';
import { isDeterminer, isOwning } from './determiners.ts';
import { isTime } from './is-time.ts';
import { isRole } from './role-words.ts';
import { joinsFields } from './roles/joins-fields.ts';
import type { Scene, TokenRange } from './scene.ts';

/** A noun phrase without what hangs on it by prepositions; null where none begins at the token. */
export function coreAt(scene: Scene, from: number, limit: number): Core | null {
  const { tokens, mentionAt, ranges } = scene;
  let owner: TokenRange | null = null;
  let start = from;
  let head = -1;
  let at = from;
  while (at < limit) {
    const token = tokens[at]!;
    if (head === -1 && isCompound(scene, at, limit)) at += 3;
    else if (head === -1 && isParentOf(scene, at, limit)) at += 5;
    else if (mentionAt[at] !== -1) {
      at = Math.min(limit, ranges[mentionAt[at]!]!.to);
      head = at - 1;
    } else if (head >= start && isPossessive(tokens, at)) {
      owner = { from: start, to: at };
      start = behindTicker(tokens, at + 1);
      head = -1;
      at = start;
    } else if (
      isNominal(token.pos) ||
      isOfficeAsVerb(tokens, at) ||
      isHyphened(tokens, at, head) ||
      standsAlone(scene, at, owner ? start - 1 : start, head, limit)
    ) {
      if (isTime(token.lexeme)) break;
      if (token.pos !== 'NUM' || head === -1) head = at;
      at += 1;
    } else if (head === -1 && isOwning(token.lexeme)) {
      owner = { from: at, to: at + 1 };
      start = at + 1;
      at += 1;
    } else if (
      isModifier(scene, at, start, head, limit) ||
      (head === at - 1 && at + 2 < limit && joinsFields(scene, at))
    )
      at += 1;
    else break;
  }
  if (head < start) return null;
  return { from, start, owner, head, to: head + 1 };
}

// "Norwind's (NW) | pilots": by which letters its shares are traded.
function behindTicker(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
}

// "Who is | chairman of", "who is | finance director of": nouns that a tagger takes for verbs behind "is".
function isOfficeAsVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.pos !== 'VERB' || at === 0 || !isBeing(tokens[at - 1]!.lexeme)) return false;
  const next = tokens[at + 1];
  const alone = isOfficer(tokens[at]!.lexeme) && /^(?:of|at|for)$/.test(next?.lower ?? '');
  return alone || (next?.pos === 'NOUN' && !looksVerbal(tokens[at]!.lexeme) && isOfficer(next.lexeme));
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (lower === "'s") return true;
  const next = tokens[at + 1];
  return (
    (lower === "'" || lower === '’') &&
    tokens[at - 1]!.lower.endsWith('s') &&
    tokens[at - 1]!.end === tokens[at]!.start &&
    next !== undefined &&
    (isNominal(next.pos) || next.pos === 'ADJ' || isOfOffice(next, tokens[at + 2]))
  );
}

// "The | long-serving president", "the | soft-spoken leader".
function isCompound({ tokens, mentionAt }: Scene, at: number, limit: number): boolean {
  if (at + 3 >= limit) return false;
  const hyphen = tokens[at + 1]!;
  if (hyphen.lower !== '-' || mentionAt[at] !== -1 || mentionAt[at + 2] !== -1) return false;
  const [first, last, next] = [tokens[at]!, tokens[at + 2]!, tokens[at + 3]!];
  if (first.end !== hyphen.start || hyphen.end !== last.start || !/^(?:ADV|ADJ|NOUN)$/.test(first.pos)) return false;
  return /(?:ing|ed|en|time)$/.test(last.lower) && last.pos !== 'PROPN' && /^(?:NOUN|ADJ)$/.test(next.pos);
}

// "Said | mum-of-three Ana Lind", "a father-of-two firefighter": how many children somebody has stands before who it is.
function isParentOf({ tokens, mentionAt }: Scene, at: number, limit: number): boolean {
  const [parent, hyphen, of, other, many, next] = tokens.slice(at, Math.min(limit, at + 6));
  if (!next || parent!.pos !== 'NOUN' || of!.lower !== 'of' || hyphen!.lower !== '-' || other!.lower !== '-')
    return false;
  return parent!.end === hyphen!.start && many!.pos === 'NUM' && (mentionAt[at + 5] !== -1 || isNominal(next.pos));
}

// The end of "secretary-general".
function isHyphened(tokens: readonly Token[], at: number, head: number): boolean {
  const hyphen = tokens[at - 1];
  return (
    head !== -1 &&
    head === at - 2 &&
    hyphen?.lower === '-' &&
    hyphen.end === tokens[at]!.start &&
    tokens[at]!.pos !== 'PUNCT'
  );
}

// "The cooperative's", "the military said", "the army's chief of staff", "the bloc's policy chief": an adjective after an
// article, an owner or a noun with no noun behind it.
function standsAlone({ tokens, mentionAt }: Scene, at: number, start: number, head: number, limit: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (pos !== 'ADJ') return false;
  // "X, chief of the general staff".
  if (at === start) return head === -1 && ENDS_ROLE.test(lower) && tokens[at + 1]?.lower === 'of';
  if (isBeforeParticiple(tokens, at) || (head !== -1 && !isBodyNoun(lower) && !ENDS_ROLE.test(lower))) return false;
  const next = at + 1 < limit ? tokens[at + 1]! : null;
  return (
    next === null || (!isNominal(next.pos) && next.pos !== 'ADJ' && next.lower !== '-' && mentionAt[at + 1] === -1)
  );
}

// "The chief | operating officer", "a deputy | managing director".
function isBeforeParticiple(tokens: readonly Token[], at: number): boolean {
  const [next, noun] = [tokens[at + 1], tokens[at + 2]];
  return next?.pos === 'VERB' && next.lower.endsWith('ing') && noun?.pos === 'NOUN' && isOfficer(noun.lexeme);
}

// Before the head: determiners, adjectives, participles and hyphens; an adjective after it only where a noun follows.
function isModifier(scene: Scene, at: number, start: number, head: number, limit: number): boolean {
  const { tokens, mentionAt } = scene;
  const token = tokens[at]!;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  const leads =
    next !== undefined && (isNominal(next.pos) || next.pos === 'ADJ' || mentionAt[at + 1] !== -1 || next.lower === '-');
  if (token.pos === 'DET' || isDeterminer(token.lexeme))
    return at === start || (head === -1 && tokens[at - 1]!.lower !== ',');
  // "Chairman of the Tarn League | last year".
  if (token.pos === 'ADJ') return head === -1 || (leads && !isWhen(token.lexeme));
  // "Anglo-Dutch firm", "second-largest lender".
  const glued = token.lower === '-' && at > start && token.start === tokens[at - 1]!.end;
  if (token.lower === '-')
    return glued && ((leads && (head !== -1 || next.start === token.end)) || isOfName(scene, at));
  if (token.pos === 'VERB') {
    // "To | support striking staff", "they | want lower fees": no participle, and nothing stands before it.
    const opens = at === start && (token.lower.endsWith('t') || governsOwner(scene, at + 1, limit));
    return (head === -1 && leads && !opens && looksVerbal(token.lexeme)) || isOfOffice(token, next);
  }
  if (token.pos === 'ADV')
    return head === -1 && next !== undefined && (next.pos === 'ADJ' || next.pos === 'VERB' || isOnly(tokens, at));
  return false;
}

// "The Norwind | -backing | League": what it does for whom stands before the hyphen.
function isOfName({ tokens, mentionAt }: Scene, at: number): boolean {
  const [hyphen, next, noun] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (mentionAt[at - 1] === -1 || next?.pos !== 'VERB' || next.start !== hyphen.end || !noun) return false;
  return looksVerbal(next.lexeme) && (isNominal(noun.pos) || noun.pos === 'ADJ' || mentionAt[at + 2] !== -1);
}

// "Accused | Peru's government", "quoted Norwind's board".
function governsOwner({ tokens, mentionAt, ranges }: Scene, at: number, limit: number): boolean {
  const index = at < limit ? mentionAt[at]! : -1;
  return index !== -1 && isPossessive(tokens, ranges[index]!.to);
}

// "Norwind | lead negotiator", "the | works manager": what looks like a verb before an office.
function isOfOffice({ lower }: Token, next: Token | undefined): boolean {
  return next?.pos === 'NOUN' && /^(?:lead|works)$/.test(lower) && isRole(next.lower);
}

// "The only dentist", "the town's only dentist".
function isOnly(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.lower === 'only' &&
    tokens[at + 1]!.pos === 'NOUN' &&
    /^(?:the|'s|’s|['’]|his|her|its|their|our)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

function isNominal(pos: Token['pos']): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'X' || pos === 'SYM';
}

const isWhen = isAmong(['last', 'next']);
const looksVerbal = truthOfWord((lower) => /(?:ing|ed|en|t|lead)$/.test(lower));
/** Tagged as adjectives at the end of a role too: "director general", "policy chief". */
const isBeing = isAmong(['is', 'was', 'be', 'been', 'became', 'remains']);
/** Whom any body has. */
const isOfficer = isAmong([
  'chairman',
  'chairwoman',
  'chair',
  'director',
  'manager',
  'secretary',
  'officer',
  'treasurer',
]);
const ENDS_ROLE = /^(?:general|chief|executive|representative|elder|principal|deputy|official)$/;
export interface Core extends TokenRange {
  /** First token after the owner. */
  readonly start: number;
  /** "Ukraine" of "Ukraine's president", "his" of "his minister". */
  readonly owner: TokenRange | null;
  /** Last token of the phrase without its complements. */
  readonly head: number;
}
