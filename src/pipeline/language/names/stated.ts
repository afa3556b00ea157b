import titles from '../../data/titles.json' with { type: 'json' };
import type { Lexed, LocalEntity, LocalMention } from '../../types.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Reading } from './readings.ts';
import type { Word } from './words.ts';

const ROLES = new Set([...titles.roles, ...titles.titles]);
const NAMING = new Set(['NOUN', 'PROPN', 'ADJ']);

/** What name phrases state of an entity: "Ukrainian President Zelensky", "Medinsky, the head of the delegation". */
export function statedOf(
  entities: readonly LocalEntity[],
  readings: readonly Reading[],
  mentions: readonly LocalMention[],
  lexed: Lexed,
  sentences: readonly (readonly Word[])[],
  gazetteer: Gazetteer,
): LocalEntity[] {
  const { text } = lexed.document;
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const stated = new Map<string, { role: string | null; party: string | null }>();
  for (const [i, mention] of mentions.entries()) {
    const entity = byKey.get(mention.entity)!;
    const known = stated.get(entity.key) ?? { role: entity.role, party: entity.party };
    if (entity.type === 'person') {
      const said = before(i, readings, mentions, sentences) ?? behind(i, mentions, text);
      stated.set(entity.key, {
        role: known.role ?? said?.role ?? readings[i]!.title,
        party: known.party ?? said?.party ?? null,
      });
    } else if (entity.type === 'organisation' && entity.party === null) {
      stated.set(entity.key, { role: known.role, party: known.party ?? owner(readings[i]!, gazetteer, byKey) });
    }
  }
  return entities.map((entity) => {
    const own = stated.get(entity.key);
    const party = own?.party ?? entity.party;
    return {
      ...entity,
      role: own?.role ?? entity.role,
      party: party !== null && (byKey.has(party) || gazetteer.byId.has(party)) ? party : null,
    };
  });
}

// "[Ukrainian] President Zelensky", "[Unite] shop steward Moira Geddes", "[Sudan]'s army chief Burhan".
function before(
  i: number,
  readings: readonly Reading[],
  mentions: readonly LocalMention[],
  sentences: readonly (readonly Word[])[],
): Stated | null {
  const owner = readings[i - 1];
  const first = readings[i]!.words[0]!;
  if (!owner || owner.words[0]!.sentence !== first.sentence) return null;
  const between = sentences[first.sentence]!.slice(owner.words.at(-1)!.index + 1, first.index);
  if (
    between.length === 0 ||
    between.length > 7 ||
    between.some((word) => !NAMING.has(word.pos) || !/^['’]?s?[\s-]*$/.test(word.gap))
  )
    return null;
  if (!/^[\s,]*$/.test(first.gap) || !ROLES.has(between.at(-1)!.key)) return null;
  return { role: phrase(between), party: mentions[i - 1]!.entity };
}

function phrase(words: readonly Word[]): string {
  return words.map((word, i) => (i > 0 ? word.gap : '') + word.text).join('');
}

// "Maro, head of the union", "Sarr, the Chadian envoy," "Okri, who leads the delegation of Ghana".
function behind(i: number, mentions: readonly LocalMention[], text: string): Stated | null {
  const next = mentions[i + 1];
  const end = mentions[i]!.end;
  const follows = /^, (?:(?:the|a|an|its|who (?:heads|leads|chairs|represents|speaks for)) )?/u.exec(
    text.slice(end, end + 40),
  );
  if (!follows || !next) return null;
  const between = text.slice(end + follows[0].length, next.start);
  if (between.length > 80 || /[.;:!?"“”]/.test(between)) return null;
  const of = /^((?:[\p{L}'’-]+ ){1,6})(?:of|at|for|with|from) (?:the )?$/u.exec(between);
  if (of) {
    const role = of[1]!.trim();
    return ROLES.has(
      role
        .split(/[\s-]+/)
        .at(-1)!
        .toLowerCase(),
    )
      ? { role, party: next.entity }
      : null;
  }
  if (between !== '' && !/who/.test(follows[0])) return null;
  const after = /^(?:['’]s?)? ((?:[\p{L}'’-]+ ){0,5}[\p{L}'’-]+)/u.exec(text.slice(next.end, next.end + 70));
  const role = after && roleOf(after[1]!);
  return role ? { role, party: next.entity } : null;
}

function roleOf(phrase: string): string | null {
  const words = phrase.split(' ');
  const last = words.findIndex((word) => ROLES.has(word.toLowerCase()));
  return last >= 0 ? words.slice(0, last + 1).join(' ') : null;
}

// "Tunisian Interior Ministry" acts for Tunisia.
function owner(reading: Reading, gazetteer: Gazetteer, byKey: ReadonlyMap<string, LocalEntity>): string | null {
  const found = gazetteer.find(reading.words, 0);
  return found?.type === 'country' &&
    /^(?:ministry|department|army|navy|police|parliament|government|embassy|senate|council|guard|force|forces|court|agency)$/.test(
      reading.words.at(-1)!.key,
    ) &&
    byKey.has(found.id)
    ? found.id
    : null;
}

interface Stated {
  readonly role: string;
  readonly party: string;
}
