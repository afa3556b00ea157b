import type { Place } from '#src/schema/changes.ts';
import type { Entity, Evidence, EvidenceDocument, EvidenceSentence, Statement } from '#src/schema/evidence.ts';
import { documentOf, numberOf } from '#src/schema/sentence-id.ts';
import { isToldFact } from '../wording/told-fact.ts';

/** A record by id, and what each of its sentences tells as items that can be met again in another record. */
export function recordOf(evidence: Evidence): ChangeRecord {
  const documents = new Map(evidence.documents.map((one) => [one.id, one]));
  const sentences = new Map(evidence.sentences.map((one) => [one.id, one]));
  const entities = new Map(evidence.entities.map((one) => [one.id, one]));
  const base = { evidence, documents, sentences, entities };
  const items = [
    ...evidence.statements.map((one) => statementItem(one, base)),
    ...evidence.acts.map(({ id, sentence, document, act, actors, start, end }): Item => {
      const who = actors.map((actor) => nameOf(actor, base)).sort();
      return { type: 'act', id, sentence, who, key: `act ${act} ${plain(wordsAt(document, { start, end }, base))}` };
    }),
    ...evidence.facts.filter(isToldFact).map(({ id, sentence, kind, value, text, unit, issue }): Item => {
      const fact = { kind, value: value ?? plain(text), unit, issue, text };
      const key = `fact ${kind} ${fact.value} ${unit} ${plain(sentenceWords(sentence, base))}`;
      return { type: 'fact', id, sentence, who: [], key, fact };
    }),
  ];
  const rank = new Map(evidence.sentences.map(({ id }, place) => [id, place]));
  const place = ({ sentence }: Item) => rank.get(sentence) ?? 0;
  return {
    ...base,
    differing: differingIn(evidence, sentences),
    items: items.filter(({ sentence }) => sentences.has(sentence)).sort((a, b) => place(a) - place(b)),
  };
}

function differingIn({ clusters }: Evidence, byId: Base['sentences']): Set<string> {
  return new Set(
    clusters.flatMap(({ sentences, differences }) => {
      const spans = differences.flatMap((one) => (one.kind === 'wording' ? [] : one.spans));
      return sentences.filter((id) => {
        const whole = byId.get(id)!;
        return spans.some(
          ({ document, start, end }) => document === whole.document && whole.start <= start && end <= whole.end,
        );
      });
    }),
  );
}

/** Where an item stands, with the words that matter. */
export function placeOf(item: Item, record: ChangeRecord): Place {
  const place = placeOfSentence(item.sentence, record);
  return item.fact ? { ...place, words: item.fact.text } : { ...place, who: [...item.who] };
}

/** Where a sentence stands, with all its words. */
export function placeOfSentence(id: string, record: ChangeRecord): Place {
  const document = record.documents.get(documentOf(id))!;
  const words = sentenceWords(id, record);
  return {
    document: document.id,
    label: document.label,
    file: document.file,
    number: numberOf(id),
    words,
    sentence: words,
    who: [],
  };
}

/** Words without what a change of type or quotation marks would alter. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The exact words of a sentence; "" for one that is not there. */
export function sentenceWords(id: string, record: Base): string {
  const sentence = record.sentences.get(id);
  return sentence ? wordsAt(sentence.document, sentence, record) : '';
}

function statementItem(one: Statement, record: Base): Item {
  const ids = one.speakers.length > 0 ? one.speakers : one.speakerEntity === null ? [] : [one.speakerEntity];
  const who = ids.length > 0 ? ids.map((id) => nameOf(id, record)) : one.unnamed === null ? [] : [one.unnamed];
  const key = `statement ${plain(wordsAt(one.document, one.content, record))}`;
  return { type: 'statement', id: one.id, sentence: one.sentence, who, key };
}

function nameOf(id: string, { entities }: Base): string {
  return entities.get(id)?.name ?? id;
}

function wordsAt(document: string, { start, end }: { start: number; end: number }, { documents }: Base): string {
  return documents.get(document)?.text.slice(start, end) ?? '';
}

interface Base {
  readonly evidence: Evidence;
  readonly documents: ReadonlyMap<string, EvidenceDocument>;
  readonly sentences: ReadonlyMap<string, EvidenceSentence>;
  readonly entities: ReadonlyMap<string, Entity>;
}

export interface ChangeRecord extends Base {
  /** In reading order. */
  readonly items: readonly Item[];
  /** Ids of the sentences that give another figure, day or name than others that report the same. */
  readonly differing: ReadonlySet<string>;
}

export interface Item {
  readonly type: 'statement' | 'act' | 'fact';
  /** Stable while the document's bytes are the same. */
  readonly id: string;
  readonly sentence: string;
  readonly who: readonly string[];
  /** What it is known by where the id is another: its kind and words, whatever the document. */
  readonly key: string;
  readonly fact?: {
    readonly kind: string;
    readonly value: number | string;
    readonly unit: string | null;
    readonly issue: string | null;
    readonly text: string;
  };
}
