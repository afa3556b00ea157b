import type { Act, Span, Statement } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import { isQuestionLabel } from '../../language/phrases/questions/question-label.ts';
import { holdsWords, isNamed } from '../../wording/named.ts';
import { tellsItself } from '../../wording/tells-itself.ts';
import type { Inline } from '../blocks.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partyOf } from '../party-of.ts';
import { readText } from '../sentences/read-text.ts';
import { textOf } from '../sentences/words-at.ts';
import { speakersOf } from '../speakers.ts';
import { sentencesUnder } from '../under.ts';
import { cites, joined, name, quote, words } from './inlines.ts';
import { isPlainSaying } from './plain-saying.ts';

/**
 * "Name · Name — " for those who do what the spans tell ("agreed", "rejects"), "Name: " for those who say it, where neither
 * the spans' own words nor the line so far name them; nothing where all are named. A pronoun is no name. What an item of a
 * list reports of somebody else is told by its own words, so that its speaker does not stand at the head of the line.
 */
export function unnamedIn(
  document: string,
  spans: readonly Span[],
  before: readonly Inline[],
  index: EvidenceIndex,
  items: readonly Span[] = [],
): Inline[] {
  const head = labelFor(document, spans, before, index, items);
  const isHeaded = items.length === 0 || [...before, ...head].some(({ type }) => type === 'party');
  return isHeaded ? head : labelFor(document, spans, before, index, []);
}

function labelFor(
  document: string,
  spans: readonly Span[],
  before: readonly Inline[],
  index: EvidenceIndex,
  items: readonly Span[],
): Inline[] {
  const text = textOf(document, index);
  const seen = [readText(before), ...spans.map(({ start, end }) => text.slice(start, end))].join('\n');
  const named = new Set(before.flatMap((inline) => (inline.type === 'party' ? [inline.id] : [])));
  const missing = (ids: readonly string[]) =>
    [...new Set(ids)].filter((id) => {
      const entity = index.entities.get(id);
      return entity !== undefined && !named.has(id) && !isNamed(entity, seen);
    });
  const under = sentencesUnder(document, spans, index).map(({ id }) => id);
  const over = [...new Set(under.flatMap((id) => index.statementsOver.get(id) ?? []))];
  const told = over.filter(
    (one) =>
      spans.some((span) => overlap(one.content, span)) && !items.some((item) => tellsItself(one.speaker, item, text)),
  );
  const said = told.filter((one) => !isToldWithin(one, told));
  const saying = said.filter((one) => isPlainSaying(one, text));
  const speakers = missing(saying.flatMap(speakersOf));
  const described = saying.flatMap((statement) => description(statement, seen, text, index));
  const done = under
    .flatMap((id) => index.actsIn.get(id) ?? [])
    .filter((act) => spans.some((span) => overlap(act, span)));
  const doing = said.filter((one) => !saying.includes(one) && !isBehindOthers(one, under, text, index));
  // Of two who signed, one alone before the dash would seem to be the one who says so.
  const joint = done.flatMap((act) => jointActors(act, index));
  const together = missing(joint).length > 0 ? joint.filter((id) => !named.has(id)) : [];
  const actors = [...new Set([...missing(doing.flatMap(speakersOf)), ...together])].filter(
    (id) => !speakers.includes(id),
  );
  const agents = [
    ...called(actors, seen, before, index),
    ...doing.flatMap((one) => description(one, seen, text, index)),
  ];
  const heads = distinct(agents, []);
  const who = [
    ...ended(heads, ' — '),
    ...ended(distinct([...called(speakers, seen, before, index), ...described], heads), ': '),
  ];
  return before.length > 0 ? who : capitalised(who);
}

// What one says of another's words: "I asked, and she said no" is told by whoever speaks, and "she" by the words.
function isToldWithin({ id, speaker, content }: Statement, others: readonly Statement[]): boolean {
  return (
    speaker !== null &&
    others.some(
      (other) =>
        other.id !== id &&
        other.content.start <= Math.min(speaker.start, content.start) &&
        other.content.end >= Math.max(speaker.end, content.end),
    )
  );
}

