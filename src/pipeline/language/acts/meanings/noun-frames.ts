import type { PloverAct } from '#src/schema/evidence.ts';
import data from '../../../data/position-nouns.json' with { type: 'json' };
import { factOfWord } from '../../../wording/fact-of-word.ts';

/** What the lexicon says a noun tells where it is somebody's: "demand", "fury"; [] of any other. */
export const nounFramesOf = factOfWord((noun): readonly NounFrame[] => FRAMES.get(noun) ?? []);

function framesFrom(pattern: string, act: PloverAct | null): (readonly [string, NounFrame])[] {
  const [nouns = '', ...conditions] = pattern.split(' ');
  const opening = conditions.filter((one) => /^[a-z]/.test(one)).flatMap((one) => one.split('|'));
  return nouns.split('|').map((noun) => [
    noun,
    {
      act,
      about: new Set(opening),
      isOf: conditions.includes('<of'),
      isAlone: conditions.includes('*'),
      isGranted: GRANTED.has(noun),
      isOutcome: OUTCOMES.has(noun),
    },
  ]);
}

const OUTCOMES = new Set(data.outcomes);
const GRANTED = new Set(data.granted);
const PATTERNS = [
  ...Object.entries(data.nouns).flatMap(([act, patterns]) =>
    patterns.flatMap((pattern) => framesFrom(pattern, act as PloverAct)),
  ),
  ...data.toDo.flatMap((pattern) => framesFrom(pattern, null)),
];
const FRAMES = new Map(
  [...Map.groupBy(PATTERNS, ([noun]) => noun)].map(([noun, found]) => [noun, found.map(([, frame]) => frame)]),
);

export interface NounFrame {
  /** null: the verb that follows says it. */
  readonly act: PloverAct | null;
  /** What opens the words on what it is about. */
  readonly about: ReadonlySet<string>;
  /** "of" may open whose it is. */
  readonly isOf: boolean;
  /** A possessive alone makes it somebody's. */
  readonly isAlone: boolean;
  /** It is there only once somebody has given it: "approval", "support". */
  readonly isGranted: boolean;
  /** "By" behind what it is about says whose it is: "the approval of the bill by the council". */
  readonly isOutcome: boolean;
}
