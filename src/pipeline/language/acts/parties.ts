import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Lexed, LocalEntity, LocalMention, Names, Token } from '../../types.ts';
import type { TokenRange } from '../types.ts';

/** Who stands in which words of a document: the entities that noun phrases name, and those named between two tokens. */
export function partiesOf({ tokens }: Lexed, { entities, mentions }: Names): Parties {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const within = (from: number, to: number): LocalMention[] => {
    if (from >= to) return [];
    return slice(mentions, tokens[from]!.start, tokens[to - 1]!.end);
  };
  return {
    named: (ranges, limit) =>
      unique(ranges.flatMap((range, place) => namedIn(range, ranges[place + 1]?.from ?? limit))),
    between: (from, to) => unique(within(from, to).map(({ entity }) => entity)),
    objects: (from, to) => objectsIn(within(from, to)),
    partyOf: (key) => byKey.get(key)?.party ?? key,
    entity: (key) => byKey.get(key) ?? null,
  };

  // Who is named after a verb, phrase by phrase: of "Serbian Labour Minister Milovanovic" the last; where one is a place of the deed it says so.
  function objectsIn(found: readonly LocalMention[]): Named[] {
    const named: Named[] = [];
    for (const mention of found) {
      const at = firstFrom(tokens, mention.start);
      const last = named.at(-1);
      // "both sides" stands for two at once.
      const joint = last !== undefined && last.from === at && last.to === firstFrom(tokens, mention.end);
      if (last && !joint && isSamePhrase(last.to, at)) named.pop();
      const opens = last && !joint && isSamePhrase(last.to, at) ? last : null;
      const to = firstFrom(tokens, mention.end);
      named.push({
        key: mention.entity,
        from: opens?.from ?? at,
        to,
        located: opens?.located ?? isLocated(at),
        listed: joint || (last !== undefined && onlyJoins(tokens[last.to - 1]!.end, mention.start, to)),
      });
    }
    return named;
  }

  function isSamePhrase(end: number, start: number): boolean {
    for (let at = end; at < start; at += 1) {
      const { pos, lower } = tokens[at]!;
      if (!(pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || lower === "'s")) return false;
    }
    return true;
  }

  // "in Jeddah", "in the Saudi city of Jeddah", "at a palace in Istanbul".
  function isLocated(at: number): boolean {
    for (let before = at - 1; before >= 0 && before > at - 5; before -= 1) {
      const { pos, lower } = tokens[before]!;
      if (LOCATING.has(lower)) return true;
      if (!(pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || lower === 'of')) return false;
    }
    return false;
  }

  // The phrase's head decides ("Turkey's President Erdogan" is Erdogan); else what follows it ("leaders of France and Germany").
  function namedIn(range: TokenRange, limit: number): string[] {
    const own = within(range.from, range.to).filter(({ end }) => !isBase(end));
    const head = own.filter(({ end }) => end >= tokens[range.to - 1]!.end).at(-1) ?? own.at(-1);
    const rest = within(range.to, limit).filter(({ start }) => start >= tokens[range.to - 1]!.end);
    const next = tokens[range.to];
    if (head?.form === 'nominal' && next?.lower === 'of') {
      // "The delegations of Chile and Norway" are not the one delegation they were taken for.
      const listed = listFrom(rest, limit);
      if (listed.length > 1) return listed;
    }
    if (head) return mayStandFor(range, head) ? sameSpan(own, head) : [];
    if (!next || rest.length === 0 || range.to >= limit) return [];
    if (next.text === ',') return appositionIn(range.to + 1, rest);
    if (next.lower === 'of' || next.lower === 'between') return listFrom(rest, limit);
    // "Pilots at the airline" are not the airline.
    if (NON_STATE.has(tokens[range.to - 1]!.lower) && next.pos === 'ADP') return [];
    // "They decided to meet in Bangkok and": what follows a pronoun or a verb of its own names others.
    if (tokens[range.to - 1]!.pos === 'PRON') return [];
    const hangs = next.pos === 'ADP' || (next.pos === 'VERB' && /(?:ing|^affiliated)$/.test(next.lower));
    return mayStandFor(range, rest[0]!) && hangs ? [rest[0]!.entity] : [];
  }

  // "Iceland-based": where somebody is, not who.
  function isBase(end: number): boolean {
    const at = firstFrom(tokens, end);
    return (
      tokens[at]?.start === end && tokens[at]?.text === '-' && /^(?:based|born)$/.test(tokens[at + 1]?.lower ?? '')
    );
  }

  // "The premier, Úrsula Ganoza, exhorted": the name between the commas.
  function appositionIn(from: number, rest: readonly LocalMention[]): string[] {
    const named = objectsIn(rest)[0];
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
          text === "'s"
        )
      )
        return [];
    }
    const opens = tokens[named.from - 1]!.text === ',' || !/^(?:of|in|from|for)$/.test(tokens[named.from - 1]!.lower);
    return opens && tokens[named.to]?.text !== 'and' ? [named.key] : [];
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
      if (last >= 0 && !onlyJoins(last, mention.start, limit)) break;
      found.push(mention.entity);
      last = mention.end;
    }
    return found;
  }

  function onlyJoins(start: number, end: number, limit: number): boolean {
    for (let at = firstFrom(tokens, start); at < limit && tokens[at]!.start < end; at += 1) {
      if (!/^(?:,|and|or|the|&|'s)$/.test(tokens[at]!.lower)) return false;
    }
    return true;
  }

  // "Ugandan rebels" and "rebels in Uganda" do not act for Uganda.
  function mayStandFor(range: TokenRange, mention: LocalMention): boolean {
    if (mention.end === tokens[range.to - 1]!.end || byKey.get(mention.entity)?.type !== 'country') return true;
    for (let at = range.from; at < range.to; at += 1) {
      if (NON_STATE.has(tokens[at]!.lower)) return false;
    }
    return true;
  }
}

function slice(mentions: readonly LocalMention[], start: number, end: number): LocalMention[] {
  const found: LocalMention[] = [];
  for (let at = lowerBound(mentions, start); at < mentions.length && mentions[at]!.start < end; at += 1) {
    found.push(mentions[at]!);
  }
  return found;
}

function lowerBound(items: readonly { start: number }[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstFrom(tokens: readonly Token[], start: number): number {
  return lowerBound(tokens, start);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

const FARTHEST = 5;
const LOCATING = new Set(['in', 'at', 'near', 'outside', 'inside', 'across', 'around', 'off', 'via', 'through']);
const NON_STATE = new Set(verbs.actors.nonState);

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
}

export interface Named {
  readonly key: string;
  /** Tokens of the words that name it. */
  readonly from: number;
  readonly to: number;
  /** After "in" or "at": where it is done. */
  readonly located: boolean;
  /** Joined to the one before by "and" or a comma. */
  readonly listed: boolean;
}
