import type { Span, Statement } from '#src/schema/evidence.ts';
import { isQuestionLabel } from '../../language/phrases/questions/question-label.ts';
import { holdsWords, isNamed } from '../../wording/named.ts';
import { tellsItself } from '../../wording/tells-itself.ts';
import type { Inline } from '../blocks.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { readText } from '../sentences/read-text.ts';
import { textOf } from '../sentences/words-at.ts';
import { speakersOf } from '../speakers.ts';
import { sentencesUnder } from '../under.ts';
import { cites, joined, name, quote, words } from './inlines.ts';

/**
 * " (he: Ben Quarn)" behind words that report what somebody says inside them, where neither they nor the line so far name
 * them: at the head of the line they would seem to speak all of it. Nothing where all are named.
 */
export function namedBehind(
  document: string,
  spans: readonly Span[],
  line: readonly Inline[],
  index: EvidenceIndex,
): Inline[] {
  const text = textOf(document, index);
  const hasParty = line.some(({ type }) => type === 'party');
  const over = sentencesUnder(document, spans, index).flatMap(({ id }) => index.statementsOver.get(id) ?? []);
  const told = [...new Set(over)].filter(
    ({ content, speaker }) =>
      spans.some(({ start, end }) => content.start < end && content.end > start) &&
      !(hasParty && spans.some((span) => tellsItself(speaker, span, text))),
  );
  const glosses = new Map<string, Inline[]>();
  for (const statement of told) {
    const who = missing(statement, line, index);
    const key = readText(who);
    if (who.length > 0 && !glosses.has(key)) glosses.set(key, gloss(statement, who, spans, index));
  }
  return [...glosses.values()].flat();
}

// Those who say it by name, or by the source's own description, as far as the line does not have them.
function missing(statement: Statement, line: readonly Inline[], index: EvidenceIndex): Inline[] {
  const seen = readText(line);
  const named = new Set(line.flatMap((inline) => (inline.type === 'party' ? [inline.id] : [])));
  const entities = speakersOf(statement).flatMap((id) => index.entities.get(id) ?? []);
  const strange = entities.filter((entity) => !named.has(entity.id) && !isNamed(entity, seen));
  if (entities.length > 0)
    return joined(
      strange.map(({ id }) => [name(id, index)]),
      ' · ',
    );
  const { unnamed } = statement;
  if (unnamed !== null) return holdsWords(seen, unnamed) ? [] : [words(unnamed)];
  return wordsFor(statement, seen, index);
}

// Where nobody was found for them, the source's words for who says it: "whose members".
function wordsFor({ document, speaker }: Statement, seen: string, index: EvidenceIndex): Inline[] {
  if (speaker === null) return [];
  const own = textOf(document, index).slice(speaker.start, speaker.end).replace(/\s+/g, ' ');
  if (own === '' || holdsWords(seen, own)) return [];
  // The label of a question may stand sentences before what is shown of it.
  const places = isQuestionLabel(own) ? sentencesUnder(document, [speaker], index) : [];
  return [quote(document, speaker, index), ...cites(places.map(({ id }) => id))];
}

function gloss(
  { document, speaker }: Statement,
  who: readonly Inline[],
  spans: readonly Span[],
  index: EvidenceIndex,
): Inline[] {
  const isShown = speaker !== null && spans.some(({ start, end }) => speaker.start >= start && speaker.end <= end);
  return isShown
    ? [words(' ('), quote(document, speaker, index), words(': '), ...who, words(')')]
    : [words(isQuestionLabel(readText(who)) ? ' (in a question, ' : ' (according to '), ...who, words(')')];
}
