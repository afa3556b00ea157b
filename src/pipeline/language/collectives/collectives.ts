import bodies from '../../data/bodies.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { basesOf } from '../../spelling/bases.ts';
import type { Calling, Lexed, LocalEntity, LocalMention, LocalStatement, Names, Token } from '../../types.ts';
import { factOfWord } from '../../wording/fact-of-word.ts';

/**
 * Groups of people who act under no name but their country's or their place's: "Rwandan rebels", "pilots at the airline
 * Norrfly", later "the pilots".
 * Each becomes an entity of its own that speaks for nobody, so that its deeds are not its country's; its mention is
 * the noun alone. Statements whose speaker it is are given it. Those who act under no name at all ("farmers blocked the
 * road", "rich nations promised") are one too, but what they say stays said by somebody unnamed.
 */
export function collectivesOf(
  lexed: Lexed,
  names: Names,
  statements: readonly LocalStatement[],
  callings: readonly Calling[] = [],
): Collectives {
  const found = occurrences(lexed, names, rebelsOf(names, callings));
  if (found.length === 0) return { names, statements };
  const mentions = found.map(
    ({ entity, start, end }): LocalMention => ({ entity: entity.key, start, end, form: 'nominal' }),
  );
  const named = new Set(names.entities.map(({ key }) => key));
  const entities = new Map(found.flatMap(({ entity }) => (named.has(entity.key) ? [] : [[entity.key, entity]])));
  const byEnd = new Map(mentions.flatMap((mention, place) => (found[place]!.bare ? [] : [[mention.end, mention]])));
  return {
    names: {
      ...names,
      entities: [...names.entities, ...entities.values()],
      mentions: [...names.mentions, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    },
    statements: statements.map((statement) => spokenFor(statement, byEnd)),
  };
}

// "The rebel Upland Front": the only body that the document calls so is who "rebels" are.
function rebelsOf({ entities }: Names, callings: readonly Calling[]): LocalEntity | null {
  const [key, other] = new Set(callings.flatMap(({ entity, noun }) => (REBELS.has(noun) ? [entity] : [])));
  return other === undefined ? (entities.find((entity) => entity.key === key) ?? null) : null;
}

function occurrences({ document, tokens }: Lexed, names: Names, rebels: LocalEntity | null): Occurrence[] {
  const types = new Map(names.entities.map(({ key, type }) => [key, type]));
  const nameOf = new Map(names.entities.map(({ key, name }) => [key, name]));
  // "Lornian" is a people's, and no town's.
  const isTown = ({ entity, start, end }: LocalMention) =>
    types.get(entity) === 'place' &&
    document.text.slice(start, end) === nameOf.get(entity) &&
    basesOf(nameOf.get(entity)!.toLowerCase()).length === 0;
  // "Lindhavn dockers" are the town's as "Rwandan rebels" are the land's; "Lindhavn families" may be any.
  const nations = new Map(
    names.mentions
      .filter(({ entity, form }) => form === 'name' && /^(?:country|place)$/.test(types.get(entity) ?? ''))
      .map((mention) => [mention.end, { ...mention, town: isTown(mention) }]),
  );
  const taken = new Set(names.mentions.map(({ end }) => end));
  const byNoun = new Map<string, LocalEntity | null>();
  const bares = new Set<LocalEntity>();
  const found: Occurrence[] = [];
  const starts = new Map(
    names.mentions.filter(({ form }) => form === 'name').map((mention) => [mention.start, mention]),
  );
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!isPlural(token.lexeme) || taken.has(token.end)) continue;
    const bare = ofItself(tokens, at);
    if (
      rebels &&
      REBELS.has(token.lower) &&
      (bare ? bare.name.toLowerCase() === token.lower : tokens[at - 1]?.lower === 'the' && isActing(tokens, at))
    ) {
      found.push({ entity: rebels, start: token.start, end: token.end, bare: false });
      continue;
    }
    if (!isKind(tokens, at)) {
      if (bare) found.push({ entity: bare, start: token.start, end: token.end, bare: true });
      continue;
    }
    const entity = ofNation(tokens, at, nations) ?? ofPlace(tokens, at, starts, nameOf);
    if (entity) {
      const before = byNoun.get(token.lower);
      const other = byNoun.has(token.lower) && !(before && (bares.has(before) || before.key === entity.key));
      byNoun.set(token.lower, other ? null : entity);
      found.push({ entity, start: token.start, end: token.end, bare: false });
    } else if (tokens[at - 1]?.lower === 'the' && isActing(tokens, at)) {
      // Two kinds of rebels: "the rebels" may be either.
      const known = byNoun.get(token.lower);
      if (known) found.push({ entity: known, start: token.start, end: token.end, bare: bares.has(known) });
    } else if (bare) {
      bares.add(bare);
      if (!byNoun.has(token.lower)) byNoun.set(token.lower, bare);
      found.push({ entity: bare, start: token.start, end: token.end, bare: true });
    }
  }
  return found;
}

