import { stemmer } from 'stemmer';
import type { Fact } from '#src/schema/evidence.ts';
import counted from '../../data/counted-words.json' with { type: 'json' };
import common from '../../data/english-words.json' with { type: 'json' };
import { conceptOf } from '../../wording/concept-of.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { Figure } from '../figures.ts';
import { corroborationOf } from '../lines/corroboration.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { joinedByTies } from './joined-by-ties.ts';
import { mattersOf } from './matters.ts';
import { ALL } from './says-nothing.ts';
import { voteTally } from './vote-tally.ts';

/**
 * Figures that stand in several documents as one, by their value and what they count: what several lead back to, "19 per
 * cent", is what the matter turns on. A number that is not round says so whatever it counts ("61 states" and "the 61 members"),
 * where the sentences have more in common than the number; and no number does between documents of different matters.
 */
export function recurring(figures: readonly Figure[], index: EvidenceIndex): Figure[] {
  const matters = mattersOf(index);
  return joinedByTies(figures, ({ facts }) => facts.flatMap((fact) => tiesOf(fact, matters(fact.document), index))).map(
    (group) => joined(group, index),
  );
}

// By the first one's words, with one sentence of each document.
function joined(group: readonly Figure[], index: EvidenceIndex): Figure {
  // "1,700 workers" before "all 1,700 positions", that are no figure by themselves.
  const first = group.find(({ lead }) => !ALL.test(lead.text)) ?? group[0]!;
  if (group.length === 1) return first;
  const told = new Map<string | undefined, string>();
  for (const id of [first, ...group].flatMap(({ sentences }) => sentences)) {
    const document = index.sentences.get(id)?.document;
    if (!told.has(document)) told.set(document, id);
  }
  const sentences = [...told.values()];
  return {
    lead: first.lead,
    facts: group.flatMap(({ facts }) => facts),
    sentences,
    ...corroborationOf(sentences, index),
  };
}

function tiesOf(fact: Fact, matters: readonly string[], index: EvidenceIndex): string[] {
  const vote = voteTally(fact, index);
  // Two votes may have as many in favour.
  if (vote) return matters.map((matter) => `vote ${vote.result} ${matter}`);
  const { kind, value, unit, text } = fact;
  if (typeof value !== 'number' || value < (kind === 'count' ? SMALLEST : 0)) return [];
  const noun = (unit ?? '').toLowerCase().split(' ').at(-1)!;
  const same = `${kind} ${value} ${conceptOf(noun)}`;
  const alone = kind === 'count' && !isRound(value) && !BY_CHANCE.has(noun) ? [`${kind} ${value}`] : [];
  // "Half of it" is said of anything.
  if (kind === 'percentage' && !/\d|cent/i.test(text)) return [];
  const topics = alone.length > 0 ? topicsOf(fact, index) : [];
  return [
    ...matters.map((matter) => `${same} ${matter}`),
    ...alone.flatMap((number) => topics.flatMap((topic) => matters.map((matter) => `${number} ${topic} ${matter}`))),
  ];
}

// "1,700 jobs" and "1,700 positions" are as many by no chance; 200 or 5,000 may be.
function isRound(value: number): boolean {
  return value % 10 === 0 && (value < THOUSANDS || /^\d0*$/.test(String(value)));
}

// Who else than a party is named in the sentence, and its words that are not in every other.
function topicsOf({ sentence }: Fact, index: EvidenceIndex): string[] {
  const { document, start, end } = index.sentences.get(sentence)!;
  const text = wordsAt({ document, start, end }, index);
  const words = (text.match(/\p{Ll}{4,}/gu) ?? [])
    .filter((word) => !COMMON.has(word))
    .map((word) => `w:${stemmer(word)}`);
  const named = (index.mentionsIn.get(sentence) ?? []).flatMap(({ entity }) =>
    index.entities.get(entity)?.standing === 'party' ? [] : [`e:${entity}`],
  );
  return [...new Set([...named, ...words])];
}

/** Smaller counts recur by chance. */
const SMALLEST = 10;
const THOUSANDS = 1000;
const COMMON = new Set(common.words);
/** "11 votes" and "11 ships" have the number by chance. */
const BY_CHANCE: ReadonlySet<string> = new Set(['', ...counted.byChance]);
