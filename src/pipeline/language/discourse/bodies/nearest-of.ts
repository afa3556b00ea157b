import { type Memory, partyOf, recent, type Sighting } from '../memory.ts';
import { runningSubject } from './running-subject.ts';

/** Of several bodies the one that the last sentences tell of, so many of them; null where two are as near. */
export function nearestOf(memory: Memory, keys: readonly string[], at: number, back: number): string | null {
  if (keys.length === 0) return null;
  const wanted = new Set(keys);
  const sentence = memory.scene.tokens[at]!.sentence;
  const told = recent(memory, sentence, back).flatMap((sighting) => {
    const key = toldBy(memory, wanted, sighting);
    return key === null ? [] : [{ key, sighting }];
  });
  const last = told.filter(({ sighting }) => sighting.sentence === told[0]!.sighting.sentence);
  if (new Set(last.map(({ key }) => key)).size < 2) return last[0]?.key ?? null;
  const running = runningSubject(memory, at);
  if (running !== null && wanted.has(running)) return running;
  return last[0]!.sighting.sentence < sentence && isOfNumber(memory, at) ? opener(memory, last) : null;
}

// "Tarnsur threatened duties if the Union gives no way. The four-nation bloc": the one that the sentence before opens with.
function opener({ scene: { tokens, sentences } }: Memory, told: readonly Told[]): string | null {
  const { from } = sentences[told[0]!.sighting.sentence]!;
  const [first] = told.toSorted((a, b) => a.sighting.token - b.sighting.token);
  return first!.sighting.subject && !/^(?:if|unless|after|when|while)$/.test(tokens[from]!.lower) ? first!.key : null;
}

// "The four-nation bloc", "the 14-member group": which it is, its number would say.
function isOfNumber({ scene: { tokens } }: Memory, at: number): boolean {
  return (
    (MEMBERED.test(tokens[at - 1]?.lower ?? '') && /^(?:-|–)$/.test(tokens[at - 2]?.text ?? '')) ||
    NUMBERED.test(tokens[at - 1]?.lower ?? '')
  );
}

// "“It is a shame,” its chairman, Jon Vik, said. The group": told of by who speaks for it, too.
function toldBy(memory: Memory, wanted: ReadonlySet<string>, { entity, human, subject }: Sighting): string | null {
  if (entity === null || wanted.has(entity)) return entity;
  const party = human && subject ? partyOf(memory, entity) : null;
  return party !== null && wanted.has(party) ? party : null;
}

const MEMBERED = /^(?:nation|member|country|state|party|strong)$/;
const NUMBERED = /^[\p{L}\d]+-(?:nation|member|country|state|party|strong)$/u;

interface Told {
  readonly key: string;
  readonly sighting: Sighting;
}
