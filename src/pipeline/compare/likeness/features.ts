import { stemmer } from 'stemmer';
import concepts from '../../data/concepts.json' with { type: 'json' };
import words from '../../data/english-words.json' with { type: 'json' };
import units from '../../data/units.json' with { type: 'json' };
import type { Analysis, Token } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

/**
 * What each sentence of a document is about, as countable features: entities, numbers, acts, stems of its words with
 * words for one thing made one.
 */
export function featuresOf(analysis: Analysis, idOf: EntityIdOf): Set<string>[] {
  const id = (key: string) => idOf(analysis.document.id, key);
  const features = analysis.sentences.map(() => new Set<string>());
  const named = new Set<number>();
  let at = 0;
  for (const mention of analysis.mentions) {
    while (at < analysis.tokens.length && analysis.tokens[at]!.end <= mention.start) at += 1;
    const first = analysis.tokens[at];
    if (!first) break;
    features[first.sentence]?.add(`e:${id(mention.entity)}`);
    for (let i = at; i < analysis.tokens.length && analysis.tokens[i]!.start < mention.end; i += 1) named.add(i);
  }
  analysis.tokens.forEach((token, i) => {
    const own = features[token.sentence];
    if (!own || named.has(i)) return;
    const feature = featureOf(token);
    if (feature) own.add(feature);
  });
  for (const act of analysis.acts) {
    if (act.act === 'STATE') continue;
    const own = features[act.sentence];
    own?.add(`a:${act.act}`);
    for (const actor of act.actors) own?.add(`a:${act.act}:${id(actor)}`);
  }
  return features;
}

function featureOf({ lower, pos }: Token): string | null {
  const number = NUMBERS[lower] ?? (/^[\d,.]*\d$/.test(lower) ? Number(lower.replaceAll(',', '')) : null);
  if (number !== null) return `n:${number}`;
  if (CLOSED.has(pos) || COMMON.has(lower) || !/\p{L}{2}/u.test(lower)) return null;
  const stem = stemmer(lower);
  return `w:${CONCEPTS.get(stem) ?? stem}`;
}

const NUMBERS: Readonly<Record<string, number>> = units.numbers;
/** Parts of speech that say how words hang together, not what about. */
const CLOSED: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'SCONJ', 'SYM']);
const COMMON = new Set([...words.words]);
const CONCEPTS = new Map(
  concepts.groups.flatMap((group) => group.map((word) => [stemmer(word), stemmer(group[0]!)] as const)),
);