// "The union will strike, although the minister has offered talks": at its head the line would seem to be the minister's.
function isBehindOthers({ speaker }: Statement, under: readonly string[], text: string, index: EvidenceIndex): boolean {
  const own = under.find((id) => {
    const { start = 0, end = 0 } = index.sentences.get(id) ?? {};
    return speaker !== null && speaker.start >= start && speaker.end <= end;
  });
  if (own === undefined) return false;
  const names = (index.mentionsIn.get(own) ?? []).filter(({ start, end }) => isName(text.slice(start, end)));
  const voices = (index.statementsOver.get(own) ?? []).flatMap((one) => one.speaker ?? []);
  const from = index.sentences.get(own)!.start;
  return [...names, ...voices].some(({ start, end }) => start >= from && end <= speaker!.start);
}

// "Norwind", not "The company".
function isName(words: string): boolean {
  return /^\p{Lu}/u.test(words) && !/^(?:the|an?|its|his|her|their) \P{Lu}/iu.test(words);
}

// A party that a person before speaks for is named there, and nobody is named twice.
function distinct(
  parts: readonly (readonly Inline[])[],
  before: readonly (readonly Inline[])[],
): (readonly Inline[])[] {
  const kept: (readonly Inline[])[] = [];
  const isNew = (part: readonly Inline[]) => {
    const own = readText(part);
    return [...before, ...kept].every(
      (other) => !readText(other).split(' · ').includes(own) && readText(other) !== own,
    );
  };
  for (const part of parts) if (isNew(part)) kept.push(part);
  return kept;
}

// At the head of a line a person stands behind the party they speak for, where the line does not name it; of two of one party
// it stands once.
function called(ids: readonly string[], seen: string, before: readonly Inline[], index: EvidenceIndex): Inline[][] {
  let last: string | null = null;
  return ids.map((id) => {
    const own = before.length === 0 && index.entities.get(id)?.type === 'person' ? partyOf(id, index) : null;
    const of = index.entities.get(own ?? '');
    const isTold = !of || of.id === id || of.id === last || isNamed(of, seen);
    last = of?.id ?? null;
    return isTold ? [name(id, index)] : [name(of.id, index), words(' · '), name(id, index)];
  });
}

// At the head of a line: "A source in the delegation".
function capitalised([first, ...rest]: readonly Inline[]): Inline[] {
  if (first?.type !== 'words') return first ? [first, ...rest] : [];
  return [
    words(first.value.replace(/^(?:an?|the)(?= )/, (article) => article[0]!.toUpperCase() + article.slice(1))),
    ...rest,
  ];
}

function ended(parts: readonly (readonly Inline[])[], end: string): Inline[] {
  return parts.length > 0 ? [...joined(parts, ' · '), words(end)] : [];
}

// The source's own description, or its bare words for a speaker nothing more is known of; a "Q" is nobody.
function description(statement: Statement, seen: string, text: string, index: EvidenceIndex): Inline[][] {
  const { unnamed, speaker, document } = statement;
  if (speakersOf(statement).some((id) => index.entities.has(id))) return [];
  if (unnamed !== null) return holdsWords(seen, unnamed) ? [] : [[words(unnamed)]];
  const label = speaker === null ? '' : text.slice(speaker.start, speaker.end);
  if (speaker === null || isQuestionLabel(label) || holdsWords(seen, label)) return [];
  const places = sentencesUnder(document, [speaker], index).map(({ id }) => id);
  return places.length > 0 ? [[quote(document, speaker, index), ...cites(places)]] : [];
}

// "The two sides agreed": who they are is not in the sentence, and certain only where they are all the parties there are.
function jointActors({ actors }: Act, index: EvidenceIndex): readonly string[] {
  const { parties } = index;
  return actors.length > 1 && actors.length === parties.length && parties.every((id) => actors.includes(id))
    ? actors
    : [];
}
