import type { Entity, EvidenceSentence, Mention } from '#src/schema/evidence.ts';
import { formKey } from '#src/schema/form.ts';
import { numberOf } from '#src/schema/sentence-id.ts';
import type { Briefing } from './briefings.ts';

/** The A–Z index: every entity the documents mention, under the word a reader looks it up by, grouped by letter. */
export function indexOf({ evidence, documents }: Briefing): IndexGroup[] {
  const mentions = Map.groupBy(evidence.mentions, ({ entity }) => entity);
  const ordered = evidence.sentences.toSorted((a, b) => a.start - b.start);
  const sentences = Map.groupBy(ordered, ({ document }) => document);
  const entries = evidence.entities
    .flatMap((entity) => {
      const places = [...documents.values()].flatMap(({ id, label }) => {
        const here = (mentions.get(entity.id) ?? []).filter(({ document }) => document === id);
        const numbers = numbersOf(here, sentences.get(id) ?? []);
        return numbers.length > 0 ? [{ document: id, label, numbers }] : [];
      });
      return places.length > 0 ? [entryOf(entity, places)] : [];
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return [...Map.groupBy(entries, letterOf)].map(([letter, group]) => ({ letter, entries: group }));
}

// Both in order of start, so that one walk finds the sentence of each mention.
function numbersOf(mentions: readonly Mention[], sentences: readonly EvidenceSentence[]): number[] {
  const numbers = new Set<number>();
  let place = 0;
  for (const { start } of mentions.toSorted((a, b) => a.start - b.start)) {
    while ((sentences[place]?.end ?? Infinity) <= start) place += 1;
    const sentence = sentences[place];
    if (sentence && sentence.start <= start) numbers.add(numberOf(sentence.id));
  }
  return [...numbers];
}

function entryOf({ id, type, name, role, aliases }: Entity, places: IndexEntry['places']): IndexEntry {
  const word = type === 'person' ? lookedUpBy(name, aliases) : name;
  const rest = name.slice(0, name.length - word.length).trim();
  const heading = rest === '' || !name.endsWith(word) ? name : `${word}, ${rest}`;
  return { id, type, role, heading, forms: otherForms(name, aliases), places };
}

function otherForms(name: string, aliases: readonly string[]): string[] {
  const known = new Set([formKey(name)]);
  return aliases.filter((form) => !known.has(formKey(form)) && known.add(formKey(form)));
}

// Which part of a name stands for the whole is for the sources to say: the last part that they use alone.
function lookedUpBy(name: string, aliases: readonly string[]): string {
  const alone = aliases.filter((form) => form !== name && name.endsWith(` ${form}`));
  return alone.sort((a, b) => a.length - b.length)[0] ?? name;
}

function sortKey({ heading, id }: IndexEntry): string {
  return `${plain(heading)} ${id}`;
}

function letterOf({ heading }: IndexEntry): string {
  const first = [...plain(heading)][0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
}

function plain(words: string): string {
  return words
    .replace(/^(?:the|an?)\s/i, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();
}

export interface IndexGroup {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

export interface IndexEntry {
  readonly id: string;
  readonly type: Entity['type'];
  readonly role: string | null;
  readonly heading: string;
  /** Every other form the documents use. */
  readonly forms: readonly string[];
  readonly places: readonly {
    readonly document: string;
    readonly label: string;
    readonly numbers: readonly number[];
  }[];
}
