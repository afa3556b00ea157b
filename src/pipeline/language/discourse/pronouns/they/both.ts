import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import { isSubject } from '../../../phrases/subjects.ts';
import { type Memory, recent, type Sighting } from '../../memory.ts';

/**
 * The two that "both", "each", "neither" or "the two" means where it stands alone before a verb: the latest two that the
 * sentence or the one before tells of together, "Peru and Chile", "both governments". [] where the text leaves it open.
 */
export function bothAt(memory: Memory, at: number): readonly Sighting[] {
  const { scene, pairs } = memory;
  const { sentence } = scene.tokens[at]!;
  if (scene.quoted[at] || !isSubject(scene, at, at + 1)) return [];
  const near = recent(memory, sentence, 1).filter(({ entity, token }) => entity !== null && token < at);
  const together = near.find((one, place) => near[place + 1]?.token === one.token);
  if (together) {
    const told = near.filter(({ token }) => token === together.token);
    return told.length === 2 ? [...told].reverse() : [];
  }
  const pair = pairs.findLast((one) => sentence - one.sentence <= 1);
  const found = (keys: readonly string[]) => keys.map((key) => near.find(({ entity }) => entity === key));
  const members = pair ? [found(pair.own), found([pair.a, pair.b])] : [];
  const joined = members.find((own): own is Sighting[] => own.every((one) => one !== undefined));
  return joined ?? (scene.tokens[at]!.lower === 'each' ? [] : twoPersons(memory, sentence));
}

// "Lind spoke with Berg by telephone. The two agreed": the only two whom the sentence before tells of, and no two others.
function twoPersons(memory: Memory, sentence: number): readonly Sighting[] {
  const { tokens, sentences } = memory.scene;
  const before = sentences[sentence - 1];
  if (!before) return [];
  const isTwo = ({ entity, token }: Sighting) =>
    entity === null && [token, token + 1].some((at) => tokens[at]?.lower === 'two');
  const people = recent(memory, sentence, 1).filter((one) => one.human && one.sentence === sentence - 1 && !isTwo(one));
  for (let at = before.from; at < before.to; at += 1) {
    if (!/^(?:two|both)$/.test(tokens[at]!.lower) || SIDES.has(tokens[at + 1]?.lower ?? '')) continue;
    // "The two drivers, Ana Lind and Jon Vik, came": who they are follows.
    const named = people.some(({ token }) => token > at && token < at + LONGEST && tokens[token - 1]?.text === ',');
    if (!named) return [];
  }
  const told = new Map(people.toReversed().map((one) => [one.entity, one]));
  return told.size === 2 && !told.has(null) && people.every(({ plural }) => !plural) ? [...told.values()] : [];
}

/** In tokens, from "two" to the names behind it. */
const LONGEST = 12;
/** Whom or what two persons speak for, and times: no two persons more. */
const SIDES: ReadonlySet<string> = new Set(peopleWords.sides);
