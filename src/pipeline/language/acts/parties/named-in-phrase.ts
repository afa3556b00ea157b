import { firstStarting } from '../../../in-order.ts';
import type { LocalMention, Token } from '../../../types.ts';
import { exceptionIn } from '../../phrases/exceptions.ts';
import { singular } from '../../phrases/role-words.ts';
import type { TokenRange } from '../../types.ts';
import { apposedIn, listedIn } from './apposed-names.ts';
import { complementEnd, hangingOn, speaksFor, titledBehind } from './hanging-names.ts';
import { mentionsAmong, type NamingWords } from './naming-words.ts';

/**
 * Whom a phrase names, read up to a limit: its head decides ("Turkey's President Erdogan" is Erdogan); then the name behind
 * it, a name inside it where the head is a voice of that body, and what hangs on it ("leaders of France and Germany").
 */
export function namedIn(words: NamingWords, range: TokenRange, limit: number): string[] {
  const { tokens } = words;
  // Before the first word of a text there is no phrase.
  if (range.to === 0) return [];
  const excepted = exceptionIn(tokens, range.from, limit);
  if (excepted && !excepted.isNobody && excepted.at < limit) return [];
  const own = mentionsAmong(words, range.from, range.to).filter(({ end }) => !isBase(tokens, end));
  const last = tokens[range.to - 1]!;
  const head = own.filter(({ end }) => end >= last.end).at(-1);
  const native = head && nativeIn(words, own, head);
  if (native) return [native.entity];
  const around = head ? undefined : nameAround(words, range.from, last.end);
  if (around) return [around.entity];
  const rest = mentionsAmong(words, range.to, limit).filter(({ start }) => start >= last.end);
  const next = range.to < limit ? tokens[range.to] : undefined;
  if (head?.form === 'nominal' && next?.lower === 'of') {
    // "The delegations of Chile and Norway" are not the one delegation they were taken for.
    const listed = hangingOn(words, range, rest, limit);
    if (listed.length > 1) return listed;
  }
  if (head) return sameSpan(own, head);
  const comma = complementEnd(words, range.to, limit);
  // "The farmers, whose land Norwind bought, rejected", "The mayor of a town, where Norwind has a mill, asked": not Norwind.
  const whose = /^(?:whose|whom|where|when)$/.test(tokens[comma + 1]?.lower ?? '');
  const apart = next && next.pos !== 'CCONJ' && tokens[comma]?.text === ',' && !whose;
  const listed = apart && COUNTED.test(tokens[range.from]!.lower) ? listedIn(words, comma + 1, rest, limit) : [];
  if (listed.length > 1) return listed;
  const apposed = apart ? apposedIn(words, comma + 1, rest, tokens[comma]!.end) : [];
  // "Delegates at the summit in Olva, Norway, agreed": where that is.
  const isWhere = tokens[comma - 1]?.pos === 'PROPN' && apposed.some((key) => isOnMap(words.typeOf(key)));
  const named = isWhere ? [] : apposed.length > 0 ? apposed : bearerOf(words, range, rest, limit);
  const inner = own.at(-1);
  // "Peru's minister of fisheries Ana Lind" is herself, and not Peru.
  const titled = inner && !apart && next?.pos === 'ADP' ? titledBehind(words, range, rest) : undefined;
  if (titled) return [titled];
  if (inner && named.length === 0) return speaksFor(words, inner, range.from, range.to) ? sameSpan(own, inner) : [];
  // "They decided to meet in Bangkok and": what follows a pronoun names others.
  if (named.length > 0 || !next || whose || rest.length === 0 || last.pos === 'PRON') return named;
  return hangingOn(words, range, rest, limit);
}

// "An old grower | from Olva, Ana Lind, rejected it": the person between the commas behind where somebody is from.
function bearerOf(
  words: NamingWords,
  { from, to }: TokenRange,
  rest: readonly LocalMention[],
  limit: number,
): string[] {
  const { tokens, typeOf } = words;
  if (to >= limit || !/^(?:from|in|at)$/.test(tokens[to]!.lower) || !/^(?:an?|the)$/.test(tokens[from]!.lower))
    return [];
  const { lower } = tokens[to - 1]!;
  if (singular(lower) !== lower) return [];
  const comma = complementEnd(words, to + 1, limit);
  const behind =
    tokens[comma]?.text === ',' && comma < limit ? apposedIn(words, comma + 1, rest, tokens[comma]!.end) : [];
  const person = behind.find((key) => typeOf(key) === 'person');
  const at = person && rest.find(({ entity, start }) => entity === person && start >= tokens[comma]!.end);
  return at && tokens[firstStarting(tokens, at.end)]?.text === ',' ? [person] : [];
}

function isOnMap(type: string | undefined): boolean {
  return type === 'country' || type === 'place';
}

// "The Samoan", where it is somebody from there, "the Samoans", where they are a firm: the person or the firm, not the land.
function nativeIn({ typeOf }: NamingWords, own: readonly LocalMention[], head: LocalMention): LocalMention | undefined {
  if (typeOf(head.entity) !== 'country') return undefined;
  const isNative = (entity: string) => /^(?:person|organisation)$/.test(typeOf(entity) ?? '');
  return own.find(({ start, end, entity }) => start < head.start && end === head.end && isNative(entity));
}

// Of "the Council of Quarn Farmers, which" the phrase is "Quarn Farmers": the name holds it.
function nameAround({ tokens, mentions }: NamingWords, from: number, end: number): LocalMention | undefined {
  const before = mentions[firstStarting(mentions, tokens[from]!.start) - 1];
  return before && before.form === 'name' && before.end >= end ? before : undefined;
}

// "Iceland-based": where somebody is, not who.
function isBase(tokens: readonly Token[], end: number): boolean {
  const at = firstStarting(tokens, end);
  return tokens[at]?.start === end && tokens[at]?.text === '-' && /^(?:based|born)$/.test(tokens[at + 1]?.lower ?? '');
}

// One phrase may stand for several at once: "the two sides".
function sameSpan(own: readonly LocalMention[], head: LocalMention): string[] {
  return own.filter(({ start, end }) => start === head.start && end === head.end).map(({ entity }) => entity);
}

/** How many they are goes before who. */
const COUNTED = /^(?:two|three|four|five|both|several|other|the)$/;
