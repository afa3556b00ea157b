import type { Act, EvidenceSentence, Span, Statement } from '#src/schema/evidence.ts';
import { holdsWords, isNamed } from '../wording/named.ts';
import type { Inline } from './blocks.ts';
import { corroborationOf } from './corroboration.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, joined, quote, tally, words } from './inlines.ts';
import { name } from './speaker.ts';

/** A whole sentence as a line: who speaks or acts where the sentence itself does not name them, its words, who reports it. */
export function sentenceLine(sentence: EvidenceSentence, index: EvidenceIndex): Inline[] {
  const told = reportsOf(sentence.id, index);
  return [
    ...unnamedIn(sentence, sentence, index),
    quote(sentence.document, sentence, index),
    ...cites(told.slice(0, MOST_CITES)),
    words(' '),
    tally(corroborationOf(told, index), index),
  ];
}

/** The sentence itself, then one of each other document that reports the same. */
export function reportsOf(sentence: string, index: EvidenceIndex): string[] {
  const found = new Map([[index.sentences.get(sentence)?.document ?? '', sentence]]);
  for (const { sentences } of index.clustersOf.get(sentence) ?? [])
    for (const other of sentences) {
      const document = index.sentences.get(other)?.document ?? '';
      if (!found.has(document)) found.set(document, other);
    }
  return [...found.values()];
}

/** "Name · Name: " for the speakers of a span that its own words do not name; nothing where they do. */
export function unnamedIn(span: Span, { id, document }: EvidenceSentence, index: EvidenceIndex): Inline[] {
  const text = index.documents.get(document)?.text.slice(span.start, span.end) ?? '';
  const statements = (index.statementsIn.get(id) ?? []).filter(
    ({ content }) => content.start < span.end && content.end > span.start,
  );
  const acts = (index.actsIn.get(id) ?? []).filter(({ start, end }) => start < span.end && end > span.start);
  const missing = [...new Set([...statements.flatMap(speakersOf), ...acts.flatMap(jointActors)])].filter((entity) => {
    const found = index.entities.get(entity);
    return found !== undefined && !isNamed(found, text);
  });
  const described = [...new Set(statements.flatMap(({ unnamed }) => unnamed ?? []))].filter(
    (words) => !holdsWords(text, words),
  );
  const parts = [
    ...missing.map((entity) => [name(entity, index)]),
    ...described.map((description) => [words(description)]),
  ];
  return parts.length > 0 ? [...joined(parts, ' · '), words(': ')] : [];
}

function speakersOf({ speakers, speakerEntity }: Statement): readonly string[] {
  return speakers.length > 0 ? speakers : speakerEntity === null ? [] : [speakerEntity];
}

// "The two sides agreed": who they are is not in the sentence.
function jointActors({ actors }: Act): readonly string[] {
  return actors.length > 1 && actors.length <= 4 ? actors : [];
}

const MOST_CITES = 4;
