import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Lexed, LocalEntity, LocalMention, LocalStatement, Names, Token } from '../../types.ts';

/**
 * Groups of people who act under no name but their country's: "Rwandan rebels", "Kenyan nurses", later "the nurses".
 * Each becomes an entity of its own that speaks for nobody, so that its deeds are not its country's; its mention is
 * the noun alone. Statements whose speaker it is are given it.
 */
export function collectivesOf(lexed: Lexed, names: Names, statements: readonly LocalStatement[]): Collectives {
  const found = occurrences(lexed, names);
  if (found.length === 0) return { names, statements };
  const mentions = found.map(
    ({ entity, start, end }): LocalMention => ({ entity: entity.key, start, end, form: 'nominal' }),
  );
  const entities = new Map(found.map(({ entity }) => [entity.key, entity]));
  const byEnd = new Map(mentions.map((mention) => [mention.end, mention]));
  return {
    names: {
      entities: [...names.entities, ...entities.values()],
      mentions: [...names.mentions, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    },
    statements: statements.map((statement) => spokenFor(statement, byEnd)),
  };
}

function occurrences({ tokens }: Lexed, names: Names): Occurrence[] {
  const countries = new Set(names.entities.filter(({ type }) => type === 'country').map(({ key }) => key));
  const nations = new Map(
    names.mentions
      .filter(({ entity, form }) => form === 'name' && countries.has(entity))
      .map((mention) => [mention.end, mention]),
  );
  const taken = new Set(names.mentions.map(({ end }) => end));
  const byNoun = new Map<string, LocalEntity | null>();
  const found: Occurrence[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!isKind(tokens, at) || !isPlural(token) || taken.has(token.end) || !isActing(tokens, at)) continue;
    const from = adjectivesFrom(tokens, at, nations);
    if (from !== null) {
      const entity = entityOf(tokens, from, at);
      byNoun.set(token.lower, byNoun.has(token.lower) && byNoun.get(token.lower)?.key !== entity.key ? null : entity);
      found.push({ entity, start: token.start, end: token.end });
    } else if (tokens[at - 1]?.lower === 'the') {
      // Two kinds of rebels: "the rebels" may be either.
      const known = byNoun.get(token.lower);
      if (known) found.push({ entity: known, start: token.start, end: token.end });
    }
  }
  return found;
}

// "Sierra Leonean and Liberian refugees" are two groups and none of them here; "Afghan rebel leaders" is one.
function adjectivesFrom(
  tokens: readonly Token[],
  at: number,
  nations: ReadonlyMap<number, LocalMention>,
): number | null {
  for (let place = at - 1; place >= Math.max(0, at - 3); place -= 1) {
    const { pos, end, sentence } = tokens[place]!;
    if (sentence !== tokens[at]!.sentence) return null;
    const nation = nations.get(end);
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
    const passed = pos === 'ADV' || lower === 'on' || lower === 'today' || (pos === 'PROPN' && /day$/.test(text));
    if (!passed) return false;
  }
  return false;
}

function entityOf(tokens: readonly Token[], from: number, at: number): LocalEntity {
  const words = tokens.slice(from, at + 1).map(({ text }) => text);
  const name = words.join(' ');
  const key = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { key, type: 'group', name, code: null, forms: [name], role: null, party: null };
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

function isPlural({ lower }: Token): boolean {
  return /(?:[^s]s|men|women|people)$/.test(lower);
}

const LEADERS = new Set(['leaders', 'fighters', 'forces', 'commanders', 'members', 'supporters', 'groups', 'chiefs']);
const KINDS = new Set(verbs.actors.nonState);

interface Occurrence {
  readonly entity: LocalEntity;
  readonly start: number;
  readonly end: number;
}

export interface Collectives {
  readonly names: Names;
  readonly statements: readonly LocalStatement[];
}
