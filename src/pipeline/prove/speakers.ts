import type { Span, Statement } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';
import { holdsWords, isNamed } from '../wording/named.ts';
import { isBareName } from './bare-name.ts';
import type { Line, LineQuote } from './lines.ts';
import { problemAt } from './page.ts';
import type { Sources } from './sources.ts';

/**
 * Gate 3: a line that quotes from what somebody is reported to say names each speaker, or gives the source's own
 * description of one it does not name. A name or a role by itself claims nothing and needs no speaker.
 */
export function droppedSpeakers(line: Line, sources: Sources): Problem[] {
  return line.quotes.flatMap((quote) => {
    if (isBareName(quote, sources)) return [];
    const missing = (sources.statementsOf.get(quote.document.id) ?? [])
      .filter(({ content }) => content.start < quote.end && content.end > quote.start)
      .flatMap((statement) => unnamed(statement, line, quote, sources));
    return [...new Set(missing)].map((speaker) =>
      problemAt(
        line.page,
        quote.node,
        'quote-has-speaker',
        `the quotation ${quote.document.id}:${quote.start}-${quote.end} is reported of ${speaker}, whom the line does not name`,
        `name ${speaker} in the line`,
      ),
    );
  });
}

// "accepted the port authority's call for talks": the quotation has the source's own words for who calls, and no pronoun.
function tellsItself({ start, end }: Span, quote: LineQuote): boolean {
  if (start < quote.start || end > quote.end) return false;
  return !PRONOUN.test(quote.document.text.slice(start, end));
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|his|her|its|their|our|who|which|that|both|this|these|those)$/i;

function unnamed(
  { speakers, speakerEntity, unnamed: description, speaker }: Statement,
  line: Line,
  quote: LineQuote,
  sources: Sources,
): string[] {
  if (speaker && tellsItself(speaker, quote)) return [];
  const ids = speakers.length > 0 ? speakers : speakerEntity === null ? [] : [speakerEntity];
  const entities = ids.flatMap((id) => sources.entities.get(id) ?? []);
  const missing = entities.filter(
    (entity) => !line.parties.some(({ id }) => id === entity.id) && !isNamed(entity, line.text),
  );
  if (entities.length > 0) return missing.map(({ name }) => name);
  if (description !== null) return holdsWords(line.text, description) ? [] : [`“${description}”`];
  const words = speaker ? quote.document.text.slice(speaker.start, speaker.end) : '';
  return words === '' || holdsWords(line.text, words.replace(/[ \t\n\r]+/g, ' ')) ? [] : [`“${words}”`];
}
