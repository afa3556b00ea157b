import type { Calling, Description, Lexed, LocalEntity, LocalMention, LocalStatement, Names } from '../../types.ts';
import type { Clause } from '../types.ts';
import { doersOf } from './doers.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import { areRebels } from './people.ts';
import { theyAgain } from './they-again.ts';

/**
 * Groups of people who act under no name but their country's or their place's: "Rwandan rebels", "pilots at the airline
 * Norrfly", later "the pilots".
 * Each becomes an entity of its own that speaks for nobody, so that its deeds are not its country's; its mention is
 * the noun alone. Statements whose speaker it is are given it. Those who act under no name at all ("farmers blocked the
 * road", "rich nations promised") are one too, but what they say stays said by somebody unnamed, unless a land or a town has
 * one of them alone: "the army denied".
 */
export function collectivesOf(
  lexed: Lexed,
  names: Names,
  statements: readonly LocalStatement[],
  callings: readonly Calling[] = [],
  clauses: readonly Clause[] = [],
  descriptions: readonly Description[] = [],
): Collectives {
  const occurrences = occurrencesOf(lexed, names, rebelsOf(names, callings), doersOf(clauses, lexed.tokens));
  const told = withoutOwn(withoutSpeakers(occurrences, descriptions), names, statements);
  if (told.length === 0) return { names, statements };
  const found = [...told, ...theyAgain(lexed.tokens, told, names.mentions, clauses)];
  const mentions = found.map(
    ({ entity, start, end }): LocalMention => ({ entity: entity.key, start, end, form: 'nominal' }),
  );
  const named = new Set(names.entities.map(({ key }) => key));
  const entities = new Map(found.flatMap(({ entity }) => (named.has(entity.key) ? [] : [[entity.key, entity]])));
  const byEnd = new Map(found.map((occurrence) => [occurrence.end, occurrence]));
  const byForm = new Map(found.flatMap(({ entity }) => entity.forms.map((form) => [form.toLowerCase(), entity.key])));
  return {
    names: {
      ...names,
      entities: [...names.entities, ...entities.values()],
      mentions: [...names.mentions, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    },
    statements: statements.map((statement) => issuedBy(spokenFor(statement, byEnd, lexed.document.text), byForm)),
  };
}

// "Campaigners of Blue Hills" speak for it, and are no group of their own.
function withoutSpeakers(found: readonly Occurrence[], descriptions: readonly Description[]): Occurrence[] {
  const speaking = descriptions.filter(({ party }) => party !== null).sort((a, b) => a.start - b.start);
  let at = 0;
  return found.filter(({ start }) => {
    while (at < speaking.length && speaking[at]!.end <= start) at += 1;
    return !(speaking[at] && speaking[at]!.start <= start);
  });
}

// "The army will answer", says the minister: it is his own state's, and he says what that will do.
function withoutOwn(found: readonly Occurrence[], names: Names, statements: readonly LocalStatement[]): Occurrence[] {
  if (!found.some(({ only }) => only)) return [...found];
  const states = new Set(names.entities.flatMap(({ key, type }) => (/^(?:country|place)$/.test(type) ? [key] : [])));
  const own = statements.filter(({ party }) => party !== null && states.has(party)).map(({ content }) => content);
  return found.filter(({ only, start, end }) => !(only && own.some((said) => said.start <= start && end <= said.end)));
}

// "The rebel Upland Front": the only body that the document calls so is who "rebels" are.
function rebelsOf({ entities }: Names, callings: readonly Calling[]): LocalEntity | null {
  const [key, other] = new Set(callings.flatMap(({ entity, noun }) => (areRebels(noun) ? [entity] : [])));
  return other === undefined ? (entities.find((entity) => entity.key === key) ?? null) : null;
}

function spokenFor(statement: LocalStatement, byEnd: ReadonlyMap<number, Occurrence>, text: string): LocalStatement {
  const { speaker, speakers, unnamed } = statement;
  if (!speaker || speakers.length > 0) return statement;
  const found = byEnd.get(speaker.end);
  const again = found?.start === speaker.start && /^they$/i.test(text.slice(speaker.start, speaker.end));
  if (unnamed === null && !again) return statement;
  if (!found || (found.bare && !isWhole(text.slice(speaker.start, speaker.end), found))) return statement;
  return { ...statement, speakers: [found.entity.key], unnamed: null, party: null };
}

// "THE MEDIATORS" at the head of a paper that says "the mediators have met": whose paper it is.
function issuedBy(statement: LocalStatement, byForm: ReadonlyMap<string, string>): LocalStatement {
  const { unnamed, speakers } = statement;
  if (unnamed === null || speakers.length > 0 || unnamed !== unnamed.toUpperCase()) return statement;
  const key = byForm.get(unnamed.toLowerCase().replace(/^the /, ''));
  return key === undefined ? statement : { ...statement, speakers: [key], unnamed: null, party: null };
}

// "The army", and no more words: not "a spokesman for the army".
function isWhole(speaker: string, { entity, only }: Occurrence): boolean {
  const words = speaker.toLowerCase();
  return only === true && entity.forms.some((form) => words === `the ${form.toLowerCase()}`);
}

export interface Collectives {
  readonly names: Names;
  readonly statements: readonly LocalStatement[];
}
