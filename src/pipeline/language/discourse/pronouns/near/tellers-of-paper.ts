import bodies from '../../../../data/bodies.json' with { type: 'json' };
import { isSaying, verbOf } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';
import { distinct } from './distinct.ts';

/**
 * Who goes on in "It said: “We met”" behind "Ana Lind and Otto Ruiz said in a statement that the board would not move":
 * whoever the sentence before says that by their statement, one or several, and nobody it tells of. [] where that one is
 * not known; undefined where the sentence before ends no such paper.
 */
export function tellersOfPaper(
  { scene }: Memory,
  near: readonly Sighting[],
  at: number,
): readonly Sighting[] | undefined {
  const { tokens, sentences } = scene;
  const { sentence, lower } = tokens[at]!;
  const before = sentences[sentence - 1];
  if (!/^(?:it|they)$/.test(lower) || !before || at !== sentences[sentence]!.from || !isSaying(tokens[at + 1]))
    return undefined;
  const saying = sayingByPaper(tokens, before);
  if (saying === -1) return undefined;
  const told = near.filter(({ token, end }) => token >= before.from && end <= saying);
  const tellers = told.filter(({ token, end }) => verbOf(scene, token, end) === saying);
  // "Its chairs, Ana Lind and Otto Ruiz, | said": the names next before the verb.
  return byPlace(tellers.length > 0 ? tellers : told.filter((one) => one.human && isSubjectOf(tokens, one, saying)));
}

function isSubjectOf(tokens: Memory['scene']['tokens'], { end }: Sighting, saying: number): boolean {
  return (
    tokens[saying - 1]?.text === ',' && tokens.slice(end, saying).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
  );
}

// The verb of "said in a statement", "wrote on Monday in an open letter"; -1 where there is none.
function sayingByPaper(tokens: Memory['scene']['tokens'], { from, to }: { from: number; to: number }): number {
  for (let verb = from; verb < to; verb += 1) {
    if (!isSaying(tokens[verb])) continue;
    const link = tokens.slice(verb + 1, verb + 3).findIndex((token) => /^(?:in|through|by)$/.test(token.lower));
    if (link < 0) continue;
    const opens = verb + 1 + link + 1;
    const paper = tokens.slice(opens, opens + LONGEST).findIndex(({ lower }) => PAPERS.has(lower));
    if (paper > 0 && tokens.slice(opens, opens + paper).every(({ pos }) => /^(?:DET|ADJ|NOUN|PRON)$/.test(pos)))
      return verb;
  }
  return -1;
}

const PAPERS: ReadonlySet<string> = new Set(bodies.papers);
/** In tokens, "a joint written statement". */
const LONGEST = 4;

function byPlace(sightings: readonly Sighting[]): Sighting[] {
  return distinct([...sightings].sort((a, b) => a.token - b.token));
}
