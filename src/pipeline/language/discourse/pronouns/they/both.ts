import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import { isAmong } from '../../../../wording/is-among.ts';
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
  // "Peruvian minister Lind" is no two.
  const together = near.find((one, place) => {
    const next = near[place + 1];
    return next?.token === one.token && next.human === one.human;
  });
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

// "Lind spoke with Berg by telephone. The two agreed": the only two of whom the latest sentence tells that tells of anybody,
// and no two others.
function twoPersons(memory: Memory, sentence: number, farthest = FARTHEST): readonly Sighting[] {
  for (let back = 1; back <= farthest; back += 1) {
    const people = recent(memory, sentence - back, 0).filter((one) => one.human && !isTwo(memory, one));
    if (people.length > 0) return twoOf(memory, people, sentence - back);
    if (tellsOfTwo(memory, people, sentence - back)) return [];
  }
  return [];
}

function twoOf(memory: Memory, people: readonly Sighting[], sentence: number): readonly Sighting[] {
  const told = new Map(people.toReversed().map((one) => [one.entity, one]));
  if (told.size !== 2 || told.has(null) || people.some(({ plural }) => plural)) return [];
  return tellsOfTwo(memory, people, sentence) ? [] : [...told.values()];
}

function isTwo({ scene: { tokens } }: Memory, { entity, token }: Sighting): boolean {
  return entity === null && [token, token + 1].some((at) => tokens[at]?.lower === 'two');
}

// "The two drivers came": but for "the two drivers, Ana Lind and Jon Vik, came", who they are follows, and "a call between
// the two".
function tellsOfTwo(memory: Memory, people: readonly Sighting[], sentence: number): boolean {
  const { tokens, sentences } = memory.scene;
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = from; at < to; at += 1) {
    const { lower, lexeme } = tokens[at]!;
    if (!isTwoOrBoth(lexeme) || SIDES.has(tokens[at + 1]?.lower ?? '')) continue;
    if (lower === 'two' && tokens[at - 1]?.lower === 'the' && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? ''))
      continue;
    if (!people.some(({ token }) => token > at && token < at + LONGEST && tokens[token - 1]?.text === ',')) return true;
  }
  return false;
}

const isTwoOrBoth = isAmong(['two', 'both']);
/** "Lind spoke to Berg. They agreed": the only two persons of the sentence before, where it tells that they talked. */
export function twoWhoTalked(memory: Memory, sentence: number): readonly Sighting[] {
  const { tokens, sentences } = memory.scene;
  const { from, to } = sentences[sentence - 1] ?? { from: 0, to: 0 };
  for (let at = from; at < to; at += 1)
    if (TALKING.has(tokens[at]!.lemma) && tokens[at]!.pos === 'VERB') return twoPersons(memory, sentence, 1);
  return [];
}

const TALKING: ReadonlySet<string> = new Set(peopleWords.talking);
/** In sentences. */
const FARTHEST = 3;
/** In tokens, from "two" to the names behind it. */
const LONGEST = 12;
/** Whom or what two persons speak for, and times: no two persons more. */
const SIDES: ReadonlySet<string> = new Set(peopleWords.sides);
