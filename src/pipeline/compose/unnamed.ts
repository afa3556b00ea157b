import type { Act, Span, Statement } from '#src/schema/evidence.ts';
import { holdsWords, isNamed } from '../wording/named.ts';
import type { Inline } from './blocks.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, joined, name, quote, words } from './inlines.ts';
import { readText } from './read-text.ts';
import { speakersOf } from './speakers.ts';
import { sentencesUnder } from './under.ts';

/**
 * "Name · Name: " for those who say or jointly do what the spans tell and whom neither the spans' own words nor the line
 * so far name; nothing where all are named. Attribution is never dropped, a pronoun is no name.
 */
export function unnamedIn(
  document: string,
  spans: readonly Span[],
  before: readonly Inline[],
  index: EvidenceIndex,
): Inline[] {
  const text = index.documents.get(document)?.text ?? '';
  const seen = [readText(before), ...spans.map(({ start, end }) => text.slice(start, end))].join('\n');
  const named = new Set(before.flatMap((inline) => (inline.type === 'party' ? [inline.id] : [])));
  const under = sentencesUnder(document, spans, index).map(({ id }) => id);
  const said = new Set(
    under.flatMap((id) => index.statementsOver.get(id) ?? []).filter(({ content }) => overlaps(content, spans)),
  );
  const done = under.flatMap((id) => index.actsIn.get(id) ?? []).filter((act) => overlaps(act, spans));
  const missing = [...[...said].flatMap(speakersOf), ...done.flatMap(jointActors)].filter((id) => {
    const entity = index.entities.get(id);
    return entity !== undefined && !named.has(id) && !isNamed(entity, seen);
  });
  const described = [...said].flatMap((statement) => description(statement, seen, text, index));
  const parts: Inline[][] = [...[...new Set(missing)].map((id) => [name(id, index)]), ...described];
  return parts.length > 0 ? [...joined(parts, ' · '), words(': ')] : [];
}

// The source's own description, or its bare words for a speaker nothing more is known of.
function description(statement: Statement, seen: string, text: string, index: EvidenceIndex): Inline[][] {
  const { unnamed, speaker, document } = statement;
  if (speakersOf(statement).some((id) => index.entities.has(id))) return [];
  if (unnamed !== null) return holdsWords(seen, unnamed) ? [] : [[words(unnamed)]];
  if (speaker === null || holdsWords(seen, text.slice(speaker.start, speaker.end))) return [];
  const places = sentencesUnder(document, [speaker], index).map(({ id }) => id);
  return places.length > 0 ? [[quote(document, speaker, index), ...cites(places)]] : [];
}

function overlaps({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start < span.end && end > span.start);
}

// "The two sides agreed": who they are is not in the sentence.
function jointActors({ actors }: Act): readonly string[] {
  return actors.length > 1 && actors.length <= 4 ? actors : [];
}
