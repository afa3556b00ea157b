import type { Difference } from '#src/schema/evidence.ts';
import type { LocalEntity, LocalMention } from '../../types.ts';
import type { Member } from '../differences.ts';
import type { EntityIdOf } from '../types.ts';

/** Persons whom the sentences of a cluster spell differently: the same person, no form of the name in common. */
export function nameDifferences(members: readonly Member[], idOf: EntityIdOf): Difference[] {
  const people = new Map<string, Spelling[]>();
  for (const { analysis, sentence } of members) {
    const persons = new Map(
      analysis.entities.filter(({ type }) => type === 'person').map((entity) => [entity.key, entity]),
    );
    const met = new Set<string>();
    for (const mention of analysis.mentions) {
      const person = persons.get(mention.entity);
      if (!person || !isIn(mention, sentence) || met.has(person.key)) continue;
      met.add(person.key);
      const id = idOf(analysis.document.id, person.key);
      const spelling = spellingOf(person, mention, analysis.document);
      people.set(id, [...(people.get(id) ?? []), spelling]);
    }
  }
  return [...people].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, spellings]) => differing(spellings));
}

function differing(spellings: readonly Spelling[]): Difference[] {
  const versions: Spelling[] = [];
  for (const one of spellings) if (!versions.some((other) => areAlike(one, other))) versions.push(one);
  if (versions.length < 2) return [];
  return [{ kind: 'name', spans: versions.map(({ document, start, end }) => ({ document, start, end })) }];
}

// "Anwar" is the first name of "Anwar Ibrahim", and no other spelling of it.
function areAlike({ words: own }: Spelling, { words: other }: Spelling): boolean {
  return (
    own.at(-1) === other.at(-1) ||
    own.every((word) => other.includes(word)) ||
    other.every((word) => own.includes(word))
  );
}

function spellingOf(
  person: LocalEntity,
  { start, end }: LocalMention,
  document: { id: string; text: string },
): Spelling {
  const words = plain(document.text.slice(start, end));
  return { document: document.id, start, end, words: words.length > 0 ? words : plain(person.name) };
}

function isIn(mention: LocalMention, sentence: { start: number; end: number }): boolean {
  return mention.form === 'name' && mention.start >= sentence.start && mention.end <= sentence.end;
}

// The words of the name, without accents.
function plain(name: string): string[] {
  const words =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}'’-]+/gu) ?? [];
  return words.map((word) => word.replace(/['’]s$/, ''));
}

interface Spelling {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}
