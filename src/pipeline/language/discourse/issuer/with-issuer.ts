import { slugOf } from '../../../spelling/slug.ts';
import type { Issuer, Lexed, LocalEntity, LocalMention, Names } from '../../../types.ts';
import { sceneOf } from '../../phrases/scene.ts';
import { issuerOf } from './issuer.ts';
import { isOffice } from './lines/offices.ts';

/**
 * The names of a document with that of the body whose own paper it is, where its letterhead alone has it: "RED BANK OBSERVATION
 * CELL" above "Patrol report" is nobody's name in a sentence. "The Cell" below is the same.
 */
export function withIssuer(lexed: Lexed, names: Names): Names {
  const issuer = issuerOf(sceneOf(lexed, names));
  if (!issuer || issuer.entities.length > 0 || issuer.column) return names;
  const name = lexed.document.text.slice(issuer.start, issuer.end);
  return isNameOfBody(name) ? named(names, issuer, name) : names;
}

function named(names: Names, { start, end }: Issuer, name: string): Names {
  const key = freeKey(names, slugOf(name));
  const short = new Set(names.entities.flatMap((one) => (isShortOf(one, name) ? [one.key] : [])));
  const own = names.mentions.filter(({ entity }) => short.has(entity));
  const body: LocalEntity = {
    key,
    type: 'organisation',
    name,
    code: null,
    forms: [...new Set([name, ...names.entities.flatMap((one) => (short.has(one.key) ? one.forms : []))])],
    role: null,
    party: null,
  };
  const head: LocalMention = { entity: key, start, end, form: 'name' };
  const inside = (one: LocalMention) => one.start < end && start < one.end;
  const mentions = [
    ...names.mentions.filter((one) => !short.has(one.entity) && !inside(one)),
    ...own.filter((one) => !inside(one)).map((one) => ({ ...one, entity: key })),
    head,
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const left = new Set([...mentions, ...(names.inner ?? [])].map(({ entity }) => entity));
  const lost = new Set(names.mentions.flatMap(({ entity }) => (left.has(entity) ? [] : [entity])));
  return { ...names, entities: [...names.entities.filter((one) => !lost.has(one.key)), body], mentions };
}

// Several words that open with a capital; an office of state is its land's, "residents of Hill Hall" are no body.
function isNameOfBody(name: string): boolean {
  const words = name.split(/\s+/);
  const isWordOfName = (word: string) => !isOffice(word.toLowerCase()) && !/\d/.test(word);
  return words.length > 1 && /^\p{Lu}/u.test(name) && words.every(isWordOfName);
}

// "Cell", "the Commission": one word of the name that tells what the body is.
function isShortOf({ type, forms }: LocalEntity, name: string): boolean {
  if (type !== 'organisation') return false;
  const words = name.toLowerCase().split(/\s+/);
  const of = words.findIndex((word) => /^(?:of|for|on|into|to)$/.test(word));
  const heads = new Set([words.at(-1)!, ...(of > 0 ? [words[of - 1]!] : [])]);
  return forms.every((form) => heads.has(form.toLowerCase()));
}

function freeKey({ entities }: Names, slug: string): string {
  let key = slug;
  while (entities.some((one) => one.key === key)) key = `${key}-body`;
  return key;
}
