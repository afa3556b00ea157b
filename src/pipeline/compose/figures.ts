import type { Fact } from '#src/schema/evidence.ts';
import { lostWords } from '../wording/lost-words.ts';
import type { Inline } from './blocks.ts';
import { type Corroboration, corroborationOf } from './corroboration.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, joined, name, quote, words } from './inlines.ts';
import { wordCount } from './read-text.ts';

/** Facts of the same kind and value as one, the best reported first; each with the wording that needs no more said about it. */
export function figuresOf(facts: readonly Fact[], index: EvidenceIndex): Figure[] {
  const telling = facts.filter(({ kind, value }) => kind !== 'count' || typeof value !== 'number' || value >= SMALLEST);
  const groups = Map.groupBy(telling, ({ kind, value, unit, text, issue }) =>
    JSON.stringify([kind, value ?? text.toLowerCase(), unit?.split(' ', 1)[0], kind === 'count' ? issue : null]),
  );
  const figures = [...groups.values()].map((group) => figure(group, index));
  const place = ({ lead }: Figure) => index.rank.get(lead.sentence) ?? 0;
  return figures.sort(
    (a, b) =>
      b.independent - a.independent || b.documents - a.documents || place(a) - place(b) || a.lead.start - b.lead.start,
  );
}

/** The figure's words with who says it, where somebody does: "1,000 prisoners of war each, according to Norway". */
export function figureWords({ lead, sentences }: Figure, index: EvidenceIndex): Inline[] {
  const speakers = speakersOf(lead, index);
  const said: Inline[] =
    speakers.length > 0
      ? [
          words(', according to '),
          ...joined(
            speakers.map((speaker) => [speaker]),
            ' and ',
          ),
        ]
      : [];
  return [quote(lead.document, lead, index), ...said, ...cites(sentences.slice(0, MOST_CITES))];
}

/** True where the figure's words alone say what its sentence says of it: no "not", "would" or "if" is cut off. */
export function standsAlone(fact: Fact, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(fact.sentence);
  const text = index.documents.get(fact.document)?.text ?? '';
  return sentence !== undefined && lostWords(text, sentence, [fact]).length === 0;
}

function figure(facts: readonly Fact[], index: EvidenceIndex): Figure {
  const rank = (fact: Fact) => [
    standsAlone(fact, index) ? 0 : 1,
    speakersOf(fact, index).length,
    -Math.min(6, wordCount(fact.text)),
  ];
  const keyed = facts.map((fact) => ({ fact, key: rank(fact) }));
  keyed.sort((a, b) => a.key[0]! - b.key[0]! || a.key[1]! - b.key[1]! || a.key[2]! - b.key[2]!);
  const lead = keyed[0]!.fact;
  const sentences = [
    ...new Map([
      [lead.document, lead.sentence],
      ...facts
        .filter(({ document }) => document !== lead.document)
        .map(({ document, sentence }) => [document, sentence] as const)
        .reverse(),
    ]).values(),
  ];
  return { lead, facts, sentences, ...corroborationOf(sentences, index) };
}

function speakersOf(fact: Fact, index: EvidenceIndex): Inline[] {
  const around = (index.statementsIn.get(fact.sentence) ?? []).filter(
    ({ content }) => content.start <= fact.start && content.end >= fact.end,
  );
  const named = [
    ...new Set(
      around.flatMap(({ speakers, speakerEntity }) => (speakers.length > 0 ? speakers : (speakerEntity ?? []))),
    ),
  ];
  const described = [...new Set(around.flatMap(({ unnamed }) => unnamed ?? []))];
  return [...named.map((id) => name(id, index)), ...described.map(words)];
}

const MOST_CITES = 4;
/** "Two sides", "three officials": counts of those present are no figures of the matter. */
const SMALLEST = 5;

export interface Figure extends Corroboration {
  /** The wording to show. */
  readonly lead: Fact;
  readonly facts: readonly Fact[];
  /** One of each document, the lead's first. */
  readonly sentences: readonly string[];
}
