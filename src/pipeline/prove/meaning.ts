import type { Problem } from '#src/schema/problem.ts';
import { overlap } from '#src/schema/span.ts';
import actWords from '../data/act-words.json' with { type: 'json' };
import { lostWords } from '../wording/lost-words.ts';
import { holdsWords } from '../wording/named.ts';
import { isBareName } from './bare-name.ts';
import type { Line, LineQuote } from './lines.ts';
import { problemAt } from './page.ts';
import type { Sources } from './sources.ts';

/** Gate 4: a line that quotes a part of a sentence keeps the words that turn its meaning: "not", "would", "may", "if". */
export function turnedMeanings(line: Line, sources: Sources): Problem[] {
  const byDocument = Map.groupBy(line.quotes, ({ document }) => document.id);
  return [...byDocument].flatMap(([id, quotes]) =>
    [...new Set(quotes.flatMap(({ start, end }) => sources.sentencesAt(id, start, end)))]
      .sort((a, b) => a.start - b.start)
      .flatMap((sentence) => {
        const inside = quotes.filter((quote) => overlap(quote, sentence) && !isBareName(quote, sources));
        const [first] = inside;
        if (!first) return [];
        const lost = lostWords(first.document.text, sentence, inside).map(({ start, end }) =>
          first.document.text.slice(start, end),
        );
        return lost.filter((word) => !isCarriedByLine(word, line)).map((word) => fault(line, first, word, sentence.id));
      }),
  );
}

// "does not agree", "would meet": the interface's own words for the act can carry the turn too.
function isCarriedByLine(word: string, line: Line): boolean {
  const moods = Object.values(actWords.acts)
    .flatMap(({ one, several }) => [one, several])
    .flatMap(({ negated, hypothetical }) => [negated, hypothetical]);
  return line.words.some((words) => moods.some((mood) => holdsWords(words, mood) && holdsWords(mood, word)));
}

function fault(line: Line, quote: LineQuote, word: string, sentence: string) {
  const message = `the quotation ${quote.document.id}:${quote.start}-${quote.end} leaves out “${word}”, which turns the meaning of ${sentence}`;
  return problemAt(
    line.page,
    quote.node,
    'quote-keeps-its-meaning',
    message,
    'quote the whole clause, or the whole sentence',
  );
}
