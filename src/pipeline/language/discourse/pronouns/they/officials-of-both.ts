import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import type { Memory, Sighting } from '../../memory.ts';

/**
 * The two lands whose officials the sentence before tells of together: "Peruvian and Chilean officials met. They agreed"; neither
 * of "Peruvian and Chilean drivers". Undefined where it tells of none such.
 */
export function officialsOfBoth(
  { scene }: Memory,
  near: readonly Sighting[],
  at: number,
): readonly Sighting[] | undefined {
  const { tokens, entities } = scene;
  const before = near.filter(
    ({ sentence, entity }) =>
      sentence === tokens[at]!.sentence - 1 && entity !== null && entities.get(entity)?.type === 'country',
  );
  for (const second of before) {
    const first = before.find(({ end }) => end === second.token - 1 && tokens[end]!.lower === 'and');
    const people = first ? peopleBehind(tokens, second.end) : null;
    if (people !== null) return FOR_LANDS.has(people) ? [first!, second] : [];
  }
  return undefined;
}

// "Peruvian and Chilean | senior officials"
function peopleBehind(tokens: Memory['scene']['tokens'], from: number): string | null {
  let at = from;
  while (at < from + LONGEST && /^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '') && tokens[at + 1]?.pos === 'NOUN') at += 1;
  const { pos, lower } = tokens[at] ?? { pos: '', lower: '' };
  return pos === 'NOUN' && /[^s]s$/.test(lower) ? lower : null;
}

const FOR_LANDS: ReadonlySet<string> = new Set(peopleWords.forLands);
/** In tokens, of what kind of officials. */
const LONGEST = 3;
