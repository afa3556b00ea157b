import type { Span } from '#src/schema/evidence.ts';
import { firstStarting } from '../../in-order.ts';
import type { Description, Lexed, LocalEntity, LocalMention, Names, Token } from '../../types.ts';
import { isPaperNoun } from '../phrases/papers/paper-nouns.ts';
import { isExpert, isFormer, singular } from '../phrases/role-words.ts';
import { DEEDS_BY_DOERS } from '../phrases/roles/doers.ts';
import { isVoiceOf } from '../phrases/roles/voices.ts';
import type { TokenRange } from '../types.ts';
import { namedIn } from './parties/named-in-phrase.ts';
import { mentionsAmong, mentionsWithin, type NamingWords } from './parties/naming-words.ts';
import { type Named, objectsAmong } from './parties/objects.ts';

/** Who stands in which words of a document: the entities that noun phrases name, and those named between two tokens. */
export function partiesOf(
  { tokens }: Lexed,
  { entities, mentions }: Names,
  descriptions: readonly Description[] = [],
): Parties {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const describedAt = new Map(descriptions.map((description) => [description.start, description]));
  const words: NamingWords = { tokens, mentions, typeOf: (key) => byKey.get(key)?.type };
  const isName = (from: number, to: number) =>
    mentionsWithin(mentions, from, to).some(({ form, start, end }) => form === 'name' && start <= from && to <= end);
  return {
    named: (ranges, limit) =>
      unique(
        ranges.flatMap((range, place) => {
          const named = namedIn(words, range, ranges[place + 1]?.from ?? limit);
          const party = describedAt.get(tokens[range.from]!.start)?.party ?? null;
          return named.length > 0 || party === null || !isSpokenFor(words, range, party) ? named : [party];
        }),
      ),
    between: (from, to) => unique(mentionsAmong(words, from, to).map(({ entity }) => entity)),
    sidesBetween: (from, to) =>
      unique(
        mentionsAmong(words, from, to)
          .filter((one) => !isOfSomebodyNew(tokens, one))
          .map(({ entity }) => entity),
      ),
    objects: (from, to) => objectsAmong(tokens, mentionsAmong(words, from, to)),
    partyOf: (key) => byKey.get(key)?.party ?? key,
    entity: (key) => byKey.get(key) ?? null,
    wordsAt: (at) => describedAt.get(tokens[at]!.start)?.words ?? null,
    isInName: (at) => isName(tokens[at]!.start, tokens[at]!.end),
    isName,
  };
}

// "Bought from a | Dutch group": of whoever that is, and no word of the Dutch.
function isOfSomebodyNew(tokens: readonly Token[], { start, end }: LocalMention): boolean {
  const at = firstStarting(tokens, start);
  const behind = tokens[firstStarting(tokens, end)];
  return /^(?:an?|another)$/.test(tokens[at - 1]?.lower ?? '') && behind?.pos === 'NOUN';
}

// "Its lawyers", "scientists at the institute": the party acts through whom the phrase only describes.
function isSpokenFor({ tokens, typeOf }: NamingWords, { from, to }: TokenRange, party: string): boolean {
  const type = typeOf(party);
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (type === undefined) return false;
  const noun = singular(words.at(-1)!);
  return (
    isVoiceOf(type, words) ||
    isPaperNoun(noun) ||
    DEEDS_BY_DOERS.has(words.at(-1)!) ||
    (isExpert(noun) && !words.some(isFormer))
  );
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

export interface Parties {
  /** The entities these noun phrases name, each phrase read up to the next or the limit. */
  readonly named: (ranges: readonly TokenRange[], limit: number) => string[];
  /** Who is named among tokens [from, to) as whom a deed can be done to, in order. */
  readonly objects: (from: number, to: number) => Named[];
  /** All entities named among tokens [from, to), in order. */
  readonly between: (from: number, to: number) => string[];
  /** The same but for those by whose name somebody new is only described: "a Dutch group". */
  readonly sidesBetween: (from: number, to: number) => string[];
  /** For whom an entity speaks; itself where the document does not say. */
  readonly partyOf: (key: string) => string;
  readonly entity: (key: string) => LocalEntity | null;
  /** The words that describe whom a pronoun or phrase that begins at a token means. */
  readonly wordsAt: (at: number) => Span | null;
  /** True where the token is part of a name: “Beat” of “Beat Zurfluh” is no verb. */
  readonly isInName: (at: number) => boolean;
  /** True where the characters are part of a name of somebody. */
  readonly isName: (from: number, to: number) => boolean;
}