function ofNation(tokens: readonly Token[], at: number, nations: ReadonlyMap<number, Nation>): LocalEntity | null {
  const from = isActing(tokens, at) ? adjectivesFrom(tokens, at, nations) : null;
  if (from === null) return null;
  const words = tokens.slice(from, at + 1).map(({ text }) => text);
  return group(words.join(' '), words.join(' '));
}

// "Pilots at the airline Norrfly will", "rebels in the Ivory Coast rejected".
function ofPlace(
  tokens: readonly Token[],
  at: number,
  starts: ReadonlyMap<number, LocalMention>,
  nameOf: ReadonlyMap<string, string>,
): LocalEntity | null {
  const joint = tokens[at + 1];
  if (!joint || !/^(?:at|in|from)$/.test(joint.lower)) return null;
  for (
    let place = at + 2;
    place < Math.min(tokens.length, at + 6) && tokens[place]!.sentence === tokens[at]!.sentence;
    place += 1
  ) {
    const mention = starts.get(tokens[place]!.start);
    if (!mention) {
      if (!/^(?:DET|ADJ|NOUN)$/.test(tokens[place]!.pos)) return null;
      continue;
    }
    let last = place;
    while (tokens[last + 1] && tokens[last + 1]!.end <= mention.end) last += 1;
    if (!isActing(tokens, last)) return null;
    const kind = tokens[at]!.lower;
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${joint.lower} ${nameOf.get(mention.entity) ?? ''}`;
    return group(
      name,
      tokens
        .slice(at, last + 1)
        .map(({ text }) => text)
        .join(' '),
    );
  }
  return null;
}

// "Hundreds of farmers blocked", "rail workers will strike", "rich nations promised"; not "the", "their" or "Acme workers".
function ofItself(tokens: readonly Token[], at: number): LocalEntity | null {
  const { lower, sentence } = tokens[at]!;
  const land = LANDS.has(lower);
  if (!(land || (KINDS.has(lower) && !ANYBODY.has(lower))) || !isDoing(tokens, at)) return null;
  let from = at;
  while (from > 0 && at - from < 2 && tokens[from - 1]!.sentence === sentence && isPlain(tokens, from - 1)) from -= 1;
  if (land && !(from < at && RANKS.has(tokens[at - 1]!.lower))) return null;
  const before = tokens[from - 1];
  if (before?.sentence === sentence && !/^(?:DET|ADP|PUNCT|CCONJ|SCONJ|NUM|ADV|VERB)$/.test(before.pos)) return null;
  // "The paramilitaries": somebody told of before, by whatever name.
  if (before && /^(?:the|these|those|both|such)$/.test(before.lower)) return null;
  // "Over missing prisoners" is as little an actor as "over prisoners".
  const governor = before?.pos === 'VERB' && /(?:ing|ed)$/.test(before.lower) ? tokens[from - 2] : before;
  if (
    governor?.sentence === sentence &&
    governor.pos === 'ADP' &&
    !(governor.lower === 'of' && isCounted(tokens, from - 2))
  )
    return null;
  const words = tokens
    .slice(from, at + 1)
    .map(({ text }) => text)
    .join(' ');
  return group(words.charAt(0).toUpperCase() + words.slice(1), words);
}

// A plain word before the noun that says what kind: no name, no count.
function isPlain(tokens: readonly Token[], at: number): boolean {
  const { pos, text, lower } = tokens[at]!;
  const first = tokens[at - 1]?.sentence !== tokens[at]!.sentence;
  return (
    (pos === 'ADJ' || pos === 'NOUN' || RANKS.has(lower)) && (first || !/^\p{Lu}/u.test(text)) && !COUNTS.has(lower)
  );
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  return COUNTS.has(tokens[at]?.lower ?? '');
}

// Before a verb that tells an act.
function isDoing(tokens: readonly Token[], at: number): boolean {
  if (!isActing(tokens, at)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 7); next += 1) {
    const { pos, lemma, sentence } = tokens[next]!;
    if (sentence !== tokens[at]!.sentence) return false;
    if (pos === 'VERB') return DEEDS.has(lemma.toLowerCase());
  }
  return false;
}

// "Sierra Leonean and Liberian refugees" are two groups and none of them here; "Afghan rebel leaders" is one.
function adjectivesFrom(tokens: readonly Token[], at: number, nations: ReadonlyMap<number, Nation>): number | null {
  for (let place = at - 1; place >= Math.max(0, at - 3); place -= 1) {
    const { pos, end, sentence } = tokens[place]!;
    if (sentence !== tokens[at]!.sentence) return null;
    const nation = nations.get(end);
    if (nation?.town && (place < at - 1 || ANYBODY.has(tokens[at]!.lower))) return null;
    if (nation) return tokens[place - 1]?.lower === 'and' ? null : startOf(tokens, place, nation);
    if (pos !== 'ADJ' && pos !== 'NOUN') return null;
  }
  return null;
}

function startOf(tokens: readonly Token[], last: number, { start }: LocalMention): number {
  let at = last;
  while (at > 0 && tokens[at]!.start > start) at -= 1;
  return at;
}

// Only who does something is somebody: a verb follows, after adverbs or a time at most.
function isActing(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 5); next += 1) {
    const { pos, text, lower, sentence } = tokens[next]!;
    if (sentence !== tokens[at]!.sentence) return false;
    if (pos === 'VERB' || pos === 'AUX')
      return !/^(?:being|including|following|living|killed|wounded|arrested|detained|displaced)$/.test(lower);
    const passed =
      pos === 'ADV' ||
      lower === 'on' ||
      lower === 'today' ||
      lower === 'have' ||
      (pos === 'PROPN' && /day$/.test(text));
    if (!passed) return false;
  }
  return false;
}

function group(name: string, form: string): LocalEntity {
  const key = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { key, type: 'group', name, code: null, forms: [form], role: null, party: null };
}

function spokenFor(statement: LocalStatement, byEnd: ReadonlyMap<number, LocalMention>): LocalStatement {
  const { speaker, speakers, unnamed } = statement;
  if (!speaker || speakers.length > 0 || unnamed === null) return statement;
  const mention = byEnd.get(speaker.end);
  return mention ? { ...statement, speakers: [mention.entity], unnamed: null, party: null } : statement;
}

// "rebels", "rebel leaders".
function isKind(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return KINDS.has(lower) || (LEADERS.has(lower) && at > 0 && KINDS.has(tokens[at - 1]!.lower));
}

const isPlural = factOfWord((lower) => /(?:[^s]s|men|women|people)$/.test(lower));

const LEADERS = new Set(['leaders', 'fighters', 'forces', 'commanders', 'members', 'supporters', 'groups', 'chiefs']);
const KINDS = new Set(verbs.actors.nonState);
/** Too general to be somebody. */
const ANYBODY = new Set(verbs.actors.anybody);
const COUNTS = new Set(verbs.actors.counts);
const REBELS = new Set(bodies.rebels);
const LANDS = new Set(['nations', 'countries', 'states', 'economies']);
const RANKS = new Set(verbs.actors.ranks);
const DEEDS = new Set(
  Object.entries(verbs.acts).flatMap(([act, patterns]) =>
    act === 'NONE' ? [] : patterns.map((pattern) => pattern.split(' ')[0]!),
  ),
);

interface Nation extends LocalMention {
  readonly town: boolean;
}

interface Occurrence {
  readonly entity: LocalEntity;
  readonly start: number;
  readonly end: number;
  /** Under no name at all. */
  readonly bare: boolean;
}

export interface Collectives {
  readonly names: Names;
  readonly statements: readonly LocalStatement[];
}
