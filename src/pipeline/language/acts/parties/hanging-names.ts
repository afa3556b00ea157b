import verbs from '../../../data/verbs.json' with { type: 'json' };
import { firstStarting } from '../../../in-order.ts';
import type { LocalMention, Token } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import { isVoiceOf } from '../../phrases/roles/voices.ts';
import type { TokenRange } from '../../types.ts';
import { listFrom, phraseEnd } from './apposed-names.ts';
import type { NamingWords } from './naming-words.ts';
import { LOCATING } from './objects.ts';

/**
 * Who hangs on a phrase and is meant by it: "the leaders of France and Germany", "officials in Lima", "a spokesman for the
 * union", "dozens of Kurds"; not "footballers in Chile", "holders of the union's cards", nor who stands behind the next verb.
 */
export function hangingOn(
  words: NamingWords,
  range: TokenRange,
  rest: readonly LocalMention[],
  limit: number,
): string[] {
  const { tokens } = words;
  const link = tokens[range.to]!;
  const [first] = rest;
  // "A delegation led by Ana Lind".
  const led = LED.test(link.lower) && tokens[range.to + 1]?.lower === 'by';
  if (led && !DELEGATIONS.test(tokens[range.to - 1]!.lower)) return [];
  // "The service to a Chilean rival" is not Chile, nor is an envoy to it.
  if (link.lower === 'to') return [];
  if (!first || !(led || link.pos === 'ADP' || HANGING.has(link.lower))) return [];
  const at = firstStarting(tokens, first.start);
  const second = led || HANGING.has(link.lower) ? range.to + 1 : -1;
  if (!isJoined(words, range.to + 1, at, second)) return [];
  if (isTitled(words, range, first, at)) return [first.entity];
  if (LOCATING.has(link.lower) && words.typeOf(first.entity) === 'place') return [];
  const of = link.lower === 'of';
  const end = phraseEnd(words, firstStarting(tokens, first.end), limit);
  const meant = rest.findLast((mention) => firstStarting(tokens, mention.end) === end && mention.start >= first.start);
  if (!meant && !speaksFor(words, first, at, end)) return [];
  // Of "dozens of Chilean Mapuche" or "a group of Chilean diplomats" what is counted is meant.
  const isPart = of && PARTS.has(tokens[range.to - 1]!.lower);
  if (!(led || isPart || HANGING.has(link.lower) || speaksFor(words, meant ?? first, range.from, range.to))) return [];
  if (!meant || meant.start > first.start) return [(meant ?? first).entity];
  const head = tokens[range.to - 1]!.lower;
  const several = /^(?:from|for)$/.test(link.lower) && singular(head) !== head;
  return of || several || link.lower === 'between' ? listFrom(words, rest, limit) : [first.entity];
}

/** The person whose office a phrase opens: "Peru's minister | of fisheries Ana Lind", "U.S. Secretary | of State Ana Lind". */
export function titledBehind(
  words: NamingWords,
  range: TokenRange,
  [first]: readonly LocalMention[],
): string | undefined {
  if (!first || !isRole(words.tokens[range.to - 1]!.lower)) return undefined;
  const at = firstStarting(words.tokens, first.start);
  return isJoined(words, range.to + 1, at, -1) && isTitled(words, range, first, at) ? first.entity : undefined;
}

function isJoined({ tokens }: NamingWords, from: number, to: number, but: number): boolean {
  return tokens.slice(from, to).every(({ pos, lower }, i) => NOMINAL.has(pos) || INSIDE.has(lower) || from + i === but);
}

/** The end of what "of" or "for" hangs on a phrase: "The president of the republic |, Ana Lind, said". */
export function complementEnd({ tokens }: NamingWords, from: number, limit: number): number {
  let at = from;
  while (at < limit && (NOMINAL.has(tokens[at]!.pos) || INSIDE.has(tokens[at]!.lower) || tokens[at]!.lower === 'for'))
    at += 1;
  return at;
}

/** True where tokens [from, to) are a voice of whom the mention inside them names. */
export function speaksFor(words: NamingWords, { entity, end }: LocalMention, from: number, to: number): boolean {
  const type = words.typeOf(entity);
  // "South African states" are not South Africa.
  if (type === 'country' && STATES.test(words.tokens[to - 1]?.lower ?? '')) return false;
  return (
    type !== undefined &&
    !isOfOwned(words, end, to) &&
    isVoiceOf(
      type,
      words.tokens.slice(from, to).map(({ lower }) => lower),
    )
  );
}

// "English football's regulator" is football's, not England's.
function isOfOwned({ tokens }: NamingWords, end: number, to: number): boolean {
  const after = firstStarting(tokens, end);
  return tokens.slice(after + 1, to).some(({ text, pos }) => pos === 'PART' && /^['’]s?$/.test(text));
}

// "The minister for trade Ana Lind" is herself.
function isTitled({ tokens, typeOf }: NamingWords, { to }: TokenRange, { entity }: LocalMention, at: number): boolean {
  if (typeOf(entity) !== 'person' || at <= to + 1) return false;
  const before = tokens[at - 1]!;
  return isBodyNoun(before.lower) || (before.pos !== 'DET' && !isRole(before.lower));
}

const STATES = /^(?:states|countries|nations|republics|provinces|governments)$/;
const NOMINAL = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'CCONJ']);
const INSIDE = new Set(['of', '-', "'s", '’s', 'its', 'their', 'both']);
/** "Members representing Chile". */
const HANGING = new Set(['representing', 'affiliated', 'belonging']);
const LED = /^(?:led|headed|chaired)$/;
const DELEGATIONS = /^(?:delegations?|teams?|missions?)$/;
/** "Dozens of Kurds": what counts them is no voice of theirs, they are meant. */
const PARTS = new Set(verbs.actors.counts);
