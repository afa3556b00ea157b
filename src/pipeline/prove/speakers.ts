import type { Statement } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';
import { holdsWords, isNamed } from '../wording/named.ts';
import { tellsItself } from '../wording/tells-itself.ts';
import { isBareName } from './bare-name.ts';
import type { Line, LineQuote } from './lines.ts';
import { problemAt } from './page.ts';
import type { Sources } from './sources.ts';

/**
 * Gate 3: a line that quotes from what somebody is reported to say names each speaker, or gives the source's own
 * description of one it does not name; beside a party that it names, whom the quotation's own words tell is enough. A name
 * or a role by itself claims nothing and needs no speaker.
 */
export function droppedSpeakers(line: Line, sources: Sources): Problem[] {
  return line.quotes.flatMap((quote) => {
    if (isBareName(quote, sources)) return [];
    const missing = sources
      .saidAt(quote.document.id, quote.start, quote.end)
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

function unnamed(
  { speakers, speakerEntity, unnamed: description, speaker }: Statement,
  line: Line,
  quote: LineQuote,
  sources: Sources,
): string[] {
  if (line.parties.length > 0 && around(quote, line).some((one) => tellsItself(speaker, one, one.document.text)))
    return [];
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

// The quotation, and those of the same words and more in its line: a day stands before the sentence that has it.
function around(quote: LineQuote, { quotes }: Line): LineQuote[] {
  return quotes.filter(
    ({ document, start, end }) => document.id === quote.document.id && start <= quote.start && end >= quote.end,
  );
}
