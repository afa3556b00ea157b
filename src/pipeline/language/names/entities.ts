import { grouped } from '../../spelling/grouped.ts';
import { slugOf } from '../../spelling/slug.ts';
import type { Lexed, LocalEntity, LocalMention, Names } from '../../types.ts';
import { styledGender } from '../phrases/styled-gender.ts';
import { acronymsOf } from './acronyms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { joinsOf } from './joins.ts';
import { areNameAndKind } from './layout/letterheads.ts';
import type { Reading, Readings } from './readings.ts';
import { statedOf } from './stated.ts';
import { wholeFormsOf } from './whole-forms.ts';
import type { Word } from './words.ts';

/** Joins readings of one name to one entity, and gives each what the name phrases say of role and party. */
export function entitiesOf(
  { outer: readings, inner }: Readings,
  gazetteer: Gazetteer,
  lexed: Lexed,
  sentences: readonly (readonly Word[])[],
): Names {
  const { text } = lexed.document;
  const join = joinsOf(readings, acronymsOf(readings, text), text, sentences, gazetteer);
  const groups = grouped([...readings, ...inner].map((reading) => [join(reading), reading]));
  // What no list names is called by its fullest form.
  const fullests = new Map(
    [...groups].map(([group, own]) => [group, own.some(({ found }) => found) ? '' : fullest(own, text)]),
  );
  const keys = uniqueKeys(groups, fullests);
  const mention = (reading: Reading): LocalMention => ({
    start: reading.start,
    end: reading.end,
    entity: keys.get(join(reading))!,
    form: 'name',
  });
  const wholes = wholeFormsOf(readings, text);
  const entities = [...groups].map(([group, own]): LocalEntity => {
    const found = own.find((reading) => reading.found)?.found;
    return {
      key: keys.get(group)!,
      type: found?.type ?? own[0]!.type,
      name: found?.name ?? fullests.get(group)!,
      code: found?.code ?? null,
      forms: [
        ...new Set([
          ...own.flatMap((reading) =>
            [...new Set([reading.start, firstLetter(reading, text)])].map((at) => text.slice(at, reading.end)),
          ),
          ...own.flatMap(({ key }) => wholes.get(key) ?? []),
        ]),
      ],
      role: found?.role ?? null,
      party: found?.party ?? null,
      ...styledOf(own, text),
    };
  });
  const own = new Set(keys.values());
  const isThere = (key: string | null) => key !== null && (own.has(key) || gazetteer.byId.has(key));
  const stated = statedOf(entities, readings, (reading) => keys.get(join(reading))!, sentences, gazetteer);
  const resolved = stated.map((entity) => ({ ...entity, party: isThere(entity.party) ? entity.party : null }));
  return {
    entities: [...resolved, ...partiesMissing(resolved, gazetteer)],
    mentions: readings.map(mention),
    inner: inner.map(mention),
  };
}

function styledOf(own: readonly Reading[], text: string): Pick<LocalEntity, 'gender'> {
  const styled = own.flatMap(({ type, start }) => (type === 'person' ? (styledGender(text, start) ?? []) : []));
  const [gender] = styled;
  return gender && styled.every((one) => one === gender) ? { gender } : {};
}

// A ministry may be named where its state is not: the party is listed all the same, so that its key resolves.
function partiesMissing(entities: readonly LocalEntity[], gazetteer: Gazetteer): LocalEntity[] {
  const there = new Set(entities.map((entity) => entity.key));
  const missing = new Map<string, LocalEntity>();
  const add = (key: string | null): void => {
    const listed = key === null || there.has(key) || missing.has(key) ? undefined : gazetteer.byId.get(key);
    if (!listed) return;
    missing.set(listed.id, { ...listed, key: listed.id, forms: [] });
    add(listed.party);
  };
  for (const { party } of entities) add(party);
  return [...missing.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).map(bare);
}

function bare({ key, type, name, code, forms, role, party }: LocalEntity): LocalEntity {
  return { key, type, name, code, forms, role, party };
}

function uniqueKeys(
  groups: ReadonlyMap<string, readonly Reading[]>,
  fullests: ReadonlyMap<string, string>,
): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const [group, own] of groups) {
    const base = own.find((reading) => reading.found)?.found?.id ?? slugOf(fullests.get(group)!);
    let key = base;
    for (let n = 2; taken.has(key); n += 1) key = `${base}-${n}`;
    taken.add(key);
    keys.set(group, key);
  }
  return keys;
}

// Of a letterhead's "MINISTRY OF PORTS OF PERU" and the text's "Ministry of Ports" the one that a sentence has.
function fullest(own: readonly Reading[], text: string): string {
  const named = own.find((one) => isLoud(one, text) && own.some(({ words }) => areNameAndKind(one.words, words)));
  if (named) return text.slice(named.start, named.end);
  const quiet = own.filter((reading) => reading.words.length > 1 && !isLoud(reading, text));
  const [first, ...others] = quiet.length > 0 ? quiet : own;
  let best = first!;
  for (const reading of others) {
    if (
      reading.words.length > best.words.length ||
      (reading.words.length === best.words.length &&
        ((isLoud(best, text) && !isLoud(reading, text)) || (isInitialled(best) && !isInitialled(reading))))
    )
      best = reading;
  }
  const whole = own.find((one) => one.key === best.key && firstLetter(one, text) < one.start) ?? best;
  return text.slice(firstLetter(whole, text), whole.end).replace(/\s+/g, ' ');
}

// "Dr | 'Ana Lind": behind a title nothing is quoted, and the mark is a letter of the name.
function firstLetter({ type, start, end }: Reading, text: string): number {
  const isLetter = type === 'person' && GLOTTAL.test(text.slice(Math.max(0, start - 8), start));
  return isLetter && !/^['’]/.test(text.slice(end, end + 1)) ? start - 1 : start;
}

const GLOTTAL = /\b(?:Mr|Mrs|Ms|Miss|Dr|Hon|Rev|Prof|Sir|Lady|Lord)\.? ['‘’ʻ]$/;

// "D. Roth"
function isInitialled({ words: [first] }: Reading): boolean {
  return /^\p{Lu}\.?$/u.test(first!.text);
}

function isLoud(reading: Reading, text: string): boolean {
  const form = text.slice(reading.start, reading.end);
  return form === form.toUpperCase();
}
