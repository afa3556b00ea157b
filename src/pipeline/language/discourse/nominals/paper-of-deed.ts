import bodies from '../../../data/bodies.json' with { type: 'json' };
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { isPaperNoun } from '../../phrases/papers/paper-nouns.ts';
import { type Memory, recent } from '../memory.ts';
import { deedOf } from './deed-of.ts';

/**
 * Whose "the letter", "the complaint", "the ruling" is of which nothing else tells: of whoever wrote, sued or ruled in the
 * sentence before, or said something "in a letter". Null where nobody known did, or two.
 */
export function doerOfPaper(memory: Memory, { from, head, owner }: NounPhrase, noun: string): string | null {
  const { tokens } = memory.scene;
  const deeds = DEEDS.get(noun) ?? NO_DEEDS;
  if (deeds.size === 0 && !isPaperNoun(noun)) return null;
  if (owner || tokens[from]!.lower !== 'the' || head !== from + 1) return null;
  const { sentence } = tokens[from]!;
  const within = sentence > 0 ? saidIn(memory, sentence - 1, noun) : null;
  if (within !== null || deeds.size === 0) return within;
  const doers = recent(memory, sentence, 1).filter(
    (one) => one.sentence === sentence - 1 && one.subject && deeds.has(deedOf(memory, one)),
  );
  const [only, other] = new Set(doers.map(({ entity }) => entity));
  if (!only || other !== undefined || doers.some(({ plural }) => plural)) return null;
  return !OF_JUDGES.has(noun) || mayRule(memory, only) ? only : null;
}

// "The union said in a letter that", "In its report, the union blamed": whoever opens the sentence, or stands behind the comma.
function saidIn(memory: Memory, sentence: number, noun: string): string | null {
  const { tokens, sentences } = memory.scene;
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.lower !== noun) continue;
    let first = at - 1;
    while (first > from && /^(?:ADJ|NOUN)$/.test(tokens[first]!.pos)) first -= 1;
    if (first <= from || tokens[first - 1]!.lower !== 'in' || !/^(?:an?|its|their|his|her)$/.test(tokens[first]!.lower))
      continue;
    if (/^(?:by|from|of)$/.test(tokens[at + 1]?.lower ?? '')) return null;
    const opens = first - 1 === from;
    const comma = opens ? tokens.slice(at, Math.min(to, at + LONGEST)).findIndex(({ text }) => text === ',') : -1;
    if (opens && comma === -1) return null;
    const start = opens ? at + comma + 1 : from;
    const one = recent(memory, sentence, 0).findLast(({ token }) => token >= start);
    return one?.subject && one.token <= start + 1 && one.end < (opens ? to : first) && !one.plural ? one.entity : null;
  }
  return null;
}

function mayRule({ scene, bodies: { kinds } }: Memory, key: string): boolean {
  if (scene.entities.get(key)?.type === 'person') return true;
  return [...(kinds.get(key) ?? [])].some((kind) => RULING.has(kind));
}

const DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  bodies.papersOfDeeds.flatMap(({ papers, deeds }) => {
    const shared = new Set(deeds);
    return papers.map((noun) => [noun, shared] as const);
  }),
);
const NO_DEEDS: ReadonlySet<string> = new Set();
/** In tokens, from a paper to the comma behind it. */
const LONGEST = 8;
const OF_JUDGES = new Set(['ruling', 'verdict', 'judgment', 'judgement', 'decision', 'injunction']);
const RULING = new Set(['court', 'board', 'commission', 'agency', 'council', 'committee', 'inspectorate']);
