import verbs from '../../data/verbs.json' with { type: 'json' };
import { firstStarting } from '../../in-order.ts';
import type { Description, Lexed, LocalEntity, LocalMention, Names, Token } from '../../types.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { isExpert, isFormer, isRole, singular } from '../phrases/role-words.ts';
import { isVoiceOf } from '../phrases/voices.ts';
import type { TokenRange } from '../types.ts';
import { LOCATING, type Named, objectsAmong, onlyJoins } from './objects.ts';

/** Who stands in which words of a document: the entities that noun phrases name, and those named between two tokens. */
export function partiesOf(
  { tokens }: Lexed,
  { entities, mentions }: Names,
  descriptions: readonly Description[] = [],
): Parties {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const describedAt = new Map(descriptions.map((description) => [description.start, description]));
  const within = (from: number, to: number): LocalMention[] => {
    if (from >= to) return [];
    return slice(mentions, tokens[from]!.start, tokens[to - 1]!.end);
  };
  return {
    named: (ranges, limit) =>
      unique(
        ranges.flatMap((range, place) => {
          const named = namedIn(range, ranges[place + 1]?.from ?? limit);
          return named.length > 0 ? named : (spokenForBy(range) ?? []);
        }),
      ),
    between: (from, to) => unique(within(from, to).map(({ entity }) => entity)),
    objects: (from, to) => objectsAmong(tokens, within(from, to)),
    partyOf: (key) => byKey.get(key)?.party ?? key,
    entity: (key) => byKey.get(key) ?? null,
    isInName: (at) => isName(tokens[at]!.start, tokens[at]!.end),
    isName,
  };

  function isName(from: number, to: number): boolean {
    return slice(mentions, from, to).some(({ form, start, end }) => form === 'name' && start <= from && to <= end);
  }

  // "Its lawyers", "scientists at the institute": for whom somebody acts who is only described.
  function spokenForBy({ from, to }: TokenRange): string | null {
    const party = describedAt.get(tokens[from]!.start)?.party ?? null;
    const type = party === null ? undefined : byKey.get(party)?.type;
    const words = tokens.slice(from, to).map(({ lower }) => lower);
    const speaks =
      type !== undefined && (isVoiceOf(type, words) || (isExpert(singular(words.at(-1)!)) && !words.some(isFormer)));
    return speaks ? party : null;
  }

  // The phrase's head decides ("Turkey's President Erdogan" is Erdogan); then the name behind it, a name inside it where
  // the head is a voice of that body, and what hangs on it ("leaders of France and Germany").
  function namedIn(range: TokenRange, limit: number): string[] {
    const own = within(range.from, range.to).filter(({ end }) => !isBase(end));
    const last = tokens[range.to - 1]!;
    const head = own.filter(({ end }) => end >= last.end).at(-1);
    const around = head ? undefined : nameAround(range.from, last.end);
    if (around) return [around.entity];
    const rest = within(range.to, limit).filter(({ start }) => start >= last.end);
    const next = range.to < limit ? tokens[range.to] : undefined;
    if (head?.form === 'nominal' && next?.lower === 'of') {
      // "The delegations of Chile and Norway" are not the one delegation they were taken for.
      const listed = hanging(range, rest, limit);
      if (listed.length > 1) return listed;
    }
    if (head) return sameSpan(own, head);
    const comma = complementEnd(range.to, limit);
    const apart = next && next.pos !== 'CCONJ' && tokens[comma]?.text === ',';
    const listed = apart && COUNTED.test(tokens[range.from]!.lower) ? listedIn(comma + 1, rest, limit) : [];
    if (listed.length > 1) return listed;
    const named = apart ? appositionIn(comma + 1, rest, tokens[comma]!.end) : [];
    const inner = own.at(-1);
    if (inner && named.length === 0) return speaksFor(inner, range.from, range.to) ? sameSpan(own, inner) : [];
    // "They decided to meet in Bangkok and": what follows a pronoun names others.
    if (named.length > 0 || !next || rest.length === 0 || last.pos === 'PRON') return named;
    return hanging(range, rest, limit);
  }

  // Of "the Council of Quarn Farmers, which" the phrase is "Quarn Farmers": the name holds it.
  function nameAround(from: number, end: number): LocalMention | undefined {
    const before = mentions[firstStarting(mentions, tokens[from]!.start) - 1];
    return before && before.form === 'name' && before.end >= end ? before : undefined;
  }

  function speaksFor({ entity, end }: LocalMention, from: number, to: number): boolean {
    const type = byKey.get(entity)?.type;
    return (
      type !== undefined &&
      !isOfOwned(end, to) &&
      isVoiceOf(
        type,
        tokens.slice(from, to).map(({ lower }) => lower),
      )
    );
  }

  // "English football's regulator" is football's, not England's.
  function isOfOwned(end: number, to: number): boolean {
    const after = firstStarting(tokens, end);
    return tokens.slice(after + 1, to).some(({ text, pos }) => pos === 'PART' && /^['’]s?$/.test(text));
  }

  // "The leaders of France and Germany", "officials in Lima", "a spokesman for the union", "dozens of Kurds"; not
  // "footballers in Chile", "holders of the union's cards", nor who stands behind the next verb.
  function hanging(range: TokenRange, rest: readonly LocalMention[], limit: number): string[] {
    const link = tokens[range.to]!;
    const [first] = rest;
    // "A delegation led by Ana Lind".
    const led = LED.test(link.lower) && tokens[range.to + 1]?.lower === 'by';
    if (led && !DELEGATIONS.test(tokens[range.to - 1]!.lower)) return [];
    if (!first || !(led || link.pos === 'ADP' || HANGING.has(link.lower))) return [];
    const at = firstStarting(tokens, first.start);
    const second = led || HANGING.has(link.lower) ? range.to + 1 : -1;
    for (let place = range.to + 1; place < at; place += 1)
      if (!(NOMINAL.has(tokens[place]!.pos) || INSIDE.has(tokens[place]!.lower) || place === second)) return [];
    if (isTitled(range, first, at)) return [first.entity];
    if (LOCATING.has(link.lower) && byKey.get(first.entity)?.type === 'place') return [];
    const of = link.lower === 'of';
    const end = phraseEnd(firstStarting(tokens, first.end), limit);
    const meant = rest.findLast(
      (mention) => firstStarting(tokens, mention.end) === end && mention.start >= first.start,
    );
    if (!meant && !speaksFor(first, at, end)) return [];
    // Of "dozens of Chilean Mapuche" or "a group of Chilean diplomats" what is counted is meant.
    const isPart = of && PARTS.has(tokens[range.to - 1]!.lower);
    if (!(led || isPart || HANGING.has(link.lower) || speaksFor(meant ?? first, range.from, range.to))) return [];
    if (!meant || meant.start > first.start) return [(meant ?? first).entity];
    return of || link.lower === 'between' ? listFrom(rest, limit) : [first.entity];
  }

  // "The minister for trade Ana Lind" is herself.
  function isTitled({ to }: TokenRange, { entity }: LocalMention, at: number): boolean {
    if (byKey.get(entity)?.type !== 'person' || at <= to + 1) return false;
    const before = tokens[at - 1]!;
    return isBodyNoun(before.lower) || (before.pos !== 'DET' && !isRole(before.lower));
  }

  // The comma behind a phrase and what "of" or "for" hangs on it: "The president of the republic, Ana Lind, said".
  function complementEnd(from: number, limit: number): number {
    let at = from;
    while (at < limit && (NOMINAL.has(tokens[at]!.pos) || INSIDE.has(tokens[at]!.lower) || tokens[at]!.lower === 'for'))
      at += 1;
    return at;
  }

  // Where a phrase ends that begins with a name, "Sindh province" being one.
  function phraseEnd(from: number, limit: number): number {
    let end = DISTRICTS.has(tokens[from]?.lower ?? '') && from < limit ? from + 1 : from;
    const own = end;
    while (end < limit && (/^(?:NOUN|PROPN)$/.test(tokens[end]!.pos) || /^(?:['’]s?|-)$/.test(tokens[end]!.text)))
      end += 1;
    return end === own ? from : end;
  }

  // "Iceland-based": where somebody is, not who.
  function isBase(end: number): boolean {
    const at = firstStarting(tokens, end);
    return (
      tokens[at]?.start === end && tokens[at]?.text === '-' && /^(?:based|born)$/.test(tokens[at + 1]?.lower ?? '')
    );
  }

  // "The premier, Úrsula Ganoza, exhorted": the name between the commas.
  function appositionIn(from: number, rest: readonly LocalMention[], after: number): string[] {
    const named = objectsAmong(
      tokens,
      rest.filter(({ start }) => start >= after),
    )[0];
    if (!named || named.from - from > FARTHEST) return [];
    for (let at = from; at < named.from; at += 1) {
      const { pos, text } = tokens[at]!;
      if (
        !(
          pos === 'DET' ||
          pos === 'ADJ' ||
          pos === 'NOUN' ||
          pos === 'PROPN' ||
          pos === 'ADV' ||
          text === '-' ||
          text === "'s" ||
          (text === 'named' && at === named.from - 1)
        )
      )
        return [];
    }
    const opens = tokens[named.from - 1]!.text === ',' || !/^(?:of|in|from|for)$/.test(tokens[named.from - 1]!.lower);
    const isHead = phraseEnd(named.to, tokens.length) === named.to;
    return opens && isHead && tokens[named.to]?.text !== 'and' ? [named.key] : [];
  }

  // "two members, Chile and Peru, refused": those between the commas.
  function listedIn(from: number, rest: readonly LocalMention[], limit: number): string[] {
    const start = tokens[from]?.start;
    const first = rest.findIndex((mention) => mention.start === start);
    if (first < 0) return [];
    const found = listFrom(rest.slice(first), limit);
    const last = rest[first + found.length - 1]!;
    return /^[,–—-]$/.test(tokens[firstStarting(tokens, last.end)]?.text ?? '') ? found : [];
  }

  // One phrase may stand for several at once: "the two sides".
  function sameSpan(own: readonly LocalMention[], head: LocalMention): string[] {
    return own.filter(({ start, end }) => start === head.start && end === head.end).map(({ entity }) => entity);
  }

  // "of Europe, Ukraine and the US": all that only "and", commas and articles part.
  function listFrom(rest: readonly LocalMention[], limit: number): string[] {
    const found: string[] = [];
    let last = -1;
    for (const mention of rest) {
      if (last >= 0 && !onlyJoins(tokens, last, mention.start, limit)) break;
      found.push(mention.entity);
      last = mention.end;
    }
    return found;
  }
}

function slice(mentions: readonly LocalMention[], start: number, end: number): LocalMention[] {
  const found: LocalMention[] = [];
  for (let at = firstStarting(mentions, start); at < mentions.length && mentions[at]!.start < end; at += 1) {
    found.push(mentions[at]!);
  }
  return found;
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

/** How many they are goes before who. */
const COUNTED = /^(?:two|three|four|five|both|several|other|the)$/;
const FARTHEST = 5;
const NOMINAL = new Set<Token['pos']>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'CCONJ']);
const INSIDE = new Set(['of', '-', "'s", '’s', 'its', 'their', 'both']);
/** "Members representing Chile". */
const HANGING = new Set(['representing', 'affiliated', 'belonging']);
const LED = /^(?:led|headed|chaired)$/;
const DELEGATIONS = /^(?:delegations?|teams?|missions?|panels?)$/;
/** "Dozens of Kurds": what counts them is no voice of theirs, they are meant. */
const PARTS = new Set(verbs.actors.counts);
const DISTRICTS = new Set(['province', 'state', 'region', 'island', 'islands', 'district', 'county', 'city']);

export interface Parties {
  /** The entities these noun phrases name, each phrase read up to the next or the limit. */
  readonly named: (ranges: readonly TokenRange[], limit: number) => string[];
  /** Who is named among tokens [from, to) as whom a deed can be done to, in order. */
  readonly objects: (from: number, to: number) => Named[];
  /** All entities named among tokens [from, to), in order. */
  readonly between: (from: number, to: number) => string[];
  /** For whom an entity speaks; itself where the document does not say. */
  readonly partyOf: (key: string) => string;
  readonly entity: (key: string) => LocalEntity | null;
  /** True where the token is part of a name: “Beat” of “Beat Zurfluh” is no verb. */
  readonly isInName: (at: number) => boolean;
  /** True where the characters are part of a name of somebody. */
  readonly isName: (from: number, to: number) => boolean;
}
